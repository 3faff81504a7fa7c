// Words that people who ask put for the words that reporters print.
//
//   “how many fled?”  finds  “More than 900 people have been evacuated”
//
// Only questions are widened, never the index: the excerpt still shows which word was printed.

import { termOf } from '../../text/stem.ts';
import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';

const group = listedWord.extend({ also: z.array(z.string().min(1)).min(1) });

const groups = readWordList(new URL('synonyms.jsonl', import.meta.url), group).map(({ word, also }) => [
  word,
  ...also,
]);

/** A stem begins as its word does: only the words of one initial are stemmed to find one, since a run asks for few. */
const byInitial = new Map<string, { readonly word: string; readonly group: readonly string[] }[]>();
for (const group of groups) {
  for (const word of group) {
    const initial = word[0]!.toLowerCase();
    const others = byInitial.get(initial);
    if (others) others.push({ word, group });
    else byInitial.set(initial, [{ word, group }]);
  }
}

const known = new Map<string, ReadonlySet<string>>();

/** The terms that may stand for a term, the term itself left out. */
export function synonymsOf(term: string): ReadonlySet<string> {
  const found = known.get(term) ?? lookUp(term);
  known.set(term, found);
  return found;
}

function lookUp(term: string): ReadonlySet<string> {
  const words = (byInitial.get(term[0] ?? '') ?? [])
    .filter(({ word }) => termOf(word) === term)
    .flatMap(({ group }) => group);
  return new Set(words.map(termOf).filter((other) => other !== term));
}
