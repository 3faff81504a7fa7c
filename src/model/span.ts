// A stretch of a document's text, and the one way from it to words.
//
//   “The bridge is sound,” said Ada Byron.
//    ^1                 ^21            { start: 1, end: 21 }

/**
 * A stretch of a text: `start` included, `end` not. Both are UTF-16 code units, as in `String.slice`,
 * counted from the start of the document's body.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The words at a span: the only function that turns a span into text, so that nothing shown as a
 * document's words can be anything else.
 *
 * @param body the whole text that the span was found in
 */
export function textOf(body: string, span: Span): string {
  return body.slice(span.start, span.end);
}

/** Whether two spans share at least one code unit. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
