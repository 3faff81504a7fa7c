// Finds what is said around “according to”.
//
//   According to Ada Byron, it leaks.      It leaks, according to her: “Badly.”      The pier, according to her, leaks.

import type { Unit } from '../../../model/unit.ts';
import { finiteWithin, isClause, type Run } from '../../syntax/clauses.ts';
import type { Act } from '../draft/act.ts';
import { FARTHEST } from './adjoining.ts';

/** What is said behind “according to”; null where nothing there can be it. */
export function afterAccording(units: readonly Unit[], act: Act, start: number, limit: number): Run | null {
  // According to a complaint filed by the port, the owners …: a clause of its own before the comma.
  const open = act.from <= 1 && units[start]?.pos === 'VERB' ? nextComma(units, start) : -1;
  if (open > 0) return isClause(units, [open + 1, limit]) ? [open + 1, limit] : null;
  const resumed = resumedAt(units, act);
  if (resumed > 0) return [resumed, limit];
  const mark = units[start]?.text;
  // According to Ada Byron, who has opened an inquiry, it leaks.
  const isAside = mark === ',' && /^(?:who|which|whose)$/.test(units[start + 1]?.lower ?? '');
  const closing = isAside ? nextComma(units, start + 1) : -1;
  if (closing > 0 && isClause(units, [closing + 1, limit])) return [closing + 1, limit];
  // It is, according to Byron, “old”.
  const isQuote = (units[start + 1]?.quote ?? -1) >= 0;
  const isFirst = act.from <= 1 || units[act.from - 1]!.text === ':';
  return mark === ':' || (mark === ',' && (isFirst || isQuote)) ? [start + 1, limit] : null;
}

/** The glazes, according to Ada Byron, a dealer, are lost: where the sentence goes on behind its verb; 0 where it does not. */
export function resumedAt(units: readonly Unit[], { cue, from, subject }: Act): number {
  if (
    cue.word !== 'according to' ||
    !subject ||
    units[from - 1]?.text !== ',' ||
    finiteWithin(units, 1, from)
  )
    return 0;
  const comma = units.findIndex(
    ({ text }, at) =>
      at >= subject.to && at < subject.to + FARTHEST && text === ',' && isVerbal(units[at + 1]),
  );
  return comma + 1;
}

function isVerbal(unit: Unit | undefined): boolean {
  return unit?.pos === 'AUX' || (unit?.pos === 'VERB' && !/ing$/.test(unit.lower));
}

function nextComma(units: readonly Unit[], from: number): number {
  return units.findIndex(({ text }, at) => at > from && at < from + FARTHEST && text === ',');
}
