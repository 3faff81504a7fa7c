// An answer in pages, each within what a Discord message may hold.
//
//   -# /who-said speaker:Byron        query   on every page, so that it can be asked again from the message
//   ### Ada Byron, 7 quotes           head    on every page
//   > “The bridge is sound.”          block: a quote and its byline, or lines of ours
//   -# Page 1 of 2                    foot

import type { Answer, Verdict } from '../model/answer.ts';
import { type Block, blocksOf } from './blocks.ts';
import { layout } from './layout.ts';
import { escapeMarkdown } from './markdown.ts';
import { shown } from './marked.ts';

/** Characters over all texts of a message (Components V2). Discord's limit. */
export const MOST_CHARACTERS = 4000;
/**
 * More are hard to take in on a phone. Components allow no more either: a quote takes 5 (a rule, the words, a section
 * of the byline and its button), lines of ours between quotes 6, and the page 8 whatever is on it (the container,
 * query, head, foot, a row of three buttons): 39 of Discord's 40.
 */
const MOST_QUOTES = 5;

const LONGEST_QUERY = 2000;
const LONGEST_HEAD = 400;
const LONGEST_FOOT = 160;

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** The command, escaped; null where there is none to ask again. */
  readonly query: string | null;
  readonly head: string;
  /** Of `/check-quote` alone, for a colour beside the words. */
  readonly verdict: Verdict | null;
  readonly blocks: readonly Block[];
  readonly foot: string | null;
}

/** The pages of an answer: one at least. */
export function pages(answer: Answer): Page[] {
  const laidOut = layout(answer);
  const query = escapeMarkdown(laidOut.query);
  const whole = query.length <= LONGEST_QUERY;
  const frame = {
    query: `-# ${whole ? query : shown(laidOut.query, LONGEST_QUERY / 4)}`,
    head: `### ${shown(laidOut.headline, LONGEST_HEAD)}`,
  };
  const room = MOST_CHARACTERS - frame.query.length - frame.head.length - LONGEST_FOOT;
  const filled = fill(blocksOf(laidOut, room), room);
  return filled.map((blocks, i) => ({
    ...frame,
    verdict: laidOut.verdict,
    number: i + 1,
    count: filled.length,
    // A query that is cut cannot be asked again, so that its pages cannot be turned.
    query: whole ? frame.query : null,
    blocks: whole ? blocks : [{ text: frame.query }, ...blocks],
    foot: footOf(i + 1, filled.length, whole),
  }));
}

function footOf(number: number, count: number, whole: boolean): string | null {
  if (count === 1) return null;
  return whole
    ? `-# Page ${number} of ${count}`
    : `-# The first of ${count} pages. They can be turned only for a question of fewer words.`;
}

/** Puts blocks on pages in order, each page as full as it gets. Lines of ours that meet become one text. */
function fill(blocks: readonly Block[], room: number): Block[][] {
  const filled: Block[][] = [];
  let page: Block[] = [];
  for (const block of blocks) {
    const joined = joinTexts([...page, block]);
    if (page.length > 0 && !fitsPage(joined, room)) {
      filled.push(page);
      page = [block];
    } else page = joined;
  }
  return [...filled, page];
}

function joinTexts(blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1)!;
  const before = blocks.at(-2);
  if (!before || !('text' in last) || !('text' in before)) return [...blocks];
  return [...blocks.slice(0, -2), { text: `${before.text}\n${last.text}` }];
}

function fitsPage(blocks: readonly Block[], room: number): boolean {
  const quotes = blocks.filter((block) => 'quote' in block).length;
  const characters = blocks.reduce((sum, block) => sum + lengthOf(block), 0);
  return quotes <= MOST_QUOTES && characters <= room;
}

function lengthOf(block: Block): number {
  return 'text' in block ? block.text.length : block.quote.length + block.byline.length;
}
