// Words that say nothing about what a text is about, and words that say nothing about what a question asks for.

import { termOf } from '../../text/stem.ts';
import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';

/** A group of words of one class, so that each class gives its reason once. */
const group = listedWord.extend({
  words: z.array(z.string().min(1)).min(1),
  /** Left out of texts and questions, or of questions alone. */
  in: z.enum(['texts', 'questions']),
});

const groups = readWordList(new URL('stop-words.jsonl', import.meta.url), group);
const termsIn = (where: 'texts' | 'questions') =>
  new Set(groups.filter((entry) => entry.in === where).flatMap(({ words }) => words.map(termOf)));

const stopTerms = termsIn('texts');
const fillerTerms = termsIn('questions');

/** Whether a term (folded and stemmed) is left out of the index and of questions. */
export function isStopTerm(term: string): boolean {
  return stopTerms.has(term);
}

/** Whether a term belongs to the asking and not to what is asked for: "say", "report", "happened". */
export function isFillerTerm(term: string): boolean {
  return fillerTerms.has(term);
}
