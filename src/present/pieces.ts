// An excerpt's words, line by line, with the ones to point at told apart.
//
//   “The bridge is sound,” said Ada Byron.
//        └marked─┘                              [[“The |bridge is| sound,” …]]

import type { Excerpt } from '../model/answer.ts';
import { type Span, textOf } from '../model/span.ts';

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/**
 * The words at a span, in lines, cut where a mark begins or ends.
 *
 * @param marks spans of the same body, in any order; what lies outside the span is left out
 */
export function piecesOf(body: string, span: Span, marks: readonly Span[]): Piece[][] {
  const merged = mergedWithin(span, marks);
  let next = 0;
  return linesOf(body, span).map((line) => {
    const pieces: Piece[] = [];
    let at = line.start;
    // Marks and lines are both in order, so that each is looked at once; a mark may go on in the next line.
    for (; next < merged.length && merged[next]!.start < line.end; next++) {
      const mark = merged[next]!;
      const cut = trimmed(body, { start: Math.max(mark.start, at), end: Math.min(mark.end, line.end) });
      if (cut.start > at) pieces.push(plainPiece(body, at, cut.start));
      if (cut.end > cut.start) pieces.push({ text: textOf(body, cut), marked: true });
      at = Math.max(at, cut.end);
      if (mark.end > line.end) break;
    }
    if (line.end > at) pieces.push(plainPiece(body, at, line.end));
    return pieces;
  });
}

/** Above this share of the words, marks point at nothing. */
const MOST = 0.8;

/** The marks of an excerpt, or none where they cover nearly all of it. */
export function tellingMarks({ span, marks }: Pick<Excerpt, 'span' | 'marks'>): readonly Span[] {
  const marked = mergedWithin(span, marks).reduce((sum, mark) => sum + mark.end - mark.start, 0);
  return marked > MOST * (span.end - span.start) ? [] : marks;
}

function plainPiece(body: string, start: number, end: number): Piece {
  return { text: textOf(body, { start, end }), marked: false };
}

function linesOf(body: string, span: Span): Span[] {
  const lines: Span[] = [];
  let start = span.start;
  for (const end of textOf(body, span).matchAll(LINE_END)) {
    lines.push({ start, end: span.start + end.index });
    start = span.start + end.index + end[0].length;
  }
  lines.push({ start, end: span.end });
  return lines;
}

function mergedWithin(span: Span, marks: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(mark.start, span.start);
    const end = Math.min(mark.end, span.end);
    const last = merged.at(-1);
    if (end <= start) continue;
    if (last && start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}

/** Without the white space at its ends: bold words that begin with a space are not bold in Discord. */
function trimmed(body: string, span: Span): Span {
  const words = textOf(body, span);
  const start = span.start + words.length - words.trimStart().length;
  return { start, end: Math.max(start, span.start + words.trimEnd().length) };
}
