// Words that are written short with a full stop, after which a sentence goes on: what the tagger does not know.
//
//   Then Cllr. Ann Poole spoke.     one sentence

import { listedWord, readWordList } from './word-list.ts';

const short = new Set(
  readWordList(new URL('abbreviated.jsonl', import.meta.url), listedWord).map(({ word }) => word),
);

/**
 * Whether a word that could be written short is none, and its full stop ends the sentence: they came in. Then … — but not
 * Sat. 4 May, no. 7.
 *
 * @param end where it ends in the text
 */
export function isEnd(word: string, text: string, end: number): boolean {
  if (!word.endsWith('.') || !ORDINARY.test(word)) return false;
  return /^(?:$|[”’"']|\s+[\p{Lu}“‘"'])/u.test(text.slice(end, end + 3));
}

/** What the tagger takes for inches, Saturday, number, Illinois, Oregon … in small letters, too. */
const ORDINARY = /^(?:in|no|sat|sun|ill|ore|mass|wash|miss|wed|mar|apt|No)\.$/;

/** Whether a full stop after a word is part of it. */
export function isAbbreviated(word: string): boolean {
  return word.length < 7 && /^\p{L}/u.test(word) && short.has(word.toLowerCase());
}

/** Whether a full stop after a letter stands between initials, with no space: (R-S.C.). */
export function isInitial(word: string, after: string | undefined): boolean {
  return /^\p{Lu}$/u.test(word) && /^\p{Lu}/u.test(after ?? '');
}
