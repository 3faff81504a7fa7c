// A text read once: its paragraphs, sentences and words, each a span. Every finder works on this.

import type { Span } from './span.ts';

/** A word or mark, with its part of speech (Universal POS: NOUN, PROPN, VERB, AUX, PRON, PUNCT, …). */
export interface Token extends Span {
  readonly text: string;
  readonly pos: string;
}

export interface Sentence extends Span {
  /** Its tokens are `tokens.slice(firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Index into `paragraphs`. */
  readonly paragraph: number;
}

export interface Paragraph extends Span {
  /** Its sentences are `sentences.slice(firstSentence, endSentence)`; none for page furniture. */
  readonly firstSentence: number;
  readonly endSentence: number;
  /** Words of the page, not of the report: an app advert, a notice about the video player, a bare dateline. */
  readonly furniture: boolean;
}

export interface Prose {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}
