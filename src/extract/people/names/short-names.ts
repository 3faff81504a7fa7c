// Forenames that are one name in two lengths: Tim, Timothy.

import { fold } from '../../../text/fold.ts';
import { listedWord, readWordList } from '../../../text/word-list.ts';
import { z } from '../../../text/zod.ts';

const entry = listedWord.extend({
  /** The names that it is short for. */
  of: z.array(z.string().min(1)).min(1),
});

const long = new Map(
  readWordList(new URL('short-names.jsonl', import.meta.url), entry).map(({ word, of }) => [
    fold(word),
    new Set(of.map(fold)),
  ]),
);

/** Whether one of two forenames is short for the other, whichever. */
export function isShortFor(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  return Boolean(long.get(a)?.has(b) || long.get(b)?.has(a));
}
