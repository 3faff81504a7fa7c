// What somebody writes or says, so that what it says is theirs.
//
//   A letter saying that it leaks …      Said the mayor in a statement: …      One message from Byron read: “…”

import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';

/** `sent`: by one to another: a letter from Byron. */
const entry = listedWord.extend({ sent: z.boolean().default(false) });

const documents = readWordList(new URL('documents.jsonl', import.meta.url), entry);
const all = new Set(documents.flatMap(({ word }) => [word, word.endsWith('ch') ? `${word}es` : `${word}s`]));
const sent = new Set(documents.filter((one) => one.sent).map(({ word }) => word));

/** Whether a word is for such a thing, in the singular or the plural. */
export function isDocument(unit: { readonly lower: string } | undefined): boolean {
  return unit !== undefined && all.has(unit.lower);
}

/** Whether a word, in the singular, is for what one sends to another. */
export function isSent(lower: string): boolean {
  return sent.has(lower);
}
