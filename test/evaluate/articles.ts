// Scores the quotes found in articles that others have marked: a file of JSON Lines from outside this repository, such
// as one made from PolNeAR (Newell, Margolin and Ruths, LREC 2018), whose texts carry no licence to copy.
//
//   {"docId", "text", "quotes": [{"spans", "verbatim", "type", "speakerStart", "speakerEnd"}]}
//
// Its marks name the words beside a quote, not a person: that is what the gold set is for.

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { overlap, type Span } from '../../src/model/span.ts';
import { read } from '../extract/read.ts';

const range = z.tuple([z.int(), z.int()]).transform(([start, end]): Span => ({ start, end }));
const article = z.object({
  text: z.string(),
  quotes: z.array(
    z.object({
      /** All that was said. */
      spans: z.array(range),
      /** What of it stands in quotation marks. */
      verbatim: z.array(range),
      type: z.enum(['direct', 'mixed', 'indirect']),
      speakerStart: z.int().nullish(),
      speakerEnd: z.int().nullish(),
    }),
  ),
});

export interface ArticleScores {
  readonly articles: number;
  /** F1 in percent: pieces of three words and more, found where 80 % of the words meet. */
  readonly pieces: number;
  /** Percent of the pieces found that have a speaker: whether the words found beside it touch those marked. */
  readonly speaker: number;
  /** The same, of those that a speaker was given to. */
  readonly whenGiven: number;
  /** F1 in percent: piece and speaker. */
  readonly both: number;
  /** F1 in percent: contents right to the word, indirect ones too. */
  readonly content: number;
  /** F1 in percent: words of any content. */
  readonly words: number;
}

/** Scores a file; throws where a line is not in the form above. */
export function scoreArticles(path: string): ArticleScores {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const counts = lines.map((line) => countsOf(article.parse(JSON.parse(line))));
  const sum = (key: keyof Counts) => counts.reduce((total, one) => total + one[key], 0);
  return {
    articles: lines.length,
    pieces: f1(sum('foundRight'), sum('found'), sum('goldFound'), sum('gold')),
    speaker: percent(sum('speakerRight'), sum('speakerAsked')),
    whenGiven: percent(sum('speakerRight'), sum('speakerGiven')),
    both: f1(sum('bothRight'), sum('found'), sum('bothFound'), sum('gold')),
    content: f1(sum('exact'), sum('contents'), sum('exact'), sum('goldContents')),
    words: f1(sum('wordsMet'), sum('words'), sum('wordsMet'), sum('goldWords')),
  };
}

type Counts = ReturnType<typeof countsOf>;

const SHORTEST = 3;
const MET = 0.8;

function countsOf({ text, quotes }: z.infer<typeof article>) {
  const starts = Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ index }) => index);
  const wordsOf = (spans: readonly Span[]) =>
    starts.filter((at) => spans.some(({ start, end }) => at >= start && at < end));
  const found = read(text).quotes.map(({ content, pieces, speaker }) => ({
    words: wordsOf(content),
    pieces: pieces.map((piece) => wordsOf([piece])),
    mention: speaker?.mention ?? null,
  }));
  const gold = quotes.map(({ spans, verbatim, type, speakerStart, speakerEnd }) => ({
    words: wordsOf(spans),
    pieces: type === 'indirect' ? [] : verbatim.map((one) => wordsOf([one])).filter(isLong),
    mention: speakerStart == null || speakerEnd == null ? null : { start: speakerStart, end: speakerEnd },
  }));
  const pieces = found.flatMap((one) => one.pieces.map((words) => ({ words, mention: one.mention })));
  const counts = {
    ...{ foundRight: 0, found: 0, goldFound: 0, gold: 0, bothRight: 0, bothFound: 0 },
    ...{ speakerRight: 0, speakerAsked: 0, speakerGiven: 0, exact: 0 },
    contents: found.length,
    goldContents: gold.length,
  };
  for (const { words, mention } of pieces.filter((piece) => isLong(piece.words))) {
    counts.found++;
    const best = bestOf(words, gold);
    if (!best) continue;
    counts.foundRight++;
    if (isSame(mention, best.mention)) counts.bothRight++;
  }
  for (const { words, mention } of gold.flatMap((one) => one.pieces.map((words) => ({ ...one, words })))) {
    counts.gold++;
    const best = bestOf(words, pieces);
    if (!best) continue;
    counts.goldFound++;
    const isRight = isSame(best.mention, mention);
    if (isRight) counts.bothFound++;
    if (!mention) continue;
    counts.speakerAsked++;
    if (best.mention) counts.speakerGiven++;
    if (isRight) counts.speakerRight++;
  }
  const left = found.map(({ words }) => words.join());
  for (const { words } of gold) {
    const at = left.indexOf(words.join());
    if (at < 0) continue;
    left.splice(at, 1);
    counts.exact++;
  }
  const [here, there] = [found, gold].map((some) => new Set(some.flatMap(({ words }) => words)));
  const wordsMet = [...here!].filter((word) => there!.has(word)).length;
  return { ...counts, words: here!.size, goldWords: there!.size, wordsMet };
}

function isLong(words: readonly number[]): boolean {
  return words.length >= SHORTEST;
}

/** Of some stretches the one that has most of the words, if it has enough of them. */
function bestOf<One extends { readonly words: readonly number[] }>(
  words: readonly number[],
  some: readonly One[],
): One | null {
  let best: One | null = null;
  let most = 0;
  for (const one of some) {
    const there = new Set(one.words);
    const share = words.filter((word) => there.has(word)).length / words.length;
    if (share > most) [best, most] = [one, share];
  }
  return most >= MET ? best : null;
}

function isSame(one: Span | null, other: Span | null): boolean {
  return one && other ? overlap(one, other) : one === other;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}

function f1(foundRight: number, found: number, goldFound: number, gold: number): number {
  const [precision, recall] = [found && foundRight / found, gold && goldFound / gold];
  return percent(2 * precision * recall, precision + recall);
}
