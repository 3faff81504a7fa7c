// What a noun is a kind of, from WordNet.
//
//   violinist   musician, performer, …       senator   legislator, lawmaker, politician, leader, …

import { sensesOf, synsetAt } from './wordnet.ts';

/** WordNet numbers its fields of meaning: nouns for persons. */
const PERSON = 18;
/** The rarer senses of a word mislead more often than they help. */
const SENSES = 2;

const known = new Map<string, ReadonlySet<string>>();

/**
 * The kinds of person that somebody is whom a noun means, by its two commonest senses that mean persons; its synonyms
 * are among them. Empty for a word that means none.
 *
 * @param noun in the singular, in lower case
 */
export function kindsOf(noun: string): ReadonlySet<string> {
  const kinds = known.get(noun) ?? lookUp(noun);
  known.set(noun, kinds);
  return kinds;
}

function lookUp(noun: string): Set<string> {
  const kinds = new Set<string>();
  const seen = new Set<number>();
  const open = sensesOf('noun', noun)?.offsets.slice(0, SENSES) ?? [];
  while (open.length) {
    const offset = open.pop()!;
    const { words, field, pointers } = synsetAt('noun', offset);
    if (field !== PERSON || seen.has(offset)) continue;
    seen.add(offset);
    for (const word of words) kinds.add(word);
    for (const pointer of pointers) if (pointer.symbol === '@') open.push(pointer.offset);
  }
  return kinds;
}
