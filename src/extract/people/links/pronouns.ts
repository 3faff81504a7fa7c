// What a pronoun can mean, by the words around it.
//
//   Hugh Lal, her brother, …           not Hugh Lal
//   Byron gave her the key.            not Byron
//   Asked why he had left, Byron …     not to be told
//   Otis Hale (“Not me,” he says)      Otis Hale

import type { Unit } from '../../../model/unit.ts';
import { listedWord, readWordList } from '../../../text/word-list.ts';
import { z } from '../../../text/zod.ts';
import { isNominal } from '../../syntax/word-kinds.ts';
import { opensAdverbial } from '../../words/subordinators.ts';
import type { Person, PersonMention } from '../person.ts';

export interface Pronoun {
  /** `either` for an age: “the 34-year-old”, `she` also for “the mother of two”. */
  readonly gender: 'he' | 'she' | 'either';
  /** Of an age: which years fit; null where any does. */
  readonly fits: ((years: number | null) => boolean) | null;
  /** Whether it stands for a subject, so that a pronoun after it may mean the same. */
  readonly subject: boolean;
}

/** The pronoun, or the age in its place, at a unit; null for any other word. */
export function pronounAt(units: readonly Unit[], at: number): Pronoun | null {
  const { lower } = units[at]!;
  const gender = PRONOUNS.get(lower);
  if (gender) return { gender, fits: null, subject: gender === lower };
  // According to him.
  if (lower === 'him' && units[at - 2]?.lower === 'according')
    return { gender: 'he', fits: null, subject: true };
  // All others stand behind “the” and before no noun.
  if (isNominal(units[at + 1]) || !isBehindThe(units, at)) return null;
  const years = ageAt(units, at);
  if (years !== null)
    return { gender: 'either', fits: (one) => one === null || one === years, subject: true };
  // According to the same: who was named last, in translated copy.
  if (lower === 'same' && units[at - 2]?.lower === 'to')
    return { gender: 'either', fits: null, subject: true };
  const parent = parentOfSome(units, at);
  if (parent) return { gender: parent, fits: null, subject: true };
  if (lower === 'teenager') return { gender: 'either', fits: isTeens, subject: true };
  return isDemonym(units, at) ? { gender: 'either', fits: null, subject: true } : null;
}

/** The teenager, the South African. */
function isBehindThe(units: readonly Unit[], at: number): boolean {
  const article = OF_A_COUNTRY.has(units[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return units[article]?.lower === 'the';
}

const OF_A_COUNTRY = new Set(['North', 'South', 'New']);

/** The mother of two, the father-of-three; but: the mother of the child. */
function parentOfSome(units: readonly Unit[], at: number): 'he' | 'she' | null {
  const [, parent, joined] = /^(mother|mum|mom|father|dad)(?:-of-(.+))?$/.exec(units[at]!.lower) ?? [];
  const isOfSome = joined ?? (units[at + 1]?.lower === 'of' ? units[at + 2]?.lower : undefined);
  if (!parent || !(Number(isOfSome) || NUMBERS.includes(isOfSome ?? ''))) return null;
  return parent.startsWith('m') ? 'she' : 'he';
}

/** Only whose age is given. */
function isTeens(years: number | null): boolean {
  return years !== null && years > 12 && years < 20;
}

/** The South African [laughed]; but not the Vatican, nor the African side. */
function isDemonym(units: readonly Unit[], at: number): boolean {
  const { text } = units[at]!;
  const next = units[at + 1];
  return (demonyms.get(text) ?? DEMONYM.test(text)) && next?.pos === 'VERB';
}

const DEMONYM = /^\p{Lu}\p{Ll}+(?:ian|can|man|ean|ese)$/u;

const demonyms: ReadonlyMap<string, boolean> = new Map(
  readWordList(
    new URL('demonyms.jsonl', import.meta.url),
    listedWord.extend({ never: z.boolean().default(false) }),
  ).map(({ word, never }) => [word, !never]),
);

const PRONOUNS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['he', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
]);

/** The years of “the 34-year-old” [said]; null for anything else: the 34-year-old driver. */
function ageAt(units: readonly Unit[], at: number): number | null {
  const years = /^([a-z]+|\d{1,3})-year-old$/.exec(units[at]?.lower ?? '')?.[1];
  if (!years || units[at - 1]?.lower !== 'the' || isNominal(units[at + 1]) || units[at + 1]?.lower === 'of')
    return null;
  return Number(years) || NUMBERS.indexOf(years);
}

const NUMBERS = 'nought one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Whether somebody named in the same sentence can be meant: not by an object, nor by what stands beside the name. */
export function canMean(units: readonly Unit[], at: number, { end }: PersonMention): boolean {
  return !isObject(units, at) && !(units[at - 1]?.text === ',' && units[at - 2]?.end === end);
}

/** Byron gave her the key; but: Byron gave her key away. */
function isObject(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  // According to her: that is no clause of its own.
  if (units[at - 2]?.lower === 'according') return false;
  return units[at]!.lower === 'her' && !isNominal(next) && next?.pos !== 'ADJ' && next?.pos !== 'VERB';
}

/** Whose name stands right before the bracket that the pronoun is in. */
export function bracketed(
  units: readonly Unit[],
  at: number,
  before: PersonMention | undefined,
): Person | null {
  for (let open = at - 1; open > 0 && open > at - LONGEST_BRACKET; open--) {
    if (units[open]!.text === ')') return null;
    if (units[open]!.text === '(') return before?.end === units[open - 1]!.end ? before.person : null;
  }
  return null;
}

/** In units. */
const LONGEST_BRACKET = 12;

/** Jim Poole, who lost his sister: whose name stands right before the “who” of the clause that the pronoun is in. */
export function inRelative(
  units: readonly Unit[],
  at: number,
  people: readonly PersonMention[],
): Person | null {
  // Who dropped her: another.
  if (isObject(units, at)) return null;
  for (let who = at - 1; who > 0 && who > at - LONGEST_BRACKET; who--) {
    const { pos, lower, start } = units[who]!;
    if (lower === 'who') {
      // Jim Poole, 31, who …
      const last = units[who - 1]!.text === ',' ? who - 2 : who - 1;
      const end = units[units[last]?.pos === 'NUM' && units[last - 1]?.text === ',' ? last - 2 : last]?.end;
      // Whoever is met in the clause may be meant as well.
      const others = people.some((mention) => mention.start > start && mention.start < units[at]!.start);
      return others ? null : (people.find((mention) => mention.end === end)?.person ?? null);
    }
    if (pos === 'PUNCT') return null;
  }
  return null;
}

/** Whether it stands in a clause before the main one, whose subject it may mean, or not. */
export function isFronted(units: readonly Unit[], at: number, after: PersonMention | undefined): boolean {
  if (!opensAdverbial(units[0]!.lower) && units[0]!.lower !== 'asked') return false;
  for (let comma = at + 1; comma < Math.min(units.length, at + LONGEST_CLAUSE); comma++) {
    if (units[comma]!.text !== ',') continue;
    if (after?.subject && after.start === units[comma + 1]?.start) return true;
    // The ten-year-old; the mayor of Leeds, whose mention begins at its article or behind it.
    if (ageAt(units, comma + 2) !== null) return true;
    if (after?.subject && after.start === units[comma + 2]?.start) return true;
  }
  return false;
}

/** In units. */
const LONGEST_CLAUSE = 30;
