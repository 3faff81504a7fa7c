// Words that tell when: they end a name (“on Tuesday Byron said”) and may stand between a subject and its verb.

import type { Unit } from '../../model/unit.ts';
import { tellsWhen } from '../words/time-words.ts';

/** Whether a word tells when, so that it ends a name and may stand between a subject and its verb. */
export function isWhen(unit: Unit): boolean {
  return tellsWhen(unit.lower.endsWith('.') ? unit.lower.slice(0, -1) : unit.lower);
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
