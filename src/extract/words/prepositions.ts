// The prepositions, by what they stand before.
//
//   a nurse | at | the clinic      said | during | the talks | that …      | near | Alder Close
//             link                        adjunct                            place

import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';

const entry = listedWord.extend({
  /** A `link` hangs a phrase on the noun before it; an `adjunct` tells how or where something was said; a `place` follows. */
  before: z.array(z.enum(['link', 'adjunct', 'place'])).min(1),
});

const prepositions = readWordList(new URL('prepositions.jsonl', import.meta.url), entry);

/** All of these take a word in small letters. */
export const hangsOnNoun = standingBefore('link');
export const tellsHowSaid = standingBefore('adjunct');
export const opensPlace = standingBefore('place');

function standingBefore(kind: 'link' | 'adjunct' | 'place'): (lower: string) => boolean {
  const words = new Set(prepositions.filter(({ before }) => before.includes(kind)).map(({ word }) => word));
  return (lower) => words.has(lower);
}
