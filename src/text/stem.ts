// The terms of a text: its words folded and stemmed, the same at index and at query time.
//
//   “Ukraine’s missiles” → ukrain missil

import porter2 from 'wink-porter2-stemmer';
import { plain, romanise, spellings } from './fold.ts';

/** A run of letters, digits and the marks that stand inside words: Kh-59 and U.S. are each more than one run. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

export interface Term {
  /** Stemmed and folded, for comparing. */
  readonly term: string;
  /** Where the word stands, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** The terms of a text in reading order, each with its place. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  for (const match of text.matchAll(WORD)) {
    const previous = terms.at(-1);
    // The s of a possessive ("Ukraine’s") and the t of "don’t" are no words of their own.
    if (
      /^[stSTdD]$/.test(match[0]) &&
      /['’]/.test(text[match.index - 1] ?? '') &&
      previous?.end === match.index - 1
    )
      continue;
    terms.push({ term: termOf(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return terms;
}

/** Longer runs of letters are no words; cut, so that stemming takes no time over them. */
const LONGEST_WORD = 60;

/** The spellings by their stems, so that one line serves all the forms of a word (armor, armored). */
const stemSpellings = new Map(Array.from(spellings, ([other, inUse]) => [porter2(other), porter2(inUse)]));

const known = new Map<string, string>();
/** Most words of news are among the commonest tens of thousands; beyond that, forget and start again. */
const MOST_KNOWN = 100_000;

/** The term of one word: Porter 2 (Porter, 2001, snowballstem.org) over its folded form. */
export function termOf(word: string): string {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  if (known.size > MOST_KNOWN) known.clear();
  const stem = porter2(plain(word).slice(0, LONGEST_WORD));
  const term = romanise(stemSpellings.get(stem) ?? stem);
  known.set(word, term);
  return term;
}
