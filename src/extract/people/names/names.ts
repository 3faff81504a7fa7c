// Finds the names in a sentence that may be people's, each with what is said beside it.
//
//   Lithuanian foreign minister Gabrielius Byron, the governor of Leeds, Mr Byron
//   └────── role ─────────────┘ └──── name ────┘  └──── role ────────┘   title

import type { Span } from '../../../model/span.ts';
import type { Phrase, Unit } from '../../../model/unit.ts';
import { isForename } from '../../../text/forenames.ts';
import { readWords } from '../../../text/word-list.ts';
import { isInverted, startsClause } from '../../syntax/clause-start.ts';
import { phraseEndingAt } from '../../syntax/noun-phrases.ts';
import { isNominal } from '../../syntax/word-kinds.ts';
import { opensPlace } from '../../words/prepositions.ts';
import type { Gender } from '../../words/roles.ts';
import { isRoleWord, pluralRole, roleOf, type Title, titleOf } from '../../words/titles.ts';
import {
  ageAfter,
  ageBefore,
  HONOURS,
  isAcronym,
  isInNickname,
  isTitleForename,
  isTitleSurname,
  nameEnd,
  partyAfter,
} from './name-parts.ts';
import { appositionAfter, appositionBefore, OFFICES, roleBefore } from './offices-beside-names.ts';
import { actsAt, isBody, isTeam, likelihood } from './somebody.ts';

export interface Named {
  /** Title, roles before it and name: "President Ada Byron". */
  readonly span: Span;
  readonly name: Span;
  /** The name's parts. */
  readonly parts: readonly string[];
  readonly title: Title | null;
  /** Without its article. */
  readonly role: Span | null;
  /** The words of its title and of all roles beside it, lower case. */
  readonly called: readonly string[];
  /** Where an apposition before or after it stands, which is the same person. */
  readonly alias: Span | null;
  readonly gender: Gender | null;
  /** In years, where it stands behind the name: Ada Byron, 35, … */
  readonly age: number | null;
  /** Whether it begins a clause, so that a pronoun after it is likely to mean it. */
  readonly subject: boolean;
  /** Whether it is a word that is seldom a name, so that only a fuller name elsewhere makes it one: Park, for Anna Park. */
  readonly isWeak: boolean;
  /** Whether it stands where places stand: “in Little Marsh”. */
  readonly isWhere: boolean;
}

/** The names among the units of a sentence, in order. A lone name is given too, since it may be a surname. */
export function namesIn(units: readonly Unit[]): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < units.length; at++) {
    const end = nameEnd(units, at);
    if (end === null) continue;
    const named = read(units, at, end);
    if (named) found.push(named);
    at = end - 1;
  }
  return found;
}

