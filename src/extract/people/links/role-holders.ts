// Who may be meant by a role that stands without a name.
//
//   Ada Byron, the harbour minister, … / The minister …      the one who has it
//   Ada Byron, a violinist, … / The musician …               by a wider word
//   Senator Ada Byron … / The Ohio senator …                 with where they are from
//   Ada Byron … / The Leeds striker …                        who was just named, and of whom nothing was told
//   The minister … / Ada Byron …                             a name that comes out of nowhere

import { readWords } from '../../../text/word-list.ts';
import { holderNamed } from '../../holders/holders.ts';
import { covers, isGeneral } from '../../words/wider-roles.ts';
import type { RoleMention } from '../names/role-mentions.ts';
import type { Person, PersonMention } from '../person.ts';

export interface Introduction {
  readonly start: number;
  readonly paragraph: number;
  readonly person: Person;
}

/** How many paragraphs on the name may come. */
const FARTHEST = 5;

/** The one person who has this role; "the minister" also if the role is told in more words. */
export function holderOf(
  { head, words, definite }: RoleMention,
  byHead: ReadonlyMap<string, ReadonlySet<Person>>,
  text: string,
): Person | null {
  if (!definite && words.length < 2) return null;
  const holders = [...(byHead.get(head.word) ?? [])].slice(0, 50);
  const fitting = holders.filter((person) => words.every((word) => wordsOf(person, text).includes(word)));
  // The health secretary is not the shadow health secretary.
  const exact = fitting.filter(
    ({ role }) => role && text.slice(role.start, role.end).split(/\s+/).length === words.length,
  );
  return fitting.length === 1 ? fitting[0]! : exact.length === 1 ? exact[0]! : null;
}

/** Whether anybody has this role, so that nobody else comes with it. */
function isHeld(
  { head, words }: RoleMention,
  byHead: ReadonlyMap<string, ReadonlySet<Person>>,
  text: string,
): boolean {
  const holders = [...(byHead.get(head.word) ?? [])].slice(0, 50);
  return holders.some((person) => words.every((word) => wordsOf(person, text).includes(word)));
}

/**
 * Newspapers name nobody out of nowhere: one who comes without a role is the one whose role came before. One office
 * at a time, so not for roles that many hold.
 */
export function newcomer(
  mention: RoleMention,
  byHead: ReadonlyMap<string, ReadonlySet<Person>>,
  text: string,
  paragraph: number,
  introduced: readonly Introduction[],
  next: number,
): Person | null {
  const { head, definite, owned, subject, words, places } = mention;
  if (isHeld(mention, byHead, text)) return null;
  // Poole's manager may be nobody of whom more is told, but not a country's: Denmark's navy chief.
  const isCountrys = owned && places.some((place) => holderNamed(place)?.kind === 'country');
  // The union's president.
  const isOwned = owned || /['’]s? /.test(text.slice(mention.span.start, mention.span.end));
  if (!definite || (isOwned && !isCountrys) || !subject || head.common || words.length < 2) return null;
  for (const { person, paragraph: there } of introduced.slice(next, next + 4)) {
    if (there - paragraph > FARTHEST) return null;
    const isBare =
      !person.role || (isCountrys && [...person.called].every((word) => RANKS.has(word.replace(/\.$/, ''))));
    if (isBare && !(head.gender && person.gender && head.gender !== person.gender)) return person;
  }
  return null;
}

/** What says no more than a courtesy title who somebody is. */
const RANKS = readWords(new URL('ranks.jsonl', import.meta.url));

/**
 * Ada Byron has left Leeds. The Leeds striker … — what somebody is who was just named, and of whom nothing was told. “The
 * striker” alone only where the paragraph names nobody else.
 *
 * @param last index of the mention right before it
 */
export function described(
  { head, words, definite, subject, span }: RoleMention,
  names: readonly PersonMention[],
  last: number,
  text: string,
): Person | null {
  const before = names[last];
  if (!before || !definite || !subject || !(head.tells || words.some((word) => PAST.test(word)))) return null;
  const { person } = before;
  if (person.role || [...person.called].some((word) => !COURTESY.test(word))) return null;
  if (head.gender && person.gender && head.gender !== person.gender) return null;
  const isNear = span.start - before.end < NEAR && sentencesBetween(text.slice(before.end, span.start)) <= 2;
  const isTold = words.indexOf(head.word) > 0;
  const isHere = !text.slice(before.end, span.start).includes('\n');
  return isNear && (isTold || (isHere && isAlone(names, last, text))) ? person : null;
}

/**
 * Ada Byron, a violinist, has left. The musician … — one who was just named, by a wider word for what they are; unless
 * another was called by that word before.
 *
 * @param last index of the mention right before it
 */
export function covered(
  { head, words, definite, owned, span }: RoleMention,
  names: readonly PersonMention[],
  last: number,
  text: string,
): Person | null {
  // The head of state.
  const general = words.length > 1 ? words.join(' of ') : head.word;
  if (!definite || owned || !isGeneral(general)) return null;
  const near = names.slice(Math.max(0, last - 5), last + 1).filter(({ end }) => span.start - end < NEAR);
  const fitting = new Set(
    near.map(({ person }) => person).filter((one) => covers(general, wordsOf(one, text))),
  );
  const [person, other] = fitting;
  if (!person || other || (head.gender && person.gender && head.gender !== person.gender)) return null;
  const before = text.slice(Math.max(0, span.start - LOOKED_BACK), span.start).toLowerCase();
  const { role } = person;
  const own = role ? text.slice(role.start, role.end).toLowerCase() : '';
  if (new RegExp(`\\b${head.word}s?\\b`).test(own ? before.replaceAll(own, '') : before)) return null;
  person.called.add(head.word);
  return person;
}

/**
 * Senator Ada Byron has left. The Ohio senator … — the only one of whom that is told in the text so far, with where they are
 * from; not if that was told already.
 */
export function placed(
  { head, words, places, definite, owned, span }: RoleMention,
  byHead: ReadonlyMap<string, ReadonlySet<Person>>,
  before: PersonMention | undefined,
  text: string,
): Person | null {
  if (!definite || owned || places.length === 0 || words.length !== places.length + 1) return null;
  const [person, other] = byHead.get(head.word) ?? [];
  if (!person || other || before?.person !== person || span.start - before.end > NEAR) return null;
  const { role } = person;
  const isToldWhere = role !== null && /\p{Lu}/u.test(text.slice(role.start + 1, role.end));
  return isToldWhere ? null : person;
}

/** In UTF-16 code units. */
const LOOKED_BACK = 3_000;

/** The retired judge: only of one who was told of. */
const PAST = /^(?:retired|former|veteran|outgoing|one-time|onetime|sometime)$/;
const COURTESY = /^(?:mr|mrs|ms|miss|mx|sir|dame|knight)$/;

/** Whether the paragraph of a mention names nobody else before it, and goes on behind it. */
function isAlone(names: readonly PersonMention[], last: number, text: string): boolean {
  const { start, person } = names[last]!;
  const from = text.lastIndexOf('\n', start);
  for (let at = last - 1; at >= 0 && names[at]!.start > from; at--)
    if (names[at]!.person !== person) return false;
  return true;
}

/** In UTF-16 code units. */
const NEAR = 250;

function sentencesBetween(between: string): number {
  return between.match(/[.!?](?=\s)/g)?.length ?? 0;
}

/** The words of all their roles. */
export function wordsOf({ role, called }: Person, text: string): string[] {
  return [
    ...(role
      ? text
          .slice(role.start, role.end)
          .toLowerCase()
          .split(/[\s,]+/)
      : []),
    ...called,
  ];
}
