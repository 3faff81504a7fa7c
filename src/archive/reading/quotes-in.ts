// The quotes in a stretch of a document, found without going through all of them.

import type { Quote } from '../../model/quote.ts';
import type { Reading } from '../../model/reading.ts';
import { overlap, type Span } from '../../model/span.ts';
import { remember } from '../../text/remember.ts';
import { within } from '../../text/within.ts';
import { toldBy } from './nested-quotes.ts';

/** The quotes of which some content lies in a span, in reading order. */
export function quotesIn(reading: Reading, span: Span): Quote[] {
  const bySentence = sentencesOf(reading);
  const quotes = within(reading.prose.sentences, span).flatMap(({ start }) => bySentence.get(start) ?? []);
  return [...new Set(quotes)].filter((quote) => quote.content.some((part) => overlap(part, span)));
}

/**
 * The quote that takes up most of a span, to say who speaks there; null where nobody does. Where it does no more than tell what
 * another said, that other speaks.
 */
export function quoteIn(reading: Reading, span: Span): Quote | null {
  const shared = ({ content }: Quote) =>
    content.reduce(
      (sum, part) => sum + Math.max(0, Math.min(part.end, span.end) - Math.max(part.start, span.start)),
      0,
    );
  const found = quotesIn(reading, span);
  const [most] = [...found].sort((a, b) => shared(b) - shared(a));
  return most ? (toldBy(most, found) ?? most) : null;
}

/** The quotes of the sentences that a quote stands in, itself among them. */
export function quotesAround(reading: Reading, { content }: Quote): Quote[] {
  return [...new Set(content.flatMap((part) => quotesIn(reading, part)))];
}

/** The quotes of each sentence, by where the sentence starts. */
const sentencesOf = remember(({ quotes, prose }: Reading): ReadonlyMap<number, readonly Quote[]> => {
  const found = new Map<number, Quote[]>();
  for (const quote of quotes) {
    for (const part of quote.content) {
      for (const { start } of within(prose.sentences, part)) {
        const others = found.get(start);
        if (others) others.push(quote);
        else found.set(start, [quote]);
      }
    }
  }
  return found;
});
