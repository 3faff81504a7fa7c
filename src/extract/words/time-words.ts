// Words that tell when.
//
//   Oslo on | Monday | ruled it out      Oslo | later | ruled it out      in recent | days
//             day                               when                                  length

import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';

/** `length`: a noun of its own as often. `when`: no noun that a preposition stands before, or a time of day. */
const entry = listedWord.extend({ is: z.enum(['day', 'month', 'unit', 'when', 'length']) });

const words = readWordList(new URL('time-words.jsonl', import.meta.url), entry);
const whens = new Set(words.filter(({ is }) => is !== 'length').map(({ word }) => word));
const nouns = new Set(words.filter(({ is }) => is !== 'when').map(({ word }) => word));

/** Monday, later, noon: a word in small letters that tells when by itself. */
export const tellsWhen = (lower: string): boolean => whens.has(lower);

/** Monday, week, days, spring: a noun for a time, in small letters. */
export const isTimeNoun = (lower: string): boolean => nouns.has(lower);
