// Finds whom "he" and "she" mean.
//
//   Ada Byron met the mayor. She said …      the subject of the sentence before, if it can be
//
// Words in quotation marks are somebody else's and are passed over.

import type { Span } from '../../../model/span.ts';
import type { Unit } from '../../../model/unit.ts';
import { insideMarks } from '../../../text/marks/inside-marks.ts';
import type { Read } from '../names/read.ts';
import type { Person, PersonMention } from '../person.ts';
import { bracketed, canMean, inRelative, isFronted, type Pronoun, pronounAt } from './pronouns.ts';

/** How many sentences of the report, and paragraphs, back the name may stand. */
const FARTHEST_SENTENCE = 4;
const FARTHEST_PARAGRAPH = 4;

/** The pronouns that mean somebody who is known, outside quotation marks. Gives a gender to those whom they tell it of. */
export function linkPronouns(
  sentences: readonly Read[],
  known: readonly PersonMention[],
  quoted: readonly Span[],
): PersonMention[] {
  const read = sentences.map((sentence) => ({ ...sentence, pronouns: pronounsIn(sentence.units) }));
  let genders: Genders = new Map();
  for (let round = 1; round < ROUNDS; round++)
    genders = gendersOf(resolve(read, known, quoted, genders, false));
  for (const [person, gender] of genders) person.gender ??= gender;
  return resolve(read, known, quoted, new Map(), true).map(({ mention }) => mention);
}

/** A sentence and its pronouns, which each round finds another reading of. */
interface WithPronouns extends Read {
  readonly pronouns: readonly { readonly at: number; readonly pronoun: Pronoun }[];
}

function pronounsIn(units: readonly Unit[]): WithPronouns['pronouns'] {
  return units.flatMap((_, at) => {
    const pronoun = pronounAt(units, at);
    return pronoun ? { at, pronoun } : [];
  });
}

/** One pronoun may be read wrongly, and then every other by it: they are counted first. */
const ROUNDS = 3;

type Genders = ReadonlyMap<Person, 'he' | 'she'>;

/** A pronoun and whom it means. */
interface Linked {
  readonly mention: PersonMention;
  readonly gender: Pronoun['gender'];
  /** How surely it tells the gender of whom it means; 0 where it may mean another. */
  readonly weight: number;
}

/** What most of the pronouns of each person tell, by weight; nobody of whom they tell one thing as often as the other. */
function gendersOf(linked: readonly Linked[]): Genders {
  const votes = new Map<Person, number>();
  for (const { mention, gender, weight } of linked)
    if (gender !== 'either')
      votes.set(mention.person, (votes.get(mention.person) ?? 0) + (gender === 'he' ? weight : -weight));
  return new Map(
    [...votes].filter(([, sum]) => sum !== 0).map(([person, sum]) => [person, sum > 0 ? 'he' : 'she']),
  );
}

/** @param learns whether what a pronoun tells of somebody holds for those after it */
function resolve(
  sentences: readonly WithPronouns[],
  known: readonly PersonMention[],
  quoted: readonly Span[],
  genders: Genders,
  learns: boolean,
): Linked[] {
  const isQuoted = insideMarks(quoted);
  const found: Linked[] = [];
  const genderOf = (person: Person) => person.gender ?? genders.get(person) ?? null;
  /** The people of the sentences before, last first. */
  let recent: { paragraph: number; people: PersonMention[] }[] = [];
  let next = 0;
  for (const { units, paragraph, pronouns } of sentences) {
    const people: PersonMention[] = [];
    const meetUpTo = (unit: Unit) => {
      for (; next < known.length && known[next]!.start <= unit.start; next++)
        if (!isQuoted(known[next]!)) people.push(known[next]!);
    };
    for (const { at, pronoun } of pronouns) {
      const unit = units[at]!;
      meetUpTo(unit);
      if (isQuoted(unit) || isFronted(units, at, known[next])) continue;
      const near = recent
        .filter((before) => paragraph - before.paragraph <= FARTHEST_PARAGRAPH)
        .map((before) => before.people);
      const here = people.filter((one) => one.subject && canMean(units, at, one));
      const own = pronoun.fits ? null : inRelative(units, at, people);
      const beside =
        bracketed(units, at, known[next - 1]) ?? (own && suits(genderOf(own), pronoun) ? own : null);
      const person = beside ?? antecedent(pronoun, [here, ...near], genderOf);
      if (!person) continue;
      const mention: PersonMention = {
        start: unit.start,
        end: unit.end,
        person,
        basis: 'inferred',
        link: 'pronoun',
        subject: pronoun.subject,
      };
      // “His” and “her” follow others, and nothing follows them; nor do they tell much but of their own subject.
      // Her editor, Emeka Lindholm, says that she …: where another is known to be “she”, it tells nothing of him.
      const isOpen = [people, ...near]
        .flat()
        .some((one) => one.person !== person && genderOf(one.person) === pronoun.gender);
      // Byron backed Poole in her bid: it may be Poole's.
      const others = people.filter(
        (one) => one.person !== person && (!genderOf(one.person) || genderOf(one.person) === pronoun.gender),
      );
      const isOwn = others.length === 0 && people.some((one) => one.subject && one.person === person);
      const isSure = !isOpen && (mention.subject || isOwn || person === own);
      const isAlone =
        isSure &&
        (person === own || (others.length === 0 && (near[0] ?? []).every((one) => one.person === person)));
      found.push({ mention, gender: pronoun.gender, weight: isAlone ? 3 : Number(isSure) });
      if (learns && pronoun.gender !== 'either' && isSure) person.gender ??= pronoun.gender;
      if (mention.subject) people.push(mention);
    }
    const last = units.at(-1);
    if (last) meetUpTo(last);
    while (next < known.length && known[next]!.start < (last?.end ?? 0)) next++;
    if (people.length) recent = [{ paragraph, people }, ...recent].slice(0, FARTHEST_SENTENCE);
  }
  return found;
}

function suits(gender: Person['gender'], pronoun: Pronoun): boolean {
  return !gender || gender === pronoun.gender;
}

/** Of the sentences, nearest first: the first that has a subject who can be meant, else one person only. */
function antecedent(
  { gender, fits }: Pronoun,
  sentences: readonly (readonly PersonMention[])[],
  genderOf: (person: Person) => Person['gender'],
): Person | null {
  for (const people of sentences) {
    const canBe = (person: Person) => {
      if (fits && !fits(person.age)) return false;
      return gender === 'either' || !genderOf(person) || genderOf(person) === gender;
    };
    const fitting = people.flatMap((mention): PersonMention[] => {
      const persons = [mention.person, ...(mention.others ?? [])].filter(canBe);
      // Byron said she would: of two Byrons the one who is known to be “she”.
      const sure = persons.length > 1 ? persons.filter((person) => genderOf(person) === gender) : persons;
      return sure.length === 1
        ? [{ ...mention, person: sure[0]!, others: [] }]
        : persons.length
          ? [mention]
          : [];
    });
    const subjects = fitting.filter((mention) => mention.subject);
    // “He” is the chief subject; “the 34-year-old” the one named last.
    // The paper's critic liked it, while Imogen wept. She …: one who is named, before one who is not.
    const named = subjects.find(({ person }) => person.parts.length > 0);
    const subject = gender === 'either' || fits ? subjects.at(-1) : (named ?? subjects[0]);
    if (subject) return subject.others?.length ? null : subject.person;
    const persons = new Set(fitting.map(({ person }) => person));
    if (persons.size === 1) return fitting[0]!.person;
    if (persons.size > 1) return null;
  }
  return null;
}
