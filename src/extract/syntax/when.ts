// Words that tell when: they end a name (“on Tuesday Byron said”) and may stand between a subject and its verb.

import type { Unit } from '../../model/unit.ts';
import { tellsWhen } from '../words/time-words.ts';

/** Whether a word tells when, so that it ends a name and may stand between a subject and its verb. */
export function isWhen(unit: Unit): boolean {
  return tellsWhen(unit.lower.endsWith('.') ? unit.lower.slice(0, -1) : unit.lower);
}
