// What is indexed: a paragraph, or part of a long one cut at a sentence's end.

import type { Span } from './span.ts';

export interface Passage extends Span {
  /** The document's id. */
  readonly document: string;
  /** Whole sentences, in order. */
  readonly sentences: readonly Span[];
}
