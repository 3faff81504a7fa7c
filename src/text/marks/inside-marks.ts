// Whether words begin inside quotation marks.

import type { Span } from '../../model/span.ts';

/** Whether a span begins in one of these; to be asked in reading order. */
export function insideMarks(quoted: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  return ({ start }) => {
    while (next < quoted.length && quoted[next]!.end <= start) next++;
    return next < quoted.length && quoted[next]!.start <= start;
  };
}
