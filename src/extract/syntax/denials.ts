// The words beside a verb that say that it did not come to it.
//
//   has not sent, no longer sends → denied      hardly sends → hardly      almost sent → nearly

import type { Unit } from '../../model/unit.ts';
import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';

/** `hardly`: as good as not, or so seldom that no single time is told of. `nearly`: it did not come to it. */
export type Polarity = 'affirmed' | 'denied' | 'hardly' | 'nearly';

const entry = listedWord.extend({ polarity: z.enum(['denied', 'hardly', 'nearly']) });

const byWord = new Map(
  readWordList(new URL('denials.jsonl', import.meta.url), entry).map(({ word, polarity }) => [
    word,
    polarity,
  ]),
);

/** Whether the word at a unit denies the verb that it stands beside; null where it does not. */
export function denialAt(units: readonly Unit[], at: number): Exclude<Polarity, 'affirmed'> | null {
  const lower = units[at]!.lower;
  const next = units[at + 1];
  const found = byWord.get(lower) ?? byWord.get(`${lower} ${next?.lower}`);
  if (!found || !next) return found ?? null;
  // Not only sent tanks, but …; never before has it sent so many.
  if (found === 'denied' && /^(?:only|just|merely|simply|least|until|before)$/.test(next.lower)) return null;
  // Almost always sends, almost 40.
  return found === 'nearly' && /^(?:ADV|NUM)$/.test(next.pos) ? null : found;
}
