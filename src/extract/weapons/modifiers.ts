// The words that belong to a weapon's name as printed, before and after it.
//
//   long-range   US-supplied   Patriot   batteries
//     before       joined                  after

import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';

const entry = listedWord.extend({ place: z.enum(['before', 'joined', 'after']) });
const modifiers = readWordList(new URL('modifiers.jsonl', import.meta.url), entry);

const at = (place: 'before' | 'joined' | 'after') =>
  new Set(modifiers.filter((modifier) => modifier.place === place).map(({ word }) => word.toLowerCase()));

const before = at('before');
const joined = at('joined');
const after = at('after');

/** Whether a word says of what kind the weapon after it is: "long-range". */
export const isBefore = (word: string): boolean => before.has(word.toLowerCase());

/** Whether letters with their hyphen, after a country's name, say where a weapon comes from: "-supplied". */
export const isJoined = (tail: string): boolean => joined.has(tail.toLowerCase().replace(/[‐‑–]/, '-'));

/** Whether a word goes on with the name of the weapon before it: "batteries". */
export const isAfter = (word: string): boolean => after.has(word.toLowerCase());
