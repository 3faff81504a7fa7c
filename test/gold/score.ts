// Scores what is found in the gold set against what its writers marked.
//
//   pieces    the stretches in marks: found where 80 % of the words meet (precision, recall, F1)
//   content   all that was said, to the word
//   person    of direct and mixed quotes: whether the person is right, not only the words beside the quote
//   unsaid    words in marks that nobody said, and that nobody is given

import type { Quote } from '../../src/model/quote.ts';
import { contains, overlap, type Span, textOf } from '../../src/model/span.ts';
import { read } from '../extract/read.ts';
import type { GoldPiece, GoldQuote } from './read.ts';
import { isSamePerson } from './same-person.ts';

/** Counted: how many are right, of how many. */
export interface Count {
  readonly right: number;
  readonly of: number;
}

export interface PieceScore {
  readonly id: string;
  readonly kind: string;
  /** Of what the writers marked. */
  readonly recalled: Count;
  /** Of what was found. */
  readonly precise: Count;
  readonly contentRecalled: Count;
  readonly contentPrecise: Count;
  /** By how the mention names the speaker. */
  readonly persons: readonly {
    readonly by: GoldQuote['by'];
    readonly isRight: boolean;
    readonly fault: string;
  }[];
  /** In words. */
  readonly unsaid: Count;
  /** What went wrong, for people. */
  readonly faults: readonly string[];
}

/** At so much of its words a stretch is found: the writers and the program may differ by a comma or a “that”. */
const MET = 0.8;

export function scorePiece({ id, kind, text, quotes, unsaid }: GoldPiece): PieceScore {
  const found = read(text).quotes;
  const gold = quotes.flatMap(({ pieces }) => pieces);
  // What is quoted inside a quote was not marked.
  const pieces = found
    .flatMap(({ pieces }) => pieces)
    .filter((one) => !gold.some((other) => isInside(one, other)));
  const words = (span: Span) => textOf(text, span);
  const isMet = (one: Span, others: readonly Span[]) => shareMet(text, one, others) >= MET;
  const persons = quotes
    .filter((quote) => quote.kind === 'direct' || quote.kind === 'mixed')
    .map((quote) => personOf(quote, found, text));
  const given = found.filter(({ speaker }) => speaker).flatMap(({ pieces }) => pieces);
  const unsaidWords = unsaid.flatMap((span) => wordsIn(text, span));
  const left = unsaidWords.filter((word) => !given.some((piece) => overlap(piece, word)));
  const contents = quotes.map(({ content }) => keyOf(text, content));
  const foundContents = found
    .filter(({ content }) => !content.every((span) => gold.some((other) => isInside(span, other))))
    .map(({ content }) => keyOf(text, content));
  return {
    ...{ id, kind, persons },
    recalled: count(gold, (one) => isMet(one, pieces)),
    precise: count(pieces, (one) => isMet(one, gold)),
    contentRecalled: count(contents, (key) => foundContents.includes(key)),
    contentPrecise: count(foundContents, (key) => contents.includes(key)),
    unsaid: { right: left.length, of: unsaidWords.length },
    faults: [
      ...gold.filter((one) => !isMet(one, pieces)).map((one) => `not found: “${words(one)}”`),
      ...pieces.filter((one) => !isMet(one, gold)).map((one) => `found: “${words(one)}”`),
      ...persons.filter(({ isRight }) => !isRight).map(({ fault }) => fault),
    ],
  };
}

function personOf(quote: GoldQuote, found: readonly Quote[], text: string) {
  const best = bestFor(quote, found, text);
  const given = best?.speaker ? textOf(text, best.speaker.name) : null;
  const isRight = isSamePerson(given, quote.person, quote.by);
  const fault = `“${textOf(text, quote.content[0]!)}”: ${given ?? 'nobody'}, not ${quote.person ?? 'nobody'} (${best?.rule ?? 'not found'})`;
  return { by: quote.by, isRight, fault };
}

/** The quote that has most of the words in marks; of equals the one with the least beside them. */
function bestFor({ pieces }: GoldQuote, found: readonly Quote[], text: string): Quote | null {
  const scored = found
    .map((quote) => ({
      quote,
      met: pieces.reduce((sum, piece) => sum + shareMet(text, piece, quote.pieces), 0),
      size: quote.content.reduce((sum, { start, end }) => sum + end - start, 0),
    }))
    .filter(({ met }) => met > 0)
    .sort((a, b) => b.met - a.met || a.size - b.size);
  return scored[0]?.quote ?? null;
}

function shareMet(text: string, one: Span, others: readonly Span[]): number {
  const words = wordsIn(text, one);
  if (words.length === 0) return 1;
  const best = others.map((other) => words.filter((word) => overlap(word, other)).length);
  return Math.max(0, ...best) / words.length;
}

function keyOf(text: string, spans: readonly Span[]): string {
  return spans.flatMap((span) => wordsIn(text, span).map(({ start }) => start)).join();
}

function wordsIn(text: string, { start, end }: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu), ({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

function isInside(one: Span, other: Span): boolean {
  return contains(other, one) && one.end - one.start < (other.end - other.start) * MET;
}

function count<T>(all: readonly T[], isRight: (one: T) => boolean): Count {
  return { right: all.filter(isRight).length, of: all.length };
}
