// Words that tell when: they end a name (“on Tuesday Byron said”) and may stand between a subject and its verb.

import type { Unit } from '../../model/unit.ts';

/** Whether a word tells when, so that it ends a name and may stand between a subject and its verb. */
export function isWhen(unit: Unit): boolean {
  return WHEN.has(unit.lower) || (unit.lower.endsWith('.') && WHEN.has(unit.lower.slice(0, -1)));
}

const WHEN = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight week month year morning afternoon evening night day weekend overnight noon midnight dawn dusk lunchtime earlier later recently ago past'.split(
    ' ',
  ),
);
