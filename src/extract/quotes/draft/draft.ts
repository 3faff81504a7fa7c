// A quote in the making: the speaker is still only the words beside it.

import type { UnsaidReason } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import type { Phrase, Unit } from '../../../model/unit.ts';
import type { Quoted } from '../../../text/marks/marks.ts';
import type { People } from '../../people/person.ts';
import type { Line } from './lines.ts';
import type { RuleName } from './rules.ts';
import type { Turn } from './transcript.ts';

export interface Draft {
  /** In reading order. */
  readonly content: readonly Span[];
  /** The stretches in marks that are part of it. */
  readonly quoted: readonly Quoted[];
  readonly cue: Span | null;
  /** Whether the cue tells of a thought: “sees it as”. */
  readonly isThought: boolean;
  readonly mention: Mention | null;
  /** Index of its line. */
  readonly line: number;
  readonly rule: RuleName;
  /** Why it was not said at all; in most drafts nothing. */
  readonly unsaid?: { readonly why: UnsaidReason; readonly shownBy: Span } | null | undefined;
}

/** The words beside a quote that say whose it is; `head` is their chief word. */
export interface Mention extends Span {
  readonly head: Span;
}

/** What the finders and refiners read. */
export interface QuoteContext {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly lines: readonly Line[];
  readonly quoted: readonly Quoted[];
  readonly people: People;
  /** By paragraph; none where the text is no transcript. */
  readonly turns: ReadonlyMap<number, Turn>;
}

/** The stretch of text from one unit up to another, that one not included. */
export function spanOf(units: readonly Unit[], from: number, to: number): Span {
  return { start: units[from]!.start, end: units[to - 1]!.end };
}

/** A noun phrase as the mention of a speaker. */
export function mentionOf(units: readonly Unit[], { from, to, head }: Phrase): Mention {
  return { ...spanOf(units, from, to), head: spanOf(units, head, head + 1) };
}
