// Finds the words that stand in quotation marks.
//
//   It was “a good day,” he said. “We    "…"  “…”  „…“  «…»  ''…''  ``…''  ‘…’  '…'
//           └─ inner ──┘                 the outermost marks count; what is quoted inside them is theirs
//
// An apostrophe is no mark: it opens nothing inside or after a word, and nothing that is never closed.

import type { Paragraph } from '../../model/prose.ts';
import type { Span } from '../../model/span.ts';

/** A stretch in quotation marks, with them. */
export interface Quoted extends Span {
  /** The words alone. */
  readonly inner: Span;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Whether it goes on with a quotation that the paragraph before left open. */
  readonly continues: boolean;
  /** Whether its closing mark is there. */
  readonly closed: boolean;
}

interface Family {
  /** Only in text: single marks must be closed in their paragraph, since most are apostrophes. */
  readonly single: boolean;
  readonly open: readonly string[];
  readonly close: readonly string[];
}

/** Longer marks first, since '' begins with '. */
const families: readonly Family[] = [
  { single: false, open: ["''", '``'], close: ["''"] },
  { single: false, open: ['“', '”'], close: ['”', '“'] },
  { single: false, open: ['„'], close: ['“', '”'] },
  { single: false, open: ['«'], close: ['»'] },
  { single: false, open: ['"'], close: ['"'] },
  { single: true, open: ['‘'], close: ['’'] },
  { single: true, open: ["'"], close: ["'"] },
];

/** Everything in quotation marks, in reading order. Paragraphs of page furniture have none. */
export function quotedIn(text: string, paragraphs: readonly Paragraph[]): Quoted[] {
  const marks = Array.from(text.matchAll(/[“”„«»"‘’'`]/g), ({ index }) => index);
  const found: Quoted[] = [];
  let open: Family | null = null;
  let next = 0;
  paragraphs.forEach((paragraph, index) => {
    const first = next;
    while (next < marks.length && marks[next]! < paragraph.end) next++;
    if (paragraph.furniture) return;
    const here = quotedInParagraph(text, { ...paragraph, marks: marks.slice(first, next) }, index, open);
    const last = here.at(-1);
    open =
      last && !last.closed
        ? families.find((family) => markAt(text, last.start, family.open) !== undefined)!
        : null;
    found.push(...here);
  });
  return found.filter(({ inner }) => inner.end > inner.start);
}

/** A paragraph and the places of all that may be a mark in it. */
interface Marked extends Span {
  readonly marks: readonly number[];
}

function quotedInParagraph(text: string, marked: Marked, paragraph: number, open: Family | null): Quoted[] {
  const { start, end, marks } = marked;
  const found: Quoted[] = [];
  /** Kinds of single marks of which none that closes is left, so that no two searches cover the same ground. */
  const barren = new Set<Family>();
  let from = start;
  marks.forEach((at, index) => {
    if (at < from) return;
    const family = families.find((family) => opens(text, at, start, end, family));
    if (!family || barren.has(family)) return;
    const mark = markAt(text, at, family.open)!;
    const close = closing(text, at + mark.length, marked, index, family);
    if (close === null && family.single) {
      barren.add(family);
      return;
    }
    found.push({
      start: at,
      end: close?.end ?? end,
      inner: { start: at + mark.length, end: close?.start ?? end },
      paragraph,
      continues: at === start && open === family,
      closed: close !== null,
    });
    from = close?.end ?? end;
  });
  return found;
}

function opens(text: string, at: number, start: number, end: number, family: Family): boolean {
  const mark = markAt(text, at, family.open);
  if (!mark) return false;
  const before = at > start ? text[at - 1]! : ' ';
  const after = at + mark.length < end ? text[at + mark.length]! : ' ';
  // A closing-shaped mark opens only where nothing else can be meant: at a paragraph's start.
  if (mark === '”' && at !== start) return false;
  if (mark === '“' || mark === '„' || mark === '«') return true;
  if (isSpace(after) || isWord(before) || /[=.,!?;%)\]]/.test(before)) return false;
  return mark !== "'" || !isClipped(text, at);
}

/** Where the quotation that began before `from`, at the mark of this index, ends; null if it does not. */
function closing(
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
  return fallback;
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

/** ’tis, ’90s, ’em, rock ’n’ roll. */
function isClipped(text: string, at: number): boolean {
  return /^['’](?:tis|twas|twere|em|til|cause|bout|n|\d0s|\d\d\b)/i.test(text.slice(at, at + 7));
}

function markAt(text: string, at: number, marks: readonly string[]): string | undefined {
  return marks.find((mark) => text.startsWith(mark, at));
}

function isSpace(char: string): boolean {
  return /\s/.test(char);
}

function isWord(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}
