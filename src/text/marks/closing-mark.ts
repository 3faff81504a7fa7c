// Where a quotation ends that has begun.
//
//   “The “test” failed,” he said.     ‘The allies’ plan’ failed.     “We wait. / “We shall see.”
//                      └ here                        └ here                 └ left open

import type { Span } from '../../model/span.ts';
import { type Family, isSpace, isWord, markAt } from './mark-families.ts';

/** A paragraph and the places of all that may be a mark in it. */
export interface Marked extends Span {
  readonly marks: readonly number[];
}

/** Where the quotation that began before `from`, at the mark of this index, ends; null if it does not. */
export function closing(
  text: string,
  from: number,
  { marks, end }: Marked,
  index: number,
  family: Family,
): Span | null {
  let fallback: Span | null = null;
  let passed = from;
  for (let next = index + 1; next < marks.length; next++) {
    const at = marks[next]!;
    const mark = at < passed ? undefined : markAt(text, at, family.close);
    // ‘Lambs Liver’s’ since 1988. ‘Dear …’: the next one begins, so that this one has ended.
    if (!mark && fallback && markAt(text, at, family.open)) return fallback;
    if (!mark) continue;
    const close = { start: at, end: at + mark.length };
    const before = text[at - 1]!;
    const after = close.end < end ? text[close.end]! : ' ';
    const opensAgain = isSpace(before) && !isSpace(after) && !/[.,;:!?)\]]/.test(after);
    if (family.single) {
      if (opensAgain && fallback) return fallback;
      if (isWord(after) || isSpace(before)) continue;
      // ‘The allies’ plan’: after s it may be a possessive, if another mark follows that closes.
      if (!/s/i.test(before) || !isSpace(after)) return close;
      fallback ??= close;
    } else if (opensAgain && at > from && mark !== '”') {
      // Either quoted inside the quotation, or the next one, while this was left open and ends before it.
      const nested = nestedEnd(text, close.end, end, family);
      if (nested === null) return withoutSpace(text, from, at);
      passed = nested;
    } else {
      return close;
    }
  }
  return fallback ?? (family.single ? null : byAnotherHand(text, marks.slice(index + 1), end));
}

/** “It is old,” is also closed as “It is old," where no mark of its own kind is left: the first that nothing opened. */
function byAnotherHand(text: string, marks: readonly number[], end: number): Span | null {
  let open = 0;
  for (const at of marks) {
    const mark = markAt(text, at, ['"', '“', '”']);
    if (!mark) continue;
    const after = at + 1 < end ? text[at + 1]! : ' ';
    if (mark === '“' || (isSpace(text[at - 1]!) && !isSpace(after))) open++;
    else if (open > 0) open--;
    else return { start: at, end: at + 1 };
  }
  return null;
}

/** How far to look for the end of what is quoted inside a quotation in the same marks. */
const LONGEST_NESTED = 300;

/** Where the inner quotation of “The “test” failed” ends: its mark is followed by another closing one. */
function nestedEnd(text: string, from: number, end: number, family: Family): number | null {
  const limit = Math.min(end, from + LONGEST_NESTED);
  let first: number | null = null;
  for (let at = from; at < limit; at++) {
    const mark = markAt(text, at, family.close);
    if (!mark) continue;
    const opensAgain = isSpace(text[at - 1]!) && !isSpace(text[at + mark.length] ?? ' ');
    if (opensAgain) return null;
    if (first !== null) return first;
    first = at + mark.length;
  }
  return null;
}

/** The empty place where a quotation that was left open ends: before the white space at `at`. */
function withoutSpace(text: string, from: number, at: number): Span {
  let end = at;
  while (end > from && isSpace(text[end - 1]!)) end--;
  return { start: end, end };
}