function read(units: readonly Unit[], first: number, end: number): Named | null {
  let start = first;
  for (let at = first; at < end; at++)
    if (
      (titleOf(units[at]) || roleOf(units[at])) &&
      !isTitleForename(units, at, end) &&
      !isTitleSurname(units, at, first, end)
    )
      start = at + 1;
  if (
    start === first &&
    OFFICES.has(units[first]!.lower) &&
    units[first - 1]?.lower === 'of' &&
    roleOf(units[first - 2])
  )
    start++;
  // Doctor of Science Ada Byron: what the office is of is no part of the name.
  if (start === first && end - start > 2 && units[first - 1]?.lower === 'of' && roleOf(units[first - 2]))
    start = end - 2;
  // Told the NRA Ada Byron: the agency's letters.
  if (start === first && end - start > 2 && units[first - 1]?.lower === 'the' && isAcronym(units[first]!))
    start++;
  // Senators Ada Byron and Charles Babbage.
  const plural = start === first && end - first > 1 ? pluralRole(units[first]!) : null;
  if (plural) start++;
  if (start >= end) return null;
  // Without a nickname, which is no part to be found by.
  const name = units.slice(start, end).filter((_, i) => !isInNickname(units, start + i));
  // Joseph Ash KC.
  while (name.length > 1 && HONOURS.has(name.at(-1)!.text)) name.pop();
  if (name.length === 0 || name.length > 5 || (name.length === 1 && isAcronym(name[0]!))) return null;
  const title = firstTitle(units, start);
  const beside = roleBefore(units, start);
  // Rescuer Ada Byron is somebody; whether rescuer Harbour is nobody knows.
  const isSure =
    beside && (name.length > 1 || isRoleWord(units[beside.head]!.lower) || isForename(name[0]!.text));
  const before = isSure ? beside : null;
  const isFull = name.length > 1 || title !== undefined || before !== null;
  const apposition = appositionBefore(units, before?.from ?? start, isFull) ?? appositionAfter(units, end);
  const from = before?.from ?? (title ? start - 1 : start);
  const age = ageAfter(units, end) ?? ageBefore(units, from);
  const isTold = Boolean(title || before || apposition || age) || actsAt(units, from, end);
  const isBare = !title && !before;
  const likely = likelihood(units, start, name, isTold, isBare);
  if (likely === 'no' || (isBare && isBody(units, from, end))) return null;
  if (isBare && !apposition && !age && isTeam(name)) return null;
  const party = partyAfter(units, end);
  const genders = [before, apposition].map((phrase) => phrase && roleOf(units[phrase.head])?.gender);
  return {
    span: { start: units[from]!.start, end: units[end - 1]!.end },
    name: {
      start: units[title?.keep && name.length === 1 ? start - 1 : start]!.start,
      end: name.at(-1)!.end,
    },
    parts: name.map(({ lower }) => lower),
    title: title ?? null,
    role: longest(units, before, apposition),
    called: [
      ...titlesBefore(units, start),
      ...(plural ? [plural] : []),
      ...(party ? [party] : []),
      ...[before, apposition].flatMap((phrase) => (phrase ? wordsOf(units, phrase) : [])),
    ],
    alias: apposition && spanOf(units, apposition),
    gender: title?.gender ?? genders.find(Boolean) ?? null,
    age,
    isWeak: likely === 'weak',
    isWhere: isBare && standsWhere(units, from),
    subject:
      !(units[end]?.pos === 'NOUN' && units[end + 1]?.pos === 'PROPN') &&
      (startsClause(units, phraseEndingAt(units, end - 1)?.from ?? from) ||
        isInverted(units, phraseEndingAt(units, end - 1)?.from ?? from)) &&
      !isSecond(units, from) &&
      units[end]?.lower !== "'s" &&
      units[end]?.text !== "'",
  };
}

const OF_PLACES = readWords(new URL('of-places.jsonl', import.meta.url));

/** In Little Marsh; residents of Alder Close. */
function standsWhere(units: readonly Unit[], from: number): boolean {
  const [of, link] = [units[from - 2]?.lower ?? '', units[from - 1]?.lower ?? ''];
  return opensPlace(link) || (link === 'of' && OF_PLACES.has(of));
}

/** Ada Byron and Charles Babbage: the second is in the first one's place, be it subject or not. */
function isSecond(units: readonly Unit[], from: number): boolean {
  return units[from - 1]?.pos === 'CCONJ' && isNominal(units[from - 2]);
}

/** Det Insp Ada Byron: the words of both, and what they stand for. */
function titlesBefore(units: readonly Unit[], start: number): string[] {
  const title = titleOf(units[start - 1]);
  if (!title) return [];
  return [...titlesBefore(units, start - 1), title.word, ...(title.means ? [title.means] : [])];
}

function firstTitle(units: readonly Unit[], start: number): Title | undefined {
  return titleOf(units[start - 1]);
}

function longest(units: readonly Unit[], a: Phrase | null, b: Phrase | null): Span | null {
  const chosen = !a || (b && b.to - b.from > a.to - a.from) ? b : a;
  return chosen && spanOf(units, chosen);
}

function wordsOf(units: readonly Unit[], { from, to }: Phrase): string[] {
  return units.slice(from, to).map(({ lower }) => lower);
}

function spanOf(units: readonly Unit[], { from, to }: Phrase): Span {
  return { start: units[from]!.start, end: units[to - 1]!.end };
}
