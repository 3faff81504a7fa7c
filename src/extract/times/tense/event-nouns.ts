// Events, by whether their day is known beforehand.
//
//   Friday’s match: it may be to come      Friday’s crash: it has been

import { listedWord, readWordList } from '../../../text/word-list.ts';
import { z } from '../../../text/zod.ts';

const entry = listedWord.extend({ foreseen: z.boolean() });
const byWord = new Map(
  readWordList(new URL('event-nouns.jsonl', import.meta.url), entry).map(({ word, foreseen }) => [
    word,
    foreseen,
  ]),
);

/** Whether the day of an event is known beforehand; undefined for a word that is not listed. Takes either number. */
export function foreseen(lower: string): boolean | undefined {
  return byWord.get(lower) ?? byWord.get(lower.replace(/s$/, ''));
}
