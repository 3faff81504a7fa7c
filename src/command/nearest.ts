// What is near to a name that nobody has: a word in common, or a spelling a few letters off. Else what there is most of, called that.
//
//   “Byran”  →  nearest: Ada Byron          “Zaphod”  →  most quoted: Ada Byron · Charles Babbage

import { distance } from 'fastest-levenshtein';
import { contentTerms } from '../archive/reading/indexed.ts';
import { fold } from '../text/fold.ts';

/** More than a line of them nobody reads. */
const MOST = 5;

/** Of a word's letters, at most this share may be others. */
const OFF = 0.34;

/** The names that share a word with what was typed or have one spelt much like it: those with the most of its words first. */
export function nearestTo(typed: string, names: readonly string[]): string[] {
  const asked = wordsOf(typed);
  const near = names
    .map((name) => ({ name, likeness: likenessOf(asked, wordsOf(name)) }))
    .filter(({ likeness }) => likeness > 0);
  return [...new Set(near.sort((a, b) => b.likeness - a.likeness).map(({ name }) => name))].slice(0, MOST);
}

/** A remark with what there is most of, where nothing is near. */
export function mostOf(label: string, names: readonly string[]): string[] {
  return names.length > 0 ? [`${label}: ${names.slice(0, MOST).join(' · ')}`] : [];
}

/** Words that carry meaning: “the” is in every role. */
function wordsOf(text: string): string[] {
  return contentTerms(text).map(({ start, end }) => fold(text.slice(start, end)));
}

/** The sum over the asked words: 1 for the word itself, less for one spelt much like it. */
function likenessOf(asked: readonly string[], words: readonly string[]): number {
  const off = asked.map((word) =>
    Math.min(...words.map((other) => distance(word, other) / Math.max(word.length, other.length))),
  );
  return off.filter((share) => share <= OFF).reduce((sum, share) => sum + 1 - share, 0);
}
