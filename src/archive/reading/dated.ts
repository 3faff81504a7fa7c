// The times in a stretch of a document that date what it tells.
//
//   The pier opened last Friday (see 14.40 post) after two years.
//                   └ a date          └ of a post     └ no date

import { rangeOf } from '../../extract/times/range.ts';
import type { Quote } from '../../model/quote.ts';
import type { Reading } from '../../model/reading.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Timex } from '../../model/timex.ts';
import { within } from '../../text/within.ts';

/** Whether a time is a date of what happened: of a day, a month, a year. */
export function isDate(reading: Reading, timex: Timex): boolean {
  return rangeOf(timex.value) !== null && !isReference(reading, timex);
}

/** “See 14.40 post”: when a page said something, not when anything happened. */
export function isReference({ document: { body } }: Reading, { end }: Timex): boolean {
  return /^ (?:post|update|entry|bulletin)\b/.test(body.slice(end, end + 12));
}

/** The date in a sentence, of what is said there before that of the saying; null where there is none. */
export function dateIn(reading: Reading, sentence: Span, quote: Quote | null): Timex | null {
  const dates = within(reading.timexes, sentence).filter((timex) => isDate(reading, timex));
  const said = dates.find((timex) => quote?.content.some((part) => contains(part, timex)));
  return said ?? dates[0] ?? null;
}
