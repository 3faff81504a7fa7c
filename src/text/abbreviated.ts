// Words that are written short with a full stop, after which a sentence goes on: what the tagger does not know.
//
//   Then Cllr. Ann Poole spoke.     one sentence

import { listedWord, readWordList } from './word-list.ts';

const short = new Set(
  readWordList(new URL('abbreviated.jsonl', import.meta.url), listedWord).map(({ word }) => word),
);

/** Whether a full stop after a word is part of it. */
export function isAbbreviated(word: string): boolean {
  return word.length < 7 && /^\p{L}/u.test(word) && short.has(word.toLowerCase());
}
