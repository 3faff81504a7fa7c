// Words that look ahead, by themselves or before an infinitive.
//
//   is due on Friday      plans to meet on Friday      agreed to meet on Friday

import type { Unit } from '../../../model/unit.ts';
import { listedWord, readWordList } from '../../../text/word-list.ts';
import { z } from '../../../text/zod.ts';

const entry = listedWord.extend({ when: z.enum(['always', 'verb', 'before to']) });
const cues = new Map(
  readWordList(new URL('future-cues.jsonl', import.meta.url), entry).map(({ word, when }) => [word, when]),
);

/** Whether the word at a unit looks ahead; `rules` where an infinitive hangs on it. Not “was due on Friday”. */
export function isCue(units: readonly Unit[], at: number, rules = false): boolean {
  const unit = units[at];
  const when = unit && (cues.get(unit.lower) ?? cues.get(`${unit.lower} ${units[at + 1]?.lower}`));
  if (!when) return false;
  if (rules || /^(?:to|for)$/.test(units[at + 1]?.lower ?? '')) return true;
  return when === 'verb' ? unit.pos === 'VERB' : when === 'always' && !isPast(units, at);
}

/** “Was due”, “had been due”. */
function isPast(units: readonly Unit[], at: number): boolean {
  return units.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:was|were|had)$/.test(lower));
}
