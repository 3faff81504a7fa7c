// Finds the words that stand in quotation marks.
//
//   It was “a good day,” he said. “We    "…"  “…”  „…“  «…»  ''…''  ``…''  ‘…’  '…'
//           └─ inner ──┘                 the outermost marks count; what is quoted inside them is theirs
//
// An apostrophe is no mark: it opens nothing inside or after a word, and nothing that is never closed.

import type { Paragraph } from '../../model/prose.ts';
import type { Span } from '../../model/span.ts';
import { closing, type Marked } from './closing-mark.ts';
import { type Family, families, isSpace, isWord, markAt } from './mark-families.ts';

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

function quotedInParagraph(text: string, marked: Marked, paragraph: number, open: Family | null): Quoted[] {
  const { start, end: paragraphEnd, marks } = marked;
  const found: Quoted[] = [];
  /** Kinds of single marks of which none that closes is left, so that no two searches cover the same ground. */
  const barren = new Set<Family>();
  let from = start;
  marks.forEach((at, index) => {
    if (at < from) return;
    const family = families.find((family) => opens(text, at, start, paragraphEnd, family));
    if (!family || barren.has(family)) return;
    const mark = markAt(text, at, family.open)!;
    const end = closing(text, at + mark.length, marked, index, family);
    const close = end && isPossessive(text, end) && isLeftOpen(text, at, start, paragraphEnd) ? null : end;
    if (close === null && family.single && !isLeftOpen(text, at, start, paragraphEnd)) {
      barren.add(family);
      return;
    }
    found.push({
      start: at,
      end: close?.end ?? paragraphEnd,
      inner: withoutSpaces(text, { start: at + mark.length, end: close?.start ?? paragraphEnd }),
      paragraph,
      continues: at === start && open === family,
      closed: close !== null,
    });
    from = close?.end ?? paragraphEnd;
  });
  return found;
}

/**
 * ‘We waited. They shook our hands. [and the paragraph ends]: a single mark that nothing closes, but no apostrophe, since
 * it has the shape that opens and a sentence begins with it.
 */
function isLeftOpen(text: string, at: number, start: number, end: number): boolean {
  // 'We waited. [the paragraph ends] 'They shook our hands.'
  const isStraight = text[at] === "'" && /^\p{Lu}/u.test(text.slice(at + 1, at + 3));
  const before = text.slice(Math.max(start, at - 2), at);
  if (isStraight && (at === start || before === ': '))
    return /^\s*\n\s*'\p{Lu}/u.test(text.slice(end, end + 10));
  if (text[at] !== '‘' || !/^\p{Lu}/u.test(text.slice(at + 1, at + 3))) return false;
  return (at === start || /[.!?:,] $/.test(before)) && text.slice(at, end).split(' ').length > SHORTEST_OPEN;
}

/** The councillors' own: after an s, with a small letter behind it. */
function isPossessive(text: string, { start, end }: Span): boolean {
  return /^['’] \p{Ll}/u.test(text.slice(start, end + 2)) && /s/i.test(text[start - 1]!);
}

/** In words. */
const SHORTEST_OPEN = 4;

/** « Like this »: what is inside French marks is set off by spaces. */
function withoutSpaces(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && isSpace(text[from]!)) from++;
  while (to > from && isSpace(text[to - 1]!)) to--;
  return { start: from, end: to };
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

/** ’tis, ’90s, ’em, rock ’n’ roll. */
function isClipped(text: string, at: number): boolean {
  return /^['’](?:tis|twas|twere|em|til|cause|bout|n|\d0s|\d\d)(?![\p{L}\p{N}])/iu.test(
    text.slice(at, at + 7),
  );
}
