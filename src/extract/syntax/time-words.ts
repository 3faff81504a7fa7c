// The words for times that stand between a subject and its verb, or a verb and what hangs on it.
//
//   Oslo | on Monday | ruled out sending them      Peru asked Paris | last month | to send them

import type { Unit } from '../../model/unit.ts';

/** What may stand between a subject and its verb: "Oslo on Monday ruled out". */
const WHEN =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|morning|afternoon|evening|night|weekend|day|days|weeks|months|years|spring|summer|autumn|winter)$/;
/** Whether a lower-case word is one for a time: "monday", "week". */
export const isTimeWord = (lower: string): boolean => WHEN.test(lower);

/** The unit before "in December", "last week" or "on Monday" that ends at a unit; the unit itself where no time stands there. */
export function beforeTime(units: readonly Unit[], at: number): number {
  let i = at;
  while (
    i > 0 &&
    (WHEN.test(units[i]!.lower) || /^(?:last|this|late|early|next|earlier|ago)$/.test(units[i]!.lower))
  )
    i--;
  if (i === at) return at;
  return /^(?:in|on|by|at|since)$/.test(units[i]!.lower) ? i - 1 : i;
}
