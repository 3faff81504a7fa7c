// One form for the spellings of one word, so that they find each other.
//
//   Zelensky Zelenskyy Zelenskiy Зеленський → zelensky      Kiev Kyiv Київ → kyiv      Lukiantsi → lukyantsi
//
// Only for comparing: what is shown is always the document's own spelling.

import anyAscii from 'any-ascii';
import { listedWord, readWordList } from './word-list.ts';
import { z } from './zod.ts';

const entry = listedWord.extend({ also: z.array(z.string().min(1)).min(1) });

/** Spellings that no rule leads to the one in use, in plain letters: other → in use. */
export const spellings: ReadonlyMap<string, string> = new Map(
  readWordList(new URL('spellings.jsonl', import.meta.url), entry).flatMap(({ word, also }) =>
    also.map((other) => [plain(other), plain(word)] as const),
  ),
);

/**
 * Romanisations of Russian and Ukrainian differ most in й, ий, і, и, ї and the softening of a vowel (-skyy,
 * -skiy, -sky; Lukiantsi, Lukyantsi; BGN/PCGN 1965 against the Ukrainian system of 2010). All are written with
 * i and y, so that a run of these counts as one sound. English words fold alike in every text, so that
 * nothing is lost but the rare pair that differs in nothing else.
 */
export function romanise(word: string): string {
  return word.replace(/[iy]+/g, 'i').replace(/['`]/g, '');
}

/** The form of one word under which its spellings meet: lower case, no accents, Latin script. */
export function fold(word: string): string {
  const letters = plain(word);
  return romanise(spellings.get(letters) ?? letters);
}

/** Lower case, no accents, Latin script, straight marks; nothing respelled. */
export function plain(word: string): string {
  return (isAscii(word) ? word : anyAscii(word.normalize('NFKC'))).toLowerCase();
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}
