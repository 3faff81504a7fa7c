// The words for times that stand between a subject and its verb, or a verb and what hangs on it.
//
//   Oslo | on Monday | ruled out sending them      Peru asked Paris | last month | to send them

import type { Unit } from '../../model/unit.ts';
import { isTimeNoun } from '../words/time-words.ts';

/** The unit before "in December", "last week" or "on Monday" that ends at a unit; the unit itself where no time stands there. */
export function beforeTime(units: readonly Unit[], at: number): number {
  let i = at;
  while (
    i > 0 &&
    (isTimeNoun(units[i]!.lower) || /^(?:last|this|late|early|next|earlier|ago)$/.test(units[i]!.lower))
  )
    i--;
  if (i === at) return at;
  return /^(?:in|on|by|at|since)$/.test(units[i]!.lower) ? i - 1 : i;
}
