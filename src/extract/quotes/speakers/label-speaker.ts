// Finds whom the label of a turn means.
//
//   Remarks by Mayor Glenn Foss …   MAYOR FOSS: I feel fine.   →   Glenn Foss, Mayor
//   REPORTER: Who knew?             →   a reporter             Q:   →   nobody

import { type Span, textOf } from '../../../model/span.ts';
import type { Speaker } from '../../../model/speaker.ts';
import type { People, Person } from '../../people/person.ts';
import { isRoleWord } from '../../words/titles.ts';
import { labelText } from '../draft/transcript.ts';

/** Null where the label names nobody that the text tells of. */
export function labelSpeaker(label: Span, text: string, people: People): Speaker | null {
  const words = labelText(text, label).replace(/\.(?= |$)/g, '');
  if (words === 'Q') return introduced(label, text, people, true);
  if (words === 'A' || words === 'ANSWER') return introduced(label, text, people, false);
  const name = words.replace(/ \d+$/, '').split(' ').at(-1)!;
  if (UNNAMED.test(name))
    return { kind: 'unnamed', mention: label, name: label, role: null, basis: 'stated' };
  const person = bySurname(name, words, people) ?? holderOf(name, people);
  if (person) return speaking(person, label, 'stated');
  const fullest = fullestOf(name, text) ?? withoutTitle(label, text);
  return { kind: 'person', mention: label, name: fullest, role: null, basis: 'stated' };
}

const UNNAMED =
  /^(?:REPORTER|QUESTION|QUESTIONER|INTERVIEWER|MODERATOR|JOURNALIST|AUDIENCE|VOICE|HOST|PRESENTER|OPERATOR|MEMBER|SPEAKER|WOMAN|MAN|CROWD|STAFF|PRESS|UNIDENTIFIED|UNKNOWN|ALL)$/;

/** INES BYRON is not Charles Byron; of two Byrons, BYRON is neither. */
function bySurname(name: string, label: string, { persons }: People): Person | undefined {
  const all = persons.filter((one) => one.parts.at(-1)?.toUpperCase() === name);
  const full = all.find(({ parts }) => parts.length > 1 && label.startsWith(`${parts[0]!.toUpperCase()} `));
  return full ?? (all.length === 1 ? all[0] : undefined);
}

/** Who answers is who was introduced, if that is one person; who asks is the one journalist introduced. */
function introduced(label: Span, text: string, people: People, asks: boolean): Speaker | null {
  const first = text.search(/^(?:\*\*)?(?:Q|Question)[:.]/im);
  const before = new Set(
    people.mentions
      .filter(({ start }) => start < (first < 0 ? label.start : first))
      .map(({ person }) => person),
  );
  const isAsker = ({ called }: Person) => [...called].some((word) => JOURNALIST.test(word));
  const here = [...before].filter((person) => isAsker(person) === asks);
  // Names of other things may be taken for people's: one who has a role is somebody.
  const known = here.filter(({ role }) => role !== null);
  // “Ada, will you stay?”: who is asked by name answers.
  const asked = asks ? [] : here.filter(({ parts }) => isAddressed(parts, text));
  const [one, other] = asked.length > 0 ? asked : known.length > 0 ? known : here;
  return one && !other ? speaking(one, label, 'inferred') : null;
}

/** Q: Ada, will you stay? — Q: Mr Byron, will you stay? */
function isAddressed(parts: readonly string[], text: string): boolean {
  const [first, last] = [parts[0]!, parts.at(-1)!].map((part) => part.replace(/[^\p{L}’'-]/gu, '.'));
  return new RegExp(
    `^(?:\\*\\*)?(?:Q|Question)[:.](?:\\*\\*)? (?:${first}|(?:Mr|Mrs|Ms|Dr|Miss)\\.? ${last}),`,
    'im',
  ).test(text);
}

const JOURNALIST =
  /^(?:editor|reporter|correspondent|journalist|interviewer|columnist|presenter|host|broadcaster)$/;

/** THE PRESIDENT: the one person of that office. */
function holderOf(name: string, { persons }: People): Person | undefined {
  if (!isRoleWord(name)) return undefined;
  const [one, other] = persons.filter(({ called }) => called.has(name.toLowerCase()));
  return other ? undefined : one;
}

function speaking({ name, role }: Person, mention: Span, basis: Speaker['basis']): Speaker {
  return { kind: 'person', mention, name, role, basis };
}

/** A surname with the names before it, anywhere in the text: INES CALLOWAY, of a heading all in capitals. */
function fullestOf(surname: string, text: string): Span | null {
  const escaped = surname.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`((?:\\p{Lu}[\\p{L}’'-]+ ){1,2})${escaped}(?![\\p{L}])`, 'giu');
  for (const match of text.matchAll(pattern)) {
    const before = match[1]!.trim().split(' ');
    const names = before.slice(
      before.findLastIndex((word) => isRoleWord(word) || /^(?:by|and|with|of|mr|mrs|ms|dr)$/i.test(word)) + 1,
    );
    if (names.length === 0) continue;
    const end = match.index + match[0].length;
    return { start: end - names.join(' ').length - 1 - surname.length, end };
  }
  return null;
}

function withoutTitle(label: Span, text: string): Span {
  const title = /^(?:MR|MRS|MS|DR|SEN|REP|GOV)\.? /i.exec(textOf(text, label));
  return title ? { start: label.start + title[0].length, end: label.end } : label;
}
