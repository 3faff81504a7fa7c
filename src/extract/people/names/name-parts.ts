// Which words can be parts of a person's name.
//
//   June   Ada   “Red”   van   der   Byron   KC
//   part   part  └ no part ┘ particles part  no part

import type { Unit } from '../../../model/unit.ts';
import { isForename as isListedForename } from '../../../text/forenames.ts';
import { readWords } from '../../../text/word-list.ts';
import { isWhen } from '../../syntax/when.ts';
import { isDeterminer } from '../../syntax/word-kinds.ts';
import { isSurnameToo } from '../../words/roles.ts';

/** Where the name ends that begins at a place; null where none does. */
export function nameEnd(units: readonly Unit[], first: number): number | null {
  if (!isPart(units[first]) && !isMonthName(units, first)) return null;
  let end = first + 1;
  for (;;) {
    if (
      isPart(units[end]) ||
      isSurnameOfTime(units, end) ||
      (PARTICLES.has(units[end]?.lower ?? '') && isPart(units[end + 1]))
    )
      end++;
    else if (isNickname(units, end)) end += 3;
    else return end;
  }
}

/** A capitalised word that may be a name, and tells no time. */
function isPart(unit: Unit | undefined): boolean {
  return (
    unit?.pos === 'PROPN' &&
    /^(?:(?:al|el|ul|ad|as|ar|ben|bin|ibn|d|l|o)[-'’])?\p{Lu}[\p{L}.'’-]*$/u.test(unit.text) &&
    !isWhen(unit)
  );
}

/** Theresa May left; but: Theresa left in May, met Theresa May 5. */
function isSurnameOfTime(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return (
    unit?.pos === 'PROPN' &&
    /^(?:May|March|Day|Night)$/.test(unit.text) &&
    isListedForename(units[at - 1]!.text) &&
    units[at + 1]?.pos !== 'NUM'
  );
}

/** June Ostrander; but: in June Ostrander said. */
export function isMonthName(units: readonly Unit[], at: number): boolean {
  return (
    MONTH_NAMES.has(units[at]!.text) &&
    isPart(units[at + 1]) &&
    !/^(?:in|since|of|last|next|this|by|until|from|for|on|early|late|mid)$/.test(units[at - 1]?.lower ?? '')
  );
}

const MONTH_NAMES = new Set(['April', 'May', 'June', 'August', 'Dawn']);

/** Ada “Red” Byron: a name in marks between two names. */
function isNickname(units: readonly Unit[], at: number): boolean {
  return (
    OPENING.has(units[at]?.text ?? '') &&
    /^\p{Lu}/u.test(units[at + 1]?.text ?? '') &&
    /^(?:[”"’']|'')$/.test(units[at + 2]?.text ?? '') &&
    isPart(units[at + 3])
  );
}

const OPENING = new Set(['“', '"', '‘', "'", "''"]);

export function isInNickname(units: readonly Unit[], at: number): boolean {
  return isNickname(units, at) || isNickname(units, at - 1) || isNickname(units, at - 2);
}

const PARTICLES = readWords(new URL('particles.jsonl', import.meta.url));

/** Letters after a name. */
export const HONOURS = readWords(new URL('honours.jsonl', import.meta.url));

/** Dean Pollitt, with nothing before it: more often a man of that name than a dean. */
export function isTitleForename(units: readonly Unit[], at: number, end: number): boolean {
  return (
    /^(?:Dean|Earl|Duke)$/.test(units[at]!.text) &&
    at === end - 2 &&
    !isDeterminer(units[at - 1] ?? units[at]!)
  );
}

/** Anna King, Desmond Baker: what others are is their surname. King, alone: perhaps. */
export function isTitleSurname(units: readonly Unit[], at: number, first: number, end: number): boolean {
  const { text, lower } = units[at]!;
  if (at !== end - 1 || !/^\p{Lu}\p{Ll}+$/u.test(text) || !isSurnameToo(lower)) return false;
  return at === first ? !isDeterminer(units[at - 1] ?? units[at]!) : isListedForename(units[at - 1]!.text);
}

/** The 18-year-old Ada Byron. */
export function ageBefore(units: readonly Unit[], start: number): number | null {
  const years = /^(\d{1,3})-year-old$/.exec(units[start - 1]?.lower ?? '')?.[1];
  return years ? Number(years) : null;
}

/** Ada Byron, 35, — Ada Byron (35) — Ada Byron, aged 35. */
export function ageAfter(units: readonly Unit[], end: number): number | null {
  if (!/^[,(]$/.test(units[end]?.text ?? '')) return null;
  const at = units[end + 1]?.lower === 'aged' ? end + 2 : end + 1;
  const isAlone = /^[,).;:]$/.test(units[at + 1]?.text ?? ',');
  return isAlone && /^\d{1,3}$/.test(units[at]?.text ?? '') ? Number(units[at]!.text) : null;
}

/** Sen. Ada Byron, D-Conn. — Ada Byron (R): the party that American newspapers put behind a name; null without. */
export function partyAfter(units: readonly Unit[], end: number): string | null {
  if (!/^[,(]$/.test(units[end]?.text ?? '')) return null;
  const letter = /^([DRI])(?:-\p{Lu}[\p{L}.]*)?$/u.exec(units[end + 1]?.text ?? '')?.[1];
  return PARTIES.get(letter ?? '') ?? null;
}

const PARTIES = new Map([
  ['D', 'democrat'],
  ['R', 'republican'],
  ['I', 'independent'],
]);

export function isAcronym({ text }: Unit): boolean {
  return text.length > 1 && text === text.toUpperCase();
}
