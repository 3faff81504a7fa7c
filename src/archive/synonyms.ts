// Words that people who ask put for the words that reporters print.
//
//   “how many fled?”  finds  “More than 900 people have been evacuated”
//
// Only questions are widened, never the index: the excerpt still shows which word was printed.

import { termOf } from '../text/stem.ts';
import { listedWord, readWordList } from '../text/word-list.ts';
import { z } from '../text/zod.ts';

const group = listedWord.extend({ also: z.array(z.string().min(1)).min(1) });

const groups = readWordList(new URL('synonyms.jsonl', import.meta.url), group).map(
  ({ word, also }) => new Set([word, ...also].map(termOf)),
);

const synonyms = new Map<string, Set<string>>();
for (const group of groups) {
  for (const term of group) {
    const known = synonyms.get(term) ?? new Set();
    for (const other of group) if (other !== term) known.add(other);
    synonyms.set(term, known);
  }
}

const none: ReadonlySet<string> = new Set();

/** The terms that may stand for a term, the term itself left out. */
export function synonymsOf(term: string): ReadonlySet<string> {
  return synonyms.get(term) ?? none;
}
