// Tells page furniture from the report: notices, adverts and bare datelines that a copied page carries along.
//
//   Please use our app for a better picture          furniture
//   “Please use the shelters,” the mayor said.       not

import { listedWord, readWordList } from './word-list.ts';
import { z } from './zod.ts';

const entry = listedWord.extend({ pattern: z.string().min(1) });

const patterns = readWordList(new URL('furniture.jsonl', import.meta.url), entry).map(
  // Without `u`, whose folding of case costs the start twenty times as much; the lists are plain English.
  ({ pattern }) => new RegExp(pattern, 'i'),
);

/** Longer lines are prose, whatever they begin with. */
const LONGEST_NOTICE = 200;

/**
 * Whether a whole paragraph is page furniture. Judged by the paragraph alone, so that the same line is
 * furniture wherever it stands.
 */
export function isFurniture(paragraph: string): boolean {
  return paragraph.length <= LONGEST_NOTICE && patterns.some((pattern) => pattern.test(paragraph));
}
