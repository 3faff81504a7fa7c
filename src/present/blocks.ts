// What stands under an answer's head, in blocks: a quote and its byline, or lines of ours. What is too long for a page is cut.
//
//   > “The bridge is sound,” she said.
//   **Ada Byron**, city engineer
//   -# continues on the next page

import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { cutAfterWord } from './cut.ts';
import type { Entry, Layout } from './layout.ts';
import { escapeMarkdown } from './markdown.ts';
import { blockQuote, byline, LONGEST_BYLINE } from './marked.ts';
import { tellingMarks } from './pieces.ts';

const LONGEST_TEXT = 800;
const CONTINUED = '\n-# continues on the next page';

/** Words of a document, with the lines under them. */
export interface QuoteBlock {
  readonly quote: string;
  readonly byline: string;
  readonly document: Document;
  /** Of these words: the excerpt's, or a part of a long one. */
  readonly span: Span;
}

/** Lines of ours. */
export interface TextBlock {
  readonly text: string;
}

export type Block = QuoteBlock | TextBlock;

/** Everything under the head, in order, each block short enough for a page of its own. `room` is what a page has for them, in characters. */
export function blocksOf({ remarks, entries, nearest }: Layout, room: number): Block[] {
  return [
    ...remarks.flatMap((remark) => textBlocks(remark)),
    ...entries.flatMap((entry) => quoteBlocks(entry, room)),
    ...(nearest.length > 0 ? textBlocks('Nearest in the coverage:') : []),
    ...nearest.flatMap((near): Block[] =>
      typeof near === 'string' ? textBlocks(`• ${near}`) : quoteBlocks(near, room),
    ),
  ];
}

function textBlocks(line: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (let at = 0; at < line.length; at = afterSpace(line, at)) {
    const fits = (end: number) => escapeMarkdown(line.slice(at, end)).length <= LONGEST_TEXT;
    const end = cutAfterWord(line, at, LONGEST_TEXT, fits);
    blocks.push({ text: escapeMarkdown(line.slice(at, end)) });
    at = end;
  }
  return blocks;
}

function quoteBlocks(entry: Entry, room: number): QuoteBlock[] {
  const { document, span } = entry.excerpt;
  const marks = tellingMarks(entry.excerpt);
  const under = byline(entry);
  const most = room - LONGEST_BYLINE - CONTINUED.length;
  const body = document.body;
  const blocks: QuoteBlock[] = [];
  const from = (at: number) => Math.min(span.end, afterSpace(body, at));
  for (let at = from(span.start); at < span.end; at = from(at)) {
    const quoteTo = (end: number) => blockQuote(body, { start: at, end }, marks);
    const fits = (end: number) => end <= span.end && quoteTo(end).length <= most;
    const end = Math.min(span.end, cutAfterWord(body, at, Math.min(most, span.end - at), fits));
    const quote = quoteTo(end);
    blocks.push({
      quote,
      byline: end < span.end ? under + CONTINUED : under,
      document,
      span: { start: at, end },
    });
    at = end;
  }
  return blocks;
}

function afterSpace(text: string, at: number): number {
  const space = /\s*/y;
  space.lastIndex = at;
  space.exec(text);
  return space.lastIndex;
}
