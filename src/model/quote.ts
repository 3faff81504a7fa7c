// Words that somebody is said to have said.
//
//   “The bridge,” said Ada Byron, “is sound.”
//     piece        cue  speaker     piece          one direct quote in two pieces

import type { Span } from './span.ts';
import type { Speaker } from './speaker.ts';

/** `direct`: all in quotation marks. `mixed`: partly. `indirect`: none ("said that …"). */
export const quoteKinds = ['direct', 'mixed', 'indirect'] as const;
export type QuoteKind = (typeof quoteKinds)[number];

export interface Quote {
  readonly kind: QuoteKind;
  /** All that was said, in reading order; for a direct quote with its marks. */
  readonly content: readonly Span[];
  /** The parts inside quotation marks, the marks left out; empty for an indirect quote. */
  readonly pieces: readonly Span[];
  /** The words that say that it was said: "said", "according to", a colon. */
  readonly cue: Span | null;
  /** Whether the cue tells of a thought or a wish ("sees it as", "hopes"), which nobody need have uttered. */
  readonly isThought: boolean;
  readonly speaker: Speaker | null;
  /** Who says it with the speaker, in reading order: “Ada Byron and the mayor said”. For most quotes nobody. */
  readonly alongside: readonly Speaker[];
  /** Which finder or refiner gave the speaker, for people who want to know why. */
  readonly rule: string;
}
