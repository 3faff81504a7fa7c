// Whether the name that the program gives is the person that the writers meant.
//
//   Marisol Trent = Marisol Trent      Trent ≠ Marisol Trent      “The ministry official” = a ministry official

import type { GoldQuote } from './read.ts';

/**
 * People with a name must have all of it; those without are told by their chief words.
 *
 * @param given the fullest name that the program found; null for nobody
 */
export function isSamePerson(given: string | null, meant: string | null, by: GoldQuote['by']): boolean {
  // “I asked”, “REPORTER:”: nobody is named by that.
  if (meant === null) return given === null || /^(?:I|we)$/i.test(given) || NOBODY.test(given);
  if (given === null) return false;
  if (given.toLowerCase() === meant.toLowerCase()) return true;
  const [one, other] = [wordsOf(given), wordsOf(meant)];
  if (one.join(' ') === other.join(' ') && one.length > 0) return true;
  const all = (some: readonly string[], others: readonly string[]) =>
    some.every((word) => others.includes(word));
  if (isName(meant))
    return all(other, one) || (one.length > 1 && one.at(-1) === other.at(-1) && all(one, other));
  return by !== 'name' && one.length > 0 && (all(one, other) || all(other, one));
}

const NOBODY = /^(?:REPORTER|MODERATOR|QUESTION|INTERVIEWER|JOURNALIST)(?: \d+)?$/;

function isName(meant: string): boolean {
  return /^\p{Lu}\S* (?:\S+ )*\p{Lu}\S*$/u.test(meant) && !/\b(?:of|the|for)\b/.test(meant);
}

/** Without articles, titles and marks. */
function wordsOf(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return words.map((word) => word.replace(/['’]s?$/, '')).filter((word) => word && !LITTLE.has(word));
}

const LITTLE = new Set(
  'a an the one another some mr mrs ms miss madam dr sir lord lady his her their its'.split(' '),
);
