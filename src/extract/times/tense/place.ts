// Where a time stands in its sentence.
//
//   He spoke   on Friday  |  about   Friday ’s vote
//              from     to         from          to

import type { Unit } from '../../../model/unit.ts';
import { isNominal } from '../../syntax/word-kinds.ts';
import { foreseen } from './lists.ts';

/** `neither` is a verb that tells nothing: “the court hears the case on Friday”. */
export type Found = 'past' | 'future' | 'neither';

export type Rule = (place: Place) => Found | null;

/** A time: units `from` (its preposition, if it has one) to `to` (behind what it owns). */
export interface Place {
  readonly units: readonly Unit[];
  readonly from: number;
  readonly to: number;
  readonly preposition: string;
  /** What it owns: “’s vote” without its “’s”; empty where it stands for itself. */
  readonly owned: readonly Unit[];
}

/** @param at the time's first unit, @param end the one behind it */
export function placeOf(units: readonly Unit[], at: number, end: number): Place {
  let [from, to] = [at, end];
  while (/^(?:at|least|about|around|the|early|late)$/.test(units[from - 1]?.lower ?? '')) from--;
  const before = units[from - 1];
  const preposition = before && /^(?:ADP|SCONJ|PART)$/.test(before.pos) ? before.lower : '';
  if (/^(?:'s|')$/.test(units[end]?.lower ?? '')) to++;
  while (to > end && units[to] && isOwned(units[to]!)) to++;
  return { units, from: preposition ? from - 1 : from, to, preposition, owned: units.slice(end + 1, to) };
}

const isOwned = (unit: Unit) => isNominal(unit) || unit.pos === 'ADJ' || foreseen(unit.lower) !== undefined;

/** “Until Friday”, “through Friday”. */
export const lasts = ({ preposition }: Place): boolean => /^(?:until|till|through)$/.test(preposition);

export const opensClause = (left: Unit | undefined): boolean =>
  !left || /^(?:SCONJ|CCONJ|PUNCT)$/.test(left.pos) || left.lower === 'that';

/** Farther than this many units from a time, a verb is another clause's. */
export const FAR = 30;
