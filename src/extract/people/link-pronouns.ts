// Finds whom "he" and "she" mean.
//
//   Ada Byron met the mayor. She said …      the subject of the sentence before, if it can be
//
// Words in quotation marks are somebody else's and are passed over.

import type { Span } from '../../model/span.ts';
import type { Person, PersonMention, Read } from './people.ts';
import { bracketed, canMean, isFronted, type Pronoun, pronounAt } from './pronouns.ts';

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
      const pronoun = pronounAt(units, at);
      if (!pronoun || isQuoted(unit) || isFronted(units, at, known[next])) continue;
      const near = recent
        .filter((before) => paragraph - before.paragraph <= FARTHEST_PARAGRAPH)
        .map((before) => before.people);
      const here = people.filter((one) => one.subject && canMean(units, at, one));
      const person = bracketed(units, at, known[next - 1]) ?? antecedent(pronoun, [here, ...near]);
      if (!person) continue;
      const mention: PersonMention = {
        start: unit.start,
        end: unit.end,
        person,
        basis: 'inferred',
        link: 'pronoun',
        subject: pronoun.subject,
      };
      found.push(mention);
      // “His” and “her” follow others, and nothing follows them; nor do they tell much but of their own subject.
      // Her editor, Emeka Lindholm, says that she …: where another is known to be “she”, it tells nothing of him.
      const isOpen = [people, ...near]
        .flat()
        .some((one) => one.person !== person && one.person.gender === pronoun.gender);
      // Byron backed Poole in her bid: it may be Poole's.
      const others = people.filter(
        (one) => one.person !== person && (!one.person.gender || one.person.gender === pronoun.gender),
      );
      const isOwn = others.length === 0 && people.some((one) => one.subject && one.person === person);
      const isSure = !isOpen && (mention.subject || isOwn);
      if (pronoun.gender !== 'either' && isSure) person.gender ??= pronoun.gender;
      if (mention.subject) people.push(mention);
    }
    while (next < known.length && known[next]!.start < end) next++;
    if (people.length) recent = [{ paragraph, people }, ...recent].slice(0, FARTHEST_SENTENCE);
  }
  return found;
}

/** Of the sentences, nearest first: the first that has a subject who can be meant, else one person only. */
function antecedent(
  { gender, fits }: Pronoun,
  sentences: readonly (readonly PersonMention[])[],
): Person | null {
  for (const people of sentences) {
    const fitting = people.filter(({ person }) => {
      if (fits && !fits(person.age)) return false;
      return gender === 'either' || !person.gender || person.gender === gender;
    });
    const subjects = fitting.filter((mention) => mention.subject);
    // “He” is the chief subject; “the 34-year-old” the one named last.
    const subject = gender === 'either' || fits ? subjects.at(-1) : subjects[0];
    if (subject) return subject.person;
    const persons = new Set(fitting.map(({ person }) => person));
    if (persons.size === 1) return fitting[0]!.person;
    if (persons.size > 1) return null;
  }
  return null;
}

/** Whether a span begins in one of these; to be asked in reading order. */
export function within(quoted: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  return ({ start }) => {
    while (next < quoted.length && quoted[next]!.end <= start) next++;
    return next < quoted.length && quoted[next]!.start <= start;
  };
}
