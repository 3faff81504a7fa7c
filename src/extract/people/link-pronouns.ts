// Finds whom "he" and "she" mean.
//
//   Ada Byron met the mayor. She said …      the subject of the sentence before, if it can be
//
// Words in quotation marks are somebody else's and are passed over.

import type { Span } from '../../model/span.ts';
import type { Person, PersonMention, Read } from './people.ts';
import type { Unit } from './units.ts';
import { isNominal } from './word-kinds.ts';

/** How many sentences of the report, and paragraphs, back the name may stand. */
const FARTHEST_SENTENCE = 4;
const FARTHEST_PARAGRAPH = 4;

/** The pronouns that mean somebody who is known, outside quotation marks. */
export function linkPronouns(
  sentences: readonly Read[],
  known: readonly PersonMention[],
  quoted: readonly Span[],
): PersonMention[] {
  const isQuoted = within(quoted);
  const found: PersonMention[] = [];
  /** The people of the sentences before, last first. */
  let recent: { paragraph: number; people: PersonMention[] }[] = [];
  let next = 0;
  for (const { units, paragraph } of sentences) {
    const people: PersonMention[] = [];
    const end = units.at(-1)?.end ?? 0;
    for (const [at, unit] of units.entries()) {
      while (next < known.length && known[next]!.start <= unit.start) {
        if (!isQuoted(known[next]!)) people.push(known[next]!);
        next++;
      }
      const years = ageAt(units, at);
      const pronoun = PRONOUNS.get(unit.lower) ?? (years === null ? undefined : 'either');
      if (!pronoun || isQuoted(unit) || isFronted(units, at, known, next)) continue;
      const near = recent
        .filter((before) => paragraph - before.paragraph <= FARTHEST_PARAGRAPH)
        .map((before) => before.people);
      const person =
        bracketed(units, at, known, next) ??
        antecedent(pronoun, years, [
          people.filter((one) => one.subject && !isBeside(units, at, one)),
          ...near,
        ]);
      if (!person) continue;
      const mention: PersonMention = {
        start: unit.start,
        end: unit.end,
        person,
        basis: 'inferred',
        subject: pronoun === unit.lower || pronoun === 'either',
      };
      found.push(mention);
      // “His” and “her” follow others, and nothing follows them; nor do they tell much but of their own subject.
      const isSure = mention.subject || people.some((one) => one.subject && one.person === person);
      if (pronoun !== 'either' && isSure) person.gender ??= pronoun;
      if (mention.subject) people.push(mention);
    }
    while (next < known.length && known[next]!.start < end) next++;
    if (people.length) recent = [{ paragraph, people }, ...recent].slice(0, FARTHEST_SENTENCE);
  }
  return found;
}

const PRONOUNS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['he', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
]);

/** Otis Hale (“Not me,” he says): whose name stands right before the bracket. */
function bracketed(
  units: readonly Unit[],
  at: number,
  known: readonly PersonMention[],
  next: number,
): Person | null {
  const open = units.findLastIndex(({ text }, i) => i < at && i > at - 12 && /^[()]$/.test(text));
  const before = known[next - 1];
  return open > 0 && units[open]!.text === '(' && before?.end === units[open - 1]!.end ? before.person : null;
}

/** Hugh Lal, her brother: not his own. */
function isBeside(units: readonly Unit[], at: number, { end }: PersonMention): boolean {
  return units[at - 1]?.text === ',' && units[at - 2]?.end === end;
}

/**
 * Asked why he had left, Byron said: a pronoun in a clause before the main one may mean whoever is its subject, or
 * not, and is left alone.
 *
 * @param next index of the first mention behind the pronoun
 */
function isFronted(
  units: readonly Unit[],
  at: number,
  known: readonly PersonMention[],
  next: number,
): boolean {
  const comma = units.findIndex(({ text }, i) => i > at && text === ',');
  if (comma > 0 && FRONTED.test(units[0]!.lower) && ageAt(units, comma + 2) !== null) return true;
  const mention = known[next];
  if (!mention?.subject || !FRONTED.test(units[0]!.lower) || mention.start >= units.at(-1)!.end) return false;
  const first = units.findIndex(({ end }) => end > mention.start);
  return first > at && units[first - 1]!.text === ',';
}

const FRONTED = /^(?:asked|when|while|after|before|although|though|as|if|once|since|until|because)$/;

/** The years of “the 34-year-old” [said]; null for anything else: the 34-year-old driver. */
function ageAt(units: readonly Unit[], at: number): number | null {
  const years = /^([a-z]+|\d{1,3})-year-old$/.exec(units[at]!.lower)?.[1];
  if (!years || units[at - 1]?.lower !== 'the' || isNominal(units[at + 1]) || units[at + 1]?.lower === 'of')
    return null;
  return Number(years) || NUMBERS.indexOf(years);
}

const NUMBERS = 'nought one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Of the sentences, nearest first: the first that has a subject who can be meant, else one person only. */
function antecedent(
  pronoun: 'he' | 'she' | 'either',
  years: number | null,
  sentences: readonly (readonly PersonMention[])[],
): PersonMention['person'] | null {
  for (const people of sentences) {
    const fitting = people.filter(({ person }) => {
      if (years !== null && person.age !== null && person.age !== years) return false;
      return pronoun === 'either' || !person.gender || person.gender === pronoun;
    });
    const subject = fitting.find((mention) => mention.subject);
    if (subject) return subject.person;
    const persons = new Set(fitting.map(({ person }) => person));
    if (persons.size === 1) return fitting[0]!.person;
    if (persons.size > 1) return null;
  }
  return null;
}

function within(quoted: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  return ({ start }) => {
    while (next < quoted.length && quoted[next]!.end <= start) next++;
    return next < quoted.length && quoted[next]!.start <= start;
  };
}
