// Where the group of a verb begins, and what may stand between a subject and its verb.
//
//   Byron on Tuesday has, in recent days, said …
//         └ when ──┘ └──── group ──────────┘

import type { Unit } from '../../model/unit.ts';
import { isWhen } from './when.ts';
import { isNominal } from './word-kinds.ts';

/** Where the auxiliaries and adverbs of a verb begin: has, in recent days, said; both said. */
export function groupStart(units: readonly Unit[], verb: number): number {
  let start = verb;
  while (start > 0 && isInGroup(units, start - 1)) start--;
  const split = skipWhen(units, verb - 1);
  if (split < start - 1 && units[split]?.pos === 'AUX') return groupStart(units, split);
  // Has for his part deplored.
  if (
    units[start - 1]?.lower === 'part' &&
    units[start - 3]?.lower === 'for' &&
    units[start - 4]?.pos === 'AUX'
  )
    return groupStart(units, start - 4);
  while (start < verb && units[start]!.pos === 'ADV' && isWhen(units[start]!)) start++;
  return start;
}

function isInGroup(units: readonly Unit[], at: number): boolean {
  const { pos, lower } = units[at]!;
  // Critics once called it old; but not: it opens once called.
  if (lower === 'once')
    return at > 0 && isNominal(units[at - 1]) && /^(?:VERB|ADV)$/.test(units[at + 1]?.pos ?? '');
  if (pos === 'ADV') return !/^(?:then|when|where|while|why|how)$/.test(lower);
  if (/^(?:both|all|each)$/.test(lower)) return /^(?:AUX|NOUN|PROPN|PRON)$/.test(units[at - 1]?.pos ?? '');
  // To have said.
  return pos === 'AUX' || /^(?:not|n't|never|also|have)$/.test(lower);
}

/** "on Tuesday", "earlier this week", "last month": between a subject and its verb. */
export function skipWhen(units: readonly Unit[], at: number): number {
  if (!units[at] || !(isWhen(units[at]!) || isYear(units, at))) return at;
  let before = at;
  while (
    before >= 0 &&
    (isWhen(units[before]!) ||
      /^(?:last|this|next|late|early|on|in|the|same|that|a|just|only)$/.test(units[before]!.lower) ||
      units[before]!.pos === 'NUM')
  )
    before--;
  return before < 0 ? at : before;
}

/** in 2010 */
function isYear(units: readonly Unit[], at: number): boolean {
  return /^[12]\d{3}$/.test(units[at]!.text) && /^(?:in|since|by)$/.test(units[at - 1]?.lower ?? '');
}

/** In a verb's group: then it did not happen. */
export const NEGATIONS = new Set(['not', "n't", 'never']);
