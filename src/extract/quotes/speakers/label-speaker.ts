// Finds whom the label of a turn means.
//
//   Remarks by Mayor Glenn Foss …   MAYOR FOSS: I feel fine.   →   Glenn Foss, Mayor
//   REPORTER: Who knew?             →   a reporter             Q:   →   nobody

import { type Span, textOf } from '../../../model/span.ts';
import type { Speaker } from '../../../model/speaker.ts';
import { remember, rememberEach } from '../../../text/remember.ts';
import type { People, Person } from '../../people/person.ts';
import { asksForOthers } from '../../words/roles.ts';
import { isRoleWord } from '../../words/titles.ts';
import { isUnnamed } from '../draft/labels.ts';
import { labelText } from '../draft/transcript.ts';

/** Whom the labels of a text mean: null where one names nobody that the text tells of. A long text has many, and few kinds. */
export function labelSpeakers(text: string, people: People): (label: Span) => Speaker | null {
  const introduced = introductions(text, people);
  const named = rememberEach((words: string) => whoIs(words, text, people));
  return (label) => {
    const words = labelText(text, label).replace(/\.(?= |$)/g, '');
    if (words === 'Q') return introduced(label, true);
    if (words === 'A' || words === 'ANSWER') return introduced(label, false);
    if (isUnnamed(lastName(words)))
      return { kind: 'unnamed', mention: label, name: label, role: null, basis: 'stated' };
    return speaking(named(words) ?? { name: withoutTitle(label, text), role: null }, label, 'stated');
  };
}

/** REPORTER 1 is a reporter. */
function lastName(words: string): string {
  return words.replace(/ \d+$/, '').split(' ').at(-1)!;
}

type Named = Pick<Speaker, 'name' | 'role'>;

function whoIs(words: string, text: string, people: People): Named | null {
  const surname = lastName(words);
  const person = bySurname(surname, words, people) ?? holderOf(surname, people);
  if (person) return person;
  const fullest = fullestOf(surname, text);
  return fullest && { name: fullest, role: null };
}

/** INES BYRON is not Charles Byron; of two Byrons, BYRON is neither. */
function bySurname(name: string, label: string, { persons }: People): Person | undefined {
  const all = persons.filter((one) => one.parts.at(-1)?.toUpperCase() === name);
  const full = all.find(({ parts }) => parts.length > 1 && label.startsWith(`${parts[0]!.toUpperCase()} `));
  return full ?? (all.length === 1 ? all[0] : undefined);
}

/** Who answers is who was introduced, if that is one person; who asks is the one journalist introduced. */
function introductions(text: string, people: People): (label: Span, asks: boolean) => Speaker | null {
  const first = text.search(/^(?:\*\*)?(?:Q|Question)[:.]/im);
  const isAsked = remember(({ parts }: Person) => isAddressed(parts, text));
  const personsBefore = (end: number) => [
    ...new Set(people.mentions.filter(({ start }) => start < end).map(({ person }) => person)),
  ];
  const beforeFirst = rememberEach(personsBefore);
  return (label, asks) => {
    const before = first < 0 ? personsBefore(label.start) : beforeFirst(first);
    const here = before.filter((one) => isAsker(one) === asks);
    // Names of other things may be taken for people's: one who has a role is somebody.
    const known = here.filter(({ role }) => role !== null);
    // “Ada, will you stay?”: who is asked by name answers.
    const asked = asks ? [] : here.filter(isAsked);
    const [one, other] = asked.length > 0 ? asked : known.length > 0 ? known : here;
    return one && !other ? speaking(one, label, 'inferred') : null;
  };
}

function isAsker({ called }: Person): boolean {
  return [...called].some((word) => asksForOthers(word));
}

/** Q: Ada, will you stay? — Q: Mr Byron, will you stay? */
function isAddressed(parts: readonly string[], text: string): boolean {
  const [first, last] = [parts[0]!, parts.at(-1)!].map((part) => part.replace(/[^\p{L}’'-]/gu, '.'));
  return new RegExp(
    `^(?:\\*\\*)?(?:Q|Question)[:.](?:\\*\\*)? (?:${first}|(?:Mr|Mrs|Ms|Dr|Miss)\\.? ${last}),`,
    'im',
  ).test(text);
}

/** THE PRESIDENT: the one person of that office. */
function holderOf(name: string, { persons }: People): Person | undefined {
  if (!isRoleWord(name)) return undefined;
  const [one, other] = persons.filter(({ called }) => called.has(name.toLowerCase()));
  return other ? undefined : one;
}

function speaking({ name, role }: Named, mention: Span, basis: Speaker['basis']): Speaker {
  return { kind: 'person', mention, name, role, basis };
}

/** A surname with the names before it, anywhere in the text: INES CALLOWAY, of a heading all in capitals. */
function fullestOf(surname: string, text: string): Span | null {
  const escaped = surname.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  let from = 0;
  // First the surname, and then what stands before it: to try every word of a long text as a forename takes too long.
  for (const { index, 0: found } of text.matchAll(new RegExp(`(?<= )${escaped}(?!\\p{L})`, 'giu'))) {
    const before = FORENAMES.exec(text.slice(Math.max(from, index - LONGEST_NAMES), index))?.[0];
    if (!before) continue;
    from = index + found.length;
    const words = before.trim().split(' ');
    const names = words.slice(
      words.findLastIndex((word) => isRoleWord(word) || /^(?:by|and|with|of|mr|mrs|ms|dr)$/i.test(word)) + 1,
    );
    if (names.length > 0) return { start: index - names.join(' ').length - 1, end: from };
  }
  return null;
}

const FORENAMES = /(?:\p{L}[\p{L}’'-]+ ){1,2}$/u;

/** In UTF-16 code units. */
const LONGEST_NAMES = 100;

function withoutTitle(label: Span, text: string): Span {
  const title = /^(?:MR|MRS|MS|DR|SEN|REP|GOV)\.? /i.exec(textOf(text, label));
  return title ? { start: label.start + title[0].length, end: label.end } : label;
}
