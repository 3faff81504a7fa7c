// Whether capitalised words are somebody's name, or that of a body, a place or a plan.
//
//   Anna Park, 41, …     somebody          Hyde Park       a place
//   Park said            if Anna Park is   Climate Change  words, no one

import type { Unit } from '../../../model/unit.ts';
import { isCommonWord, isForename } from '../../../text/forenames.ts';
import { isCreature, isGroupNoun } from '../../../text/thesaurus.ts';
import { startsClause } from '../../syntax/clause-start.ts';
import { phraseEndingAt, phraseFrom } from '../../syntax/noun-phrases.ts';
import { isDeterminer } from '../../syntax/word-kinds.ts';
import { cueOf } from '../../words/cues.ts';
import { isEastAsianForename } from '../../words/east-asian-names.ts';
import { isNotName, roleOf } from '../../words/titles.ts';
import { isMonthName } from './name-parts.ts';

/**
 * How likely the words are a name: `weak` for one that is a name only if a fuller one elsewhere makes it one.
 *
 * @param name the units of the name, which begins at `start`
 * @param isTold whether anything beside it tells of a person: a title, a role, an age, what only people do
 * @param isBare whether neither a title nor a role stands before it
 */
export function likelihood(
  units: readonly Unit[],
  start: number,
  name: readonly Unit[],
  isTold: boolean,
  isBare: boolean,
): 'yes' | 'weak' | 'no' {
  if (name.length === 1 && isBare && roleOf(name[0]!)) return 'weak';
  const other = name.findIndex(
    (unit, at) => isNotName(unit) && !(at === 0 && isFirstName(units, start, name)),
  );
  if (other < 0) return name.length > 1 && !isTold && isWords(name) ? 'no' : 'yes';
  if (name.length === 1 && isBare) return start > 0 && isDeterminer(units[start - 1]!) ? 'no' : 'weak';
  return isTold && isSurnameAt(name, other) ? 'yes' : 'no';
}

/** Anna Park: a surname that is a word for something else, behind a forename. */
function isSurnameAt(name: readonly Unit[], at: number): boolean {
  return name.length === 2 && at === 1 && isForename(name[0]!.text);
}

/** Climate Change: words, none of them a forename. */
function isWords(name: readonly Unit[]): boolean {
  return !name.some(({ text }) => isForename(text)) && name.every(({ lower }) => isCommonWord(lower));
}

/** Bill Byron, April Byron: forenames that are words for something else when they stand alone. */
function isFirstName(units: readonly Unit[], start: number, name: readonly Unit[]): boolean {
  return (
    isMonthName(units, start) ||
    (name.length > 1 && /^(?:Bill|Christian|Sun|Storm|River)$/.test(name[0]!.text)) ||
    // Park Geun-hye: a surname first.
    (name.length === 2 && isEastAsianForename(name[1]!.text))
  );
}

/** Said Anna Park; Anna Park said; Anna Park, who …: what only people do. */
export function actsAt(units: readonly Unit[], from: number, end: number): boolean {
  const isSaid = (at: number) => units[at]?.pos === 'VERB' && cueOf(units[at]!) !== undefined;
  const isWho = units[end]?.text === ',' && units[end + 1]?.lower === 'who';
  // The Harbour Gazette reports: a body's name.
  if (units[from - 1]?.lower === 'the') return isWho;
  return isWho || isSaid(end) || isSaid(from - 1) || (units[end]?.pos === 'AUX' && isSaid(end + 1));
}

/** Sallow Rovers, Dry Creek Herons: people or animals in the plural behind what is no forename are a team. */
export function isTeam(name: readonly Unit[]): boolean {
  const last = name.at(-1)!.lower;
  if (name.length < 2 || isForename(name[0]!.text) || !/[^s]s$/.test(last)) return false;
  return isCreature(last.slice(0, -1));
}

/** The company, Harbour Lines, … — Harbour Lines, a company … — the charity Harbour Lines: what a name is beside tells that it is a body's. */
export function isBody(units: readonly Unit[], from: number, end: number): boolean {
  // Harbour Lines, which runs it, …
  if (units[end]?.text === ',' && units[end + 1]?.lower === 'which') return true;
  const noun = units[from - 1];
  if (noun?.pos === 'NOUN' && /^\p{Ll}/u.test(noun.text) && !roleOf(noun) && isGroupNoun(noun.lower))
    return true;
  const before =
    units[from - 1]?.text === ',' && units[end]?.text === ',' ? phraseEndingAt(units, from - 2) : null;
  const after = units[end]?.text === ',' ? phraseFrom(units, end + 1) : null;
  return [before, after].some(
    (phrase, i) =>
      phrase &&
      // Ada Byron, whose party …: hers, and not what she is.
      /^(?:an?|the|one)$/.test(units[phrase.from]!.lower) &&
      (i === 1 || startsClause(units, phrase.from)) &&
      units[phrase.head]!.pos === 'NOUN' &&
      !roleOf(units[phrase.head]) &&
      isGroupNoun(units[phrase.head]!.lower),
  );
}
