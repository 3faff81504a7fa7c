// Spells out what people in a hurry type for short.
//
//   “did ukr ask the uk def sec”  →  “did Ukraine ask the uk defence secretary”

import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';

const entry = listedWord.extend({ long: z.string().min(1) });

const abbreviations = new Map(
  readWordList(new URL('abbreviations.jsonl', import.meta.url), entry).map(({ word, long }) => [word, long]),
);

/** The question with its abbreviations in full. Those in capitals stay: MOD and PM may be printed so. */
export function spellOut(question: string): string {
  return question.replace(/[\p{L}]+\/?/gu, (word) => abbreviations.get(word) ?? word);
}
