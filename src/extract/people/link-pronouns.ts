// Finds whom "he" and "she" mean.
//
//   Ada Byron met the mayor. She said …      the subject of the sentence before, if it can be
//
// Words in quotation marks are somebody else's and are passed over.

import type { Span } from '../../model/span.ts';
import type { PersonMention, Read } from './people.ts';
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
      if (!pronoun || isQuoted(unit)) continue;
      const near = recent
        .filter((before) => paragraph - before.paragraph <= FARTHEST_PARAGRAPH)
        .map((before) => before.people);
      const person = antecedent(pronoun, years, [people.filter(({ subject }) => subject), ...near]);
      if (!person) continue;
      const mention: PersonMention = {
        start: unit.start,
        end: unit.end,
        person,
        basis: 'inferred',
        subject: pronoun === unit.lower || pronoun === 'either',
      };
      found.push(mention);
      // “His” and “her” follow others, and nothing follows them.
      if (!mention.subject) continue;
      if (pronoun !== 'either') person.gender ??= pronoun;
      people.push(mention);
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
