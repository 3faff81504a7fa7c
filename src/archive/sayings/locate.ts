// Finds where somebody's words stand in the coverage, and in whose mouth, even if a few of them are off.
//
//   "it was strategic mistake"  →  “It was a strategic mistake,” he said.   quote, speaker, what differs

import type { Quote, Unsaid } from '../../model/quote.ts';
import type { Reading } from '../../model/reading.ts';
import { contains, overlap, type Span, textOf } from '../../model/span.ts';
import type { Archive } from '../archive.ts';
import { contentTerms } from '../reading/indexed.ts';
import { innermost, tells } from '../reading/nested-quotes.ts';
import { quotesAround, quotesIn } from '../reading/quotes-in.ts';
import { type Alignment, align, comparedWords, type Word } from './align.ts';
import { middleIn, unsaidAt } from './unsaid-at.ts';

export interface Located {
  readonly reading: Reading;
  readonly alignment: Alignment;
  /** The quote that the words stand in; null where they are the reporter's own. */
  readonly quote: Quote | null;
  /** What the words stand in, where they are told of as not said: then they are no quote. */
  readonly unsaid: Unsaid | null;
  /** Whether the words stand inside quotation marks there. */
  readonly inMarks: boolean;
  /** 0 to 1, for ordering. */
  readonly score: number;
}

/** Passages looked at: the words of a quotation are rare together, so that its own passage is among the first. */
const PASSAGES = 25;

/** The share of the asked words that must stand at a place, by weight, for it to be the same saying, or the nearest there is. */
export const SAME_SAYING = 0.6;
export const NEAREST = 0.4;

/**
 * The places where words or some of them stand, best first: exact before altered, inside quotation marks before outside, then the
 * oldest.
 *
 * @param words as somebody typed them, with or without quotation marks
 */
export function locate(words: string, archive: Archive): Located[] {
  const asked = comparedWords(words);
  if (asked.length === 0) return [];
  const found = candidates(words, archive).flatMap(({ reading, span }) => {
    const inText = align(asked, comparedWords(textOf(reading.document.body, span), span.start));
    const inQuotes = quotesIn(reading, span)
      .filter(({ pieces }) => pieces.length > 0)
      .flatMap((quote) => located(reading, align(asked, wordsInMarks(reading, quote)), quote));
    return [...inQuotes, ...located(reading, inText, null)];
  });
  return found.sort(bestFirst);
}

/**
 * Of some places those where words stand, each stretch of a document once.
 *
 * @param least the share (0 to 1) of the words that must be there, by weight
 */
export function placesWith(least: number, places: readonly Located[]): Located[] {
  return distinct(places.filter(({ alignment }) => alignment.covered >= least));
}

/** Of equals, who printed it first. */
function bestFirst(a: Located, b: Located): number {
  const [one, other] = [a.reading.document.published, b.reading.document.published];
  return b.score - a.score || (one < other ? -1 : one > other ? 1 : 0);
}

function candidates(words: string, archive: Archive): { reading: Reading; span: Span }[] {
  const terms = new Map(contentTerms(words).map(({ term }) => [term, 1]));
  // Words that say nothing ("we will do it") are in no index: only then is every passage looked at.
  if (terms.size === 0) return archive.passages.map(({ reading, passage }) => ({ reading, span: passage }));
  return archive.engine.search(terms, PASSAGES).map(({ passage }) => {
    const placed = archive.passages[passage]!;
    return { reading: placed.reading, span: placed.passage };
  });
}

/** A quote's own words without what stands between its pieces ("…, he said, …"). */
function wordsInMarks(reading: Reading, quote: Quote): Word[] {
  return quote.pieces.flatMap((piece) => comparedWords(textOf(reading.document.body, piece), piece.start));
}

function located(reading: Reading, alignment: Alignment | null, quote: Quote | null): Located[] {
  if (!alignment) return [];
  const around = quoteAround(reading, alignment.span, quote);
  const marked = [...(around ? quotesAround(reading, around) : []), ...(quote ? [quote] : [])];
  const inMarks = marked.some(({ pieces }) => pieces.some((piece) => overlap(piece, alignment.span)));
  const closeness = alignment.covered - 0.15 * (1 - tightness(alignment));
  const score = closeness * (alignment.exact ? 1 : 0.95) * (inMarks ? 1 : around ? 0.97 : 0.94);
  const place = { reading, alignment, inMarks, score: Math.max(0, score) };
  const unsaid = unsaidAt(reading, alignment.span, around, inMarks);
  return [unsaid ? { ...place, quote: null, unsaid } : { ...place, quote: around, unsaid: null }];
}

/** The quote whose words these are: the one in whose marks they stand, unless that tells of another's speech there. */
function quoteAround(reading: Reading, span: Span, marked: Quote | null): Quote | null {
  const around = quotesIn(reading, span).filter((quote) =>
    quote.content.some((part) => contains(part, span) || middleIn(part, span)),
  );
  const inner = innermost(around);
  return marked && !(inner && tells(marked, inner)) ? marked : inner;
}

/** 1 where the words stand side by side, less the more words stand between. */
function tightness({ steps }: Alignment): number {
  const met = steps.findIndex((step) => step.asked && step.printed);
  const last = steps.findLastIndex((step) => step.asked && step.printed);
  const stretch = steps.slice(met, last + 1);
  return stretch.filter((step) => step.asked && step.printed).length / stretch.length;
}

/** One place is one find: of those that overlap in one document, the best. */
function distinct(sorted: readonly Located[]): Located[] {
  const kept: Located[] = [];
  for (const one of sorted) {
    const again = kept.some(
      (other) => other.reading === one.reading && overlap(other.alignment.span, one.alignment.span),
    );
    if (!again) kept.push(one);
  }
  return kept;
}
