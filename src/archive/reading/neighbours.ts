// The sentences around a sentence, which say who "he" is and what "the move" was.

import type { Reading } from '../../model/reading.ts';
import { type Span, textOf } from '../../model/span.ts';

/** In a live blog a paragraph is a sentence, and a name two paragraphs up is still meant. */
const BEFORE = 2;
const AFTER = 1;

/** A sentence about "him" or "them" goes on about somebody named before. */
const PRONOUN = /\b(?:he|she|they|his|her|their|him|them|its?)\b/i;
const BEFORE_PRONOUN = 5;

/** The sentences before and after a sentence, whatever their paragraphs. */
export function neighboursOf({ prose }: Reading, sentence: Span): Span[] {
  const at = indexOf(prose.sentences, sentence);
  const before = PRONOUN.test(textOf(prose.text, sentence)) ? BEFORE_PRONOUN : BEFORE;
  return [
    ...prose.sentences.slice(Math.max(0, at - before), at),
    ...prose.sentences.slice(at + 1, at + 1 + AFTER),
  ];
}

function indexOf(sentences: readonly Span[], { start }: Span): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
