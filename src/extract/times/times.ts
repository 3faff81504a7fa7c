// Finds the times that a text tells, and reckons when they were.
//
//   launched a new offensive last Friday   (published 2024-05-15)
//                            └ 2024-05-10, inferred, past

import type { Prose } from '../../model/prose.ts';
import type { Timex } from '../../model/timex.ts';
import type { SentenceUnits } from '../../model/unit.ts';
import { firstEndingAfter } from '../../text/within.ts';
import { readIsoDay } from './calendar.ts';
import { type Finder, findMentions } from './finder.ts';
import { ago } from './finders/ago.ts';
import { bareUnits, unitLong } from './finders/bare-units.ts';
import { clock, fourFigures, hourOnly, oClock, pointClock } from './finders/clock.ts';
import { clockWords, hourInPart } from './finders/clock-words.ts';
import { barePart, dayPart, overnight, tonight } from './finders/day-part.ts';
import { dayWord } from './finders/day-word.ts';
import { century, decade, shortDecade } from './finders/decade.ts';
import { duration } from './finders/duration.ts';
import { adverb, everyDay, everyUnit, perUnit } from './finders/frequency.ts';
import { holiday } from './finders/holiday.ts';
import { isoDate } from './finders/iso-date.ts';
import { later } from './finders/later.ts';
import { month, monthYear } from './finders/month.ts';
import { dayMonth, monthDay } from './finders/month-date.ts';
import { followingPart, followingUnit, unitBefore } from './finders/next-unit.ts';
import { numericDate } from './finders/numeric-date.ts';
import { ordinalDay } from './finders/ordinal-day.ts';
import { fiscalYear, half, quarter, quarterEnded } from './finders/quarter.ts';
import { reference } from './finders/reference.ts';
import { samePeriod } from './finders/same-period.ts';
import { sameUnit, theUnit } from './finders/same-unit.ts';
import { season } from './finders/season.ts';
import { singleUnit } from './finders/single-unit.ts';
import { spanClock, spanFirstDay, spanLastDay, spanLength } from './finders/span.ts';
import { streak } from './finders/streak.ts';
import { stretch, vagueStretch } from './finders/stretch.ts';
import { weekday } from './finders/weekday.ts';
import { weekend } from './finders/weekend.ts';
import { whichUnit } from './finders/which-unit.ts';
import { shortYear, year } from './finders/year.ts';
import { yearEnd } from './finders/year-end.ts';
import { decadeWords, yearWords } from './finders/year-words.ts';
import { fromNow } from './refiners/from-now.ts';
import { join } from './refiners/join.ts';
import { lendDay } from './refiners/lend-day.ts';
import { keepLongest } from './refiners/longest.ts';
import { resolve } from './refiners/resolve.ts';
import { widen } from './refiners/widen.ts';

/**
 * Of two that find the very same words, the one that stands first is believed: what is told by the calendar, then
 * by the document's date, then by another time, then by nothing.
 */
const finders: readonly Finder[] = [
  ...[isoDate, dayMonth, monthDay, numericDate, monthYear, month, ordinalDay, holiday, weekday, weekend],
  ...[spanFirstDay, spanLastDay, spanLength, spanClock, yearEnd, yearWords, decadeWords],
  ...[fiscalYear, quarter, quarterEnded, half, season, year, shortYear, decade, shortDecade, century],
  ...[
    clock,
    pointClock,
    hourOnly,
    fourFigures,
    oClock,
    clockWords,
    hourInPart,
    dayPart,
    tonight,
    overnight,
    barePart,
    dayWord,
  ],
  ...[ago, samePeriod, sameUnit, followingUnit, followingPart, unitBefore, theUnit, streak, whichUnit],
  ...[stretch, vagueStretch, everyUnit, everyDay, perUnit, adverb],
  ...[duration, singleUnit, unitLong, bareUnits, reference, later],
];

/**
 * The time expressions of a text, in order, none overlapping another.
 *
 * Page furniture gives only dates that are written whole, such as a dateline.
 *
 * @param sentences their units, by which a verb's tense is told
 * @param published the document's date, an ISO 8601 day or time with its zone, from which the others are
 *   reckoned; null where unknown: then "Friday" is `XXXX-WXX-5` and "last year" `PAST_REF`
 */
export function findTimexes(
  prose: Prose,
  sentences: readonly SentenceUnits[],
  published: string | null,
): Timex[] {
  // Overlaps go first: what is joined or widened must be what is kept. Values come last, when the words are known.
  const mentions = widen(lendDay(join(keepLongest(findMentions(prose, finders)), prose), prose), prose);
  const timexes = resolve(
    fromNow(mentions, prose, sentences),
    prose,
    sentences,
    published === null ? null : readIsoDay(published),
  );
  return timexes.filter((timex) => timex.basis === 'stated' || !isFurniture(prose, timex));
}

function isFurniture({ paragraphs }: Prose, { start }: Timex): boolean {
  return paragraphs[firstEndingAfter(paragraphs, start)]?.furniture ?? false;
}
