// Where the group of a verb begins.
//
//   Byron on Tuesday has, in recent days, not been told
//         └ when ──┘ └ start

import type { Unit } from '../../model/unit.ts';
import { formOf } from '../words/inflect.ts';
import { isBe } from './auxiliaries.ts';
import { isWhen, skipWhen } from './when.ts';
import { isNominal } from './word-kinds.ts';

/** Where the auxiliaries and adverbs of a verb begin: has, in recent days, said; both said. */
export function groupStart(units: readonly Unit[], verb: number): number {
  let start = verb;
  while (start > 0 && isInGroup(units, start - 1)) start--;
  const split = splitBefore(units, verb, start);
  if (split !== null) return groupStart(units, split);
  while (start < verb && units[start]!.pos === 'ADV' && isWhen(units[start]!)) start++;
  return start;
}

/** The helper that other words part from the rest: has [on Friday] said, has [for his part] said, did[, however,] say. */
function splitBefore(units: readonly Unit[], verb: number, start: number): number | null {
  const isHelper = (at: number) => units[at]?.pos === 'AUX';
  const when = skipWhen(units, verb - 1);
  if (when < start - 1 && isHelper(when)) return when;
  const part = [1, 3, 4].map((back) => units[start - back]);
  if (part[0]?.lower === 'part' && part[1]?.lower === 'for' && isHelper(start - 4)) return start - 4;
  if (/^(?:since|long|today|first|again)$/.test(units[start - 1]?.lower ?? '') && isHelper(start - 2))
    return start - 2;
  if (units[start - 1]?.text !== ',') return null;
  for (let at = start - 2; at > 0 && at > start - LONGEST_ASIDE; at--) {
    if (/^(?:VERB|AUX|SCONJ)$/.test(units[at]!.pos) || units[at]!.quote >= 0) return null;
    if (units[at]!.text === ',') return isHelper(at - 1) && !isBe(units[at - 1]) ? at - 1 : null;
  }
  return null;
}

/** In units. */
const LONGEST_ASIDE = 9;

function isInGroup(units: readonly Unit[], at: number): boolean {
  const { pos, lower } = units[at]!;
  // Critics once called it old; but not: it opens once called.
  if (lower === 'once')
    return (
      at > 0 &&
      (isNominal(units[at - 1]) || isInGroup(units, at - 1)) &&
      /^(?:VERB|ADV)$/.test(units[at + 1]?.pos ?? '')
    );
  if (pos === 'ADV') return !/^(?:then|when|where|while|why|how)$/.test(lower);
  if (/^(?:both|all|each)$/.test(lower)) return /^(?:AUX|NOUN|PROPN|PRON)$/.test(units[at - 1]?.pos ?? '');
  if (lower === 'no') return units[at + 1]?.lower === 'longer';
  if (lower === 'neither') return units[at - 1]?.pos === 'AUX';
  // To have said, having said; gets told.
  if (/^(?:gets?|got)$/.test(lower)) return formOf(units[at + 1]!.lower) === 'past';
  return pos === 'AUX' || /^(?:not|n't|never|also|have|having)$/.test(lower);
}
