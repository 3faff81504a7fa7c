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

/**
 * Why words that a sentence tells of were not said: `denied` by its verb, `nobody` by its subject; only `supposed` (if,
 * would have), `asked`, `expected` or planned, `wished` for or urged, `possible` (may, should); refused or not managed
 * (`failed`); `pretended`; or called `false`.
 */
export const unsaidReasons = [
  ...(['denied', 'nobody', 'supposed', 'asked', 'expected', 'wished', 'possible'] as const),
  ...(['failed', 'pretended', 'false'] as const),
] as const;
export type UnsaidReason = (typeof unsaidReasons)[number];

/** What a sentence tells of as something that was not said: “If Byron says that the bridge is old, …” */
export interface Unsaid {
  /** What would have been said, in reading order. */
  readonly content: readonly Span[];
  /** The parts inside quotation marks, the marks left out: they stand in marks, but nobody is said to have said them. */
  readonly pieces: readonly Span[];
  /** The verb of saying with its helpers: "says", "could have said". */
  readonly cue: Span | null;
  /** Who would have said it; null where nobody is named. */
  readonly speaker: Speaker | null;
  readonly why: UnsaidReason;
  /** The words that show it: "If", "could", "is expected", "denied", "Nobody". */
  readonly shownBy: Span;
}
