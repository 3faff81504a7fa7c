// The times in a question that are reckoned from whoever asks: “tonight”, “in the last 24 hours”.
//
//   “Whom will she meet tonight?”   finds   “She will meet the miners this evening.”
//
// The reporter's evening is not the reader's, nor put in the same words: any time in a sentence may be it.

import { findTimexes } from '../../extract/times/times.ts';
import { type Span, textOf } from '../../model/span.ts';
import type { TypedQuestion } from './asked-names.ts';

/** A month, a weekday or a year says which time is meant. */
const CALENDAR =
  /\b(?:\d{4}|\d{1,2}(?:st|nd|rd|th)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)/i;

/** The times in a question that no calendar fixes. */
export function looseTimes({ text, prose, sentences }: TypedQuestion): Span[] {
  return findTimexes(prose, sentences, ANY_DAY).filter(
    (timex) => timex.type !== 'SET' && !CALENDAR.test(textOf(text, timex)),
  );
}

/** Their values are not asked for. */
const ANY_DAY = '2024-01-01';
