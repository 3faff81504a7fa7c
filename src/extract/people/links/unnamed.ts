// Finds those who act in a text and are never named.
//
//   The bishop was asked about it. “Twice,” he said.       he = the bishop
//
// Only subjects, and those met for the first time (“from one stallholder”): whom a sentence merely touches on is seldom
// the one who speaks next.

import type { Phrase, Unit } from '../../../model/unit.ts';
import { startsClause } from '../../syntax/clause-start.ts';
import { phraseEndingAt, phraseFrom, withPrepositions } from '../../syntax/noun-phrases.ts';
import { isWhen } from '../../syntax/when.ts';
import { isDeterminer, isNominal } from '../../syntax/word-kinds.ts';
import { genderOf, mayBeOnePerson } from '../../words/person-nouns.ts';
import { asksForOthers } from '../../words/roles.ts';
import { roleOf } from '../../words/titles.ts';
import type { Read } from '../names/read.ts';
import type { Person, PersonMention } from '../person.ts';

/**
 * The subjects that mean one person by a noun alone, in reading order: “the bishop”, “her lawyer”, “one man”.
 *
 * @param named the mentions whose person the text names
 */
export function unnamedIn(sentences: readonly Read[], named: readonly PersonMention[]): PersonMention[] {
  const latest = new Map<string, Person>();
  let last: Person | null = null;
  let next = 0;
  /** “The man” is the one who was met last, if it may be; where nobody was met, the one who was named last. */
  const newest = (noun: string, start: number, isPlain: boolean) => {
    const near = named.slice(Math.max(0, next - 5), next).filter(({ end }) => start - end < NEAR);
    const isOne = new Set(near.map(({ person }) => person)).size === 1;
    const one = last ?? (isOne && isPlain ? near[0]!.person : null);
    return one && (!one.gender || one.gender === genderOf(noun)) ? one : undefined;
  };
  return sentences.flatMap(({ units }) =>
    units.flatMap((unit, at): PersonMention[] => {
      const found = someoneAt(units, at);
      if (!found) return [];
      const first = units[found.from]!;
      while (next < named.length && named[next]!.end <= first.start) next++;
      if (next < named.length && named[next]!.start < unit.end) return [];
      if (next < named.length && isNamedBeside(units, at, named[next]!)) return [];
      const isNew = /^(?:an?|one|another|some)$/.test(first.lower);
      const known = isNew ? undefined : latest.get(unit.lower);
      const met =
        known || isNew || !isManOrWoman(unit.lower)
          ? undefined
          : newest(unit.lower, first.start, isPlain(units, found.from, at));
      const person = known ?? met ?? personOf(units, found.from, at, isNew);
      latest.set(unit.lower, person);
      if (isNew) last = person;
      const link = met ? ({ basis: 'inferred', link: 'role' } as const) : ({ basis: 'stated' } as const);
      return [{ start: first.start, end: unit.end, person, ...link, subject: found.subject }];
    }),
  );
}

/** The phrase whose chief word stands at `at`, if it means one person who does something or who is met for the first time. */
function someoneAt(units: readonly Unit[], at: number): { from: number; subject: boolean } | null {
  const unit = units[at]!;
  if (unit.pos !== 'NOUN' || unit.quote >= 0 || isNominal(units[at + 1]) || isPossessive(units[at + 1]))
    return null;
  if (asksForOthers(unit.lower)) return null;
  if (!roleOf(unit) && !mayBeOnePerson(unit.lower)) return null;
  const phrase = phraseEndingAt(units, at);
  if (!phrase) return null;
  const first = units[phrase.from]!;
  const [mark, before] = [units[phrase.from - 1], units[phrase.from - 2]];
  if (!(isDeterminer(first) || /^(?:one|another)$/.test(first.lower)) || phrase.from === at) return null;
  // Ada Byron, a doctor, …: that is she, and no one else. A doctor, Byron …: that, too.
  const isBeside = mark?.text === ',' && before && isNominal(before) && !isWhen(before);
  if (isBeside && !isBehindFront(units, phrase)) return null;
  if (/^an?$/.test(first.lower) && units[at + 1]?.text === ',' && units[at + 2]?.lower !== 'who') return null;
  if (startsClause(units, phrase.from)) return { from: phrase.from, subject: true };
  const isMet = /^(?:an?|one)$/.test(first.lower) && /^(?:from|by|with|to)$/.test(mark?.lower ?? '');
  return isMet ? { from: phrase.from, subject: false } : null;
}

/** Asked on the radio, the minister of bread said: no name stands before the comma. */
function isBehindFront(units: readonly Unit[], phrase: Phrase): boolean {
  const comma = phrase.from - 1;
  const opens = /^(?:VERB|ADP|SCONJ)$/.test(units[0]!.pos) && units[0]!.quote < 0;
  const isFront = opens && !units.slice(1, comma).some(({ pos, text }) => pos === 'PROPN' || text === ',');
  return isFront && /^(?:VERB|AUX)$/.test(units[withPrepositions(units, phrase).to]?.pos ?? '');
}

/** The man, the old man; but not: the former first lady. */
function isPlain(units: readonly Unit[], from: number, head: number): boolean {
  return (
    units[from]!.lower === 'the' &&
    units.slice(from + 1, head).every(({ lower }) => /^(?:old|older|young|younger|elderly)$/.test(lower))
  );
}

/** Words that say no more of somebody. */
function isManOrWoman(noun: string): boolean {
  return /^(?:man|boy|gentleman|woman|girl|lady)$/.test(noun);
}

/** In UTF-16 code units. */
const NEAR = 200;

/** The captain of the “Swan”, Ada Byron, … — Her boss, a patient man named Byron, … */
function isNamedBeside(units: readonly Unit[], head: number, name: PersonMention): boolean {
  const isCalled = units
    .slice(head, head + FARTHEST)
    .some(
      ({ lower, end }, i, near) =>
        /^(?:named|called)$/.test(lower) && near[i + 1]?.start === name.start && end < name.start,
    );
  if (isCalled) return true;
  let commas = 0;
  for (let at = head + 1; at < Math.min(units.length, head + FARTHEST); at++) {
    const { start, text, pos } = units[at]!;
    if (start >= name.start) return commas === 1;
    if (text === ',') commas++;
    if (commas > 1 || pos === 'AUX' || (pos === 'VERB' && commas === 0)) return false;
  }
  return false;
}

/** Between a noun and the name beside it, in units. */
const FARTHEST = 16;

function isPossessive(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.lower === "'s" || unit.lower === "'");
}

function personOf(units: readonly Unit[], from: number, head: number, isNew: boolean): Person {
  const start = isNew || !/^(?:the|this|that)$/.test(units[from]!.lower) ? from : from + 1;
  // The minister of bread.
  const of = units[head + 1]?.lower === 'of' ? phraseFrom(units, head + 2) : null;
  const name = { start: units[start]!.start, end: units[of ? of.to - 1 : head]!.end };
  const gender = roleOf(units[head])?.gender ?? genderOf(units[head]!.lower);
  return { name, parts: [], role: null, gender, age: null, called: new Set(), since: name.start };
}
