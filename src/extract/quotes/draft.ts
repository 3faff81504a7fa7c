// A quote in the making: the speaker is still only the words beside it.

import type { Span } from '../../model/span.ts';
import type { Unit } from '../people/units.ts';
import type { Line } from './lines.ts';
import type { Quoted } from './marks.ts';

export interface Draft {
  /** In reading order. */
  readonly content: readonly Span[];
  /** The stretches in marks that are part of it. */
  readonly quoted: readonly Quoted[];
  readonly cue: Span | null;
  readonly mention: Span | null;
  /** Index of its line. */
  readonly line: number;
  readonly rule: string;
}

/** What the finders and refiners read. */
export interface Draught {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly quoted: readonly Quoted[];
}

/** The stretch of text from one unit up to another, that one not included. */
export function spanOf(units: readonly Unit[], from: number, to: number): Span {
  return { start: units[from]!.start, end: units[to - 1]!.end };
}
