// What stands above a list of positions.
//
//   7 excerpts on where the United States and Russia stand, oldest first

import type { Held } from '../archive/policies/policies.ts';
import { withArticle } from '../archive/speakers/in-sentence.ts';
import { holderNamed } from '../extract/holders/holders.ts';
import { weaponNamed } from '../extract/weapons/weapons.ts';
import { countOf, listed, oldestFirst } from './wording.ts';

/**
 * Counts what is listed: "7 excerpts", "The first 5 of 7 excerpts"; "5 positions …, in 3 excerpts" where one sentence tells several.
 */
export function headlineFor(all: readonly Held[], shown: readonly Held[]): string {
  const holders = [...new Set(all.map(({ position }) => position.holder))];
  const named = holders.length > 4 ? [...holders.slice(0, 4), `${holders.length - 4} more`] : holders;
  const where = `on where ${listed(named.map(withArticle))} ${holders.length > 1 ? 'stand' : 'stands'}`;
  const sentences = bySentence(shown).length;
  const alike = bySentence(all).length === all.length;
  const first = shown.length < all.length ? `The first ${shown.length} of ` : '';
  const count =
    all.length === 1 ? 'One excerpt' : `${first}${all.length} ${alike ? 'excerpts' : 'positions'}`;
  const within = alike ? '' : `, in ${countOf(sentences, sentences)}`;
  return `${count} ${where}${within}${oldestFirst(sentences)}`;
}

/** That there is none, of what was asked for. */
export function headlineForNone({
  country,
  weapon,
  'as-of': asOf,
}: {
  country?: string;
  weapon?: string;
  'as-of'?: string;
}): string {
  const holder = country && holderNamed(country);
  const who = country ? ` of ${holder ? withArticle(holder.word) : `“${country}”`}` : '';
  const what = weapon ? ` on ${weaponNamed(weapon)?.word ?? `“${weapon}”`}` : '';
  return `The coverage has no position${who}${what}${asOf ? ` known by ${asOf}` : ''}`;
}

/** Neighbours that one sentence tells: a reader sees them as one excerpt. */
function bySentence(grouped: readonly Held[]): Held[][] {
  const sentences: Held[][] = [];
  for (const held of grouped) {
    const last = sentences.at(-1);
    if (last && isSameSentence(last[0]!, held)) last.push(held);
    else sentences.push([held]);
  }
  return sentences;
}

function isSameSentence(a: Held, b: Held): boolean {
  return a.reading === b.reading && a.position.start === b.position.start;
}
