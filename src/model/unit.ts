// Words as the rules read them, and the phrases that they make.
//
//   the   Russian-installed   governor        determiner, one hyphened word, noun
//   └────────── phrase ──────────────┘

import type { Span } from './span.ts';

export interface Unit extends Span {
  /** Of a stretch in quotation marks: its first words and its last mark. */
  readonly text: string;
  /** Lower case, with straight apostrophes; empty for a stretch in quotation marks. */
  readonly lower: string;
  /** Universal part of speech, or QUOTE for a stretch in quotation marks, which is read as one word. */
  readonly pos: string;
  /** Which stretch in quotation marks this is; -1 for a word. */
  readonly quote: number;
}

/** The units of one sentence. */
export interface SentenceUnits {
  readonly units: readonly Unit[];
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/** Units `from` up to and not including `to`; `head` is the index of the chief noun. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}
