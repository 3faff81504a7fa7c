// Puts the mentions of one name together: Ada Byron, Mr Byron, Byron; Kim Jong Un, Kim.
//
// First every full name in the text, then the lone names: a surname may come before the name it belongs to, as in
// a headline. Where two people share a surname, a lone one is neither of theirs, unless a title tells them apart.

import { fold } from '../../../text/fold.ts';
import { surnameOf } from '../../words/east-asian-names.ts';
import type { Named } from '../names/names.ts';
import type { Read } from '../names/read.ts';
import { isShortFor } from '../names/short-names.ts';
import type { Person, PersonMention } from '../person.ts';

/** The people named in a text, where each is named, and where a lone name may be one's or another's. */
export function linkNames(
  sentences: readonly Read[],
  text: string,
): { persons: Person[]; mentions: PersonMention[]; doubtful: PersonMention[] } {
  const all = sentences.flatMap(({ named }) => named);
  const byName = new Map<string, Person>();
  const byPart = new Map<string, Set<Person>>();
  /** Pardo, of Ernesto Pardo Quiroga. */
  const byMiddle = new Map<string, Set<Person>>();
  const persons: Person[] = [];
  const linked = new Map<Named, Person>();
  const somebody = new Set(all.filter(({ isWhere }) => !isWhere).map(keyOf));
  for (const named of all) {
    if (named.parts.length < 2) continue;
    const key = keyOf(named);
    // In Little Marsh: a place, unless it does something elsewhere.
    if (named.isWhere && !somebody.has(key)) continue;
    let person = byName.get(key) ?? byPatronymic(byPart, named) ?? byShortName(byPart, named);
    if (!person) {
      person = personOf(named);
      persons.push(person);
      byName.set(key, person);
      for (const part of [named.parts[0]!, named.parts.at(-1)!]) enter(byPart, part, person);
      for (const part of named.parts.slice(1, -1)) enter(byMiddle, part, person);
    }
    learn(person, named, text);
    linked.set(named, person);
  }
  const doubtful: PersonMention[] = [];
  for (const named of all) {
    if (named.parts.length > 1) continue;
    const part = fold(named.parts[0]!);
    if (named.isWeak && ![...(byPart.get(part) ?? [])].some((one) => fold(surnameOf(one.parts)) === part))
      continue;
    const person = byTitle(byPart.get(part) ?? byMiddle.get(part), named) ?? lone(byName, persons, named);
    const [one, ...others] = person ? [] : (byPart.get(part) ?? []);
    if (one) doubtful.push({ ...named.span, person: one, others, basis: 'inferred', subject: named.subject });
    if (!person) continue;
    learn(person, named, text);
    linked.set(named, person);
  }
  const mentions = [...linked].flatMap(([{ span, alias, subject }, person]) => [
    { ...span, person, basis: 'stated' as const, subject },
    ...(alias ? [{ ...alias, person, basis: 'stated' as const, subject }] : []),
  ]);
  return { persons, mentions, doubtful };
}

function enter(index: Map<string, Set<Person>>, part: string, person: Person): void {
  const folded = fold(part);
  index.set(folded, (index.get(folded) ?? new Set()).add(person));
}

/** Galina Stepanovna is Galina Yegorova, where only one Galina was named: how Russian names people politely. */
function byPatronymic(
  byPart: ReadonlyMap<string, ReadonlySet<Person>>,
  { parts }: Named,
): Person | undefined {
  const isPolite = parts.length === 2 && /(?:[oe]vn|ichn|inichn)a$|(?:[oe]v|y)ich$/.test(parts[1]!);
  const [one, other] = isPolite ? (byPart.get(fold(parts[0]!)) ?? []) : [];
  return other ? undefined : one;
}

/** Tim Byron is Timothy Byron, where they are told of in one text. */
function byShortName(byPart: ReadonlyMap<string, ReadonlySet<Person>>, { parts }: Named): Person | undefined {
  const last = fold(parts.at(-1)!);
  return [...(byPart.get(last) ?? [])].find(
    (one) => fold(one.parts.at(-1)!) === last && isShortFor(parts[0]!, one.parts[0]!),
  );
}

/** First and last name: what stands between is often left out. */
function keyOf({ parts }: Named): string {
  return `${fold(parts[0]!)} ${fold(parts.at(-1)!)}`;
}

function personOf({ span, name, parts, gender }: Named): Person {
  return { name, parts, role: null, gender, age: null, called: new Set(), since: span.start };
}

function learn(person: Person, named: Named, text: string): void {
  if (named.parts.length > person.parts.length) {
    person.name = named.name;
    person.parts = named.parts;
  }
  person.gender ??= named.gender;
  person.age ??= named.age;
  const { role } = named;
  for (const word of named.called) person.called.add(word);
  if (role && (!person.role || fullness(text, role) > fullness(text, person.role))) person.role = role;
}

/** A role is the fuller, the more words it has. */
function fullness(text: string, { start, end }: { start: number; end: number }): number {
  return text.slice(start, end).split(/\s+/).length;
}

/** The one person whose first or last name it is. */
function byTitle(
  persons: ReadonlySet<Person> | undefined,
  { gender, called: words, span, parts }: Named,
): Person | null {
  if (!persons) return null;
  const fitting = [...persons].filter((person) => !gender || !person.gender || person.gender === gender);
  if (fitting.length === 1) return fitting[0]!;
  // James, of LeBron James and James Comey: newspapers call people by their surnames.
  const bySurname = fitting.filter((person) => fold(surnameOf(person.parts)) === fold(parts[0]!));
  if (bySurname.length === 1) return bySurname[0]!;
  const sure = gender ? fitting.filter((person) => person.gender === gender) : [];
  if (sure.length === 1) return sure[0]!;
  // Professor Lal and Dr Lal are two.
  const called = fitting.filter((person) => words.some((word) => person.called.has(word)));
  if (called.length === 1) return called[0]!;
  // Until the second of a name comes, it is the first one's.
  const before = fitting.filter((person) => person.since < span.start);
  return before.length === 1 ? before[0]! : null;
}

/** A surname that no full name in the text has is somebody only with a title, a role or an age: Lord Byron. */
function lone(byName: Map<string, Person>, persons: Person[], named: Named): Person | null {
  const key = fold(named.parts[0]!);
  const known = byName.get(key);
  if (known || !(named.title || named.role || named.age)) return known ?? null;
  const person = personOf(named);
  persons.push(person);
  byName.set(key, person);
  return person;
}
