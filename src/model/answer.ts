// What a command gives: excerpts, and a headline of ours about them. How it looks is for present/.

import type { Document } from './document.ts';
import type { Position } from './position.ts';
import type { QuoteKind } from './quote.ts';
import type { Span } from './span.ts';
import type { Speaker } from './speaker.ts';
import type { Timex } from './timex.ts';

export const verdicts = ['exact', 'altered', 'misattributed', 'not-found'] as const;
export type Verdict = (typeof verdicts)[number];

/** Options as given, after the door has checked them: only those that were set. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

export interface Excerpt {
  readonly document: Document;
  /** Whole sentences, or a quote's words. */
  readonly span: Span;
  readonly speaker: Speaker | null;
  /** Who says it with the speaker. */
  readonly alongside: readonly Speaker[];
  readonly kind: QuoteKind | null;
  readonly when: Timex | null;
  readonly position: Position | null;
  /** 0 to 1, higher is better; only comparable within one answer. */
  readonly score: number;
  /** What was worked out, in our words, shown outside the quotation marks. */
  readonly notes: readonly string[];
  /** Which of the words to point at (in the body): the quoted words, the time, what differs. */
  readonly marks: readonly Span[];
}

export interface Answer {
  readonly command: string;
  readonly options: OptionValues;
  readonly status: 'answered' | 'nothing-found';
  /** One line of ours that a reader takes in first. */
  readonly headline: string;
  readonly excerpts: readonly Excerpt[];
  /** Where nothing was found: the nearest thing there is, an excerpt or words of ours. */
  readonly nearest: readonly (Excerpt | string)[];
  /** Of `/check-quote` alone. */
  readonly verdict?: Verdict;
  /** Lines of ours under the headline, such as "26 May: permits, before: restricts", or the words that differ. */
  readonly remarks?: readonly string[];
}
