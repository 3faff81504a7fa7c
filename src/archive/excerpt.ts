// Makes excerpts: whole sentences of a document, with what was found in them.

import type { Excerpt } from '../model/answer.ts';
import type { Quote } from '../model/quote.ts';
import type { Reading } from '../model/reading.ts';
import { overlap, type Span } from '../model/span.ts';
import { within } from '../text/within.ts';

/** What a command knows of an excerpt beside its place. */
export type Known = Partial<
  Pick<Excerpt, 'speaker' | 'kind' | 'when' | 'position' | 'score' | 'notes' | 'marks'>
>;

/** An excerpt of the whole sentences that a span touches. */
export function excerptOf(reading: Reading, span: Span, known: Known = {}): Excerpt {
  return {
    document: reading.document,
    span: sentencesAround(reading, span),
    speaker: null,
    kind: null,
    when: null,
    position: null,
    score: 1,
    notes: [],
    marks: [],
    ...known,
  };
}

/** An excerpt of the sentences that a quote stands in, with who said it. */
export function excerptOfQuote(reading: Reading, quote: Quote, known: Known = {}): Excerpt {
  return excerptOf(reading, extentOf(quote), {
    speaker: quote.speaker,
    kind: quote.kind,
    marks: quote.pieces.length > 0 ? quote.pieces : quote.content,
    ...known,
  });
}

/** The quote that takes up most of a span, to say who speaks there; null where nobody does. */
export function quoteIn(reading: Reading, span: Span): Quote | null {
  const shared = (quote: Quote) =>
    quote.content.reduce(
      (sum, part) => sum + Math.max(0, Math.min(part.end, span.end) - Math.max(part.start, span.start)),
      0,
    );
  const quotes = reading.quotes.filter((quote) => quote.content.some((part) => overlap(part, span)));
  return quotes.sort((a, b) => shared(b) - shared(a))[0] ?? null;
}

/** From a quote's first word, or those that introduce it, to its last. */
export function extentOf({ content, cue, speaker }: Quote): Span {
  const parts = [...content, ...(cue ? [cue] : [])];
  const said = {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
  // A speaker of an earlier sentence stands too far off to be shown with every quote of the run.
  const near = speaker && Math.abs(speaker.mention.start - said.start) < 200 ? [speaker.mention] : [];
  return {
    start: Math.min(said.start, ...near.map(({ start }) => start)),
    end: Math.max(said.end, ...near.map(({ end }) => end)),
  };
}

function sentencesAround(reading: Reading, span: Span): Span {
  const sentences = within(reading.prose.sentences, span);
  const [first, last] = [sentences[0], sentences.at(-1)];
  return first && last ? { start: first.start, end: last.end } : span;
}
