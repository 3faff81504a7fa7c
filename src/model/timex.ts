// A time expression and its value.
//
//   launched a new offensive last Friday   (published 2024-05-15)
//                            └ 2024-05-10, inferred, past

import type { Basis } from './basis.ts';
import type { Span } from './span.ts';

export const timexTypes = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type TimexType = (typeof timexTypes)[number];

export interface Timex extends Span {
  readonly type: TimexType;
  /** TIMEX3 value at the granularity written: `2024-05-10`, `2024-05`, `2022`, `2024-11-18TEV`, `P3D`, `PAST_REF`. */
  readonly value: string;
  /** `stated` if the text gives the whole date, `inferred` if it is reckoned from the document's date. */
  readonly basis: Basis;
  /** Seen from the document's date. */
  readonly direction: 'past' | 'present' | 'future';
  /** "about", "in recent months", "the coming days": the value is near, not exact. */
  readonly approximate: boolean;
}
