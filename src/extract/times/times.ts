// Finds the times that a text tells, and reckons when they were.
//
//   launched a new offensive last Friday   (published 2024-05-15)
//                            └ 2024-05-10, inferred, past

import type { Prose } from '../../model/prose.ts';
import type { Timex } from '../../model/timex.ts';
import { readIsoDay } from './calendar.ts';
import { type Finder, findMentions, firstEndingAfter } from './finder.ts';
import { ago } from './finders/ago.ts';
import { bareUnits, unitLong } from './finders/bare-units.ts';
import { clock, fourFigures, hourOnly, oClock, pointClock } from './finders/clock.ts';
import { barePart, dayPart } from './finders/day-part.ts';
import { dayWord } from './finders/day-word.ts';
import { century, decade, shortDecade } from './finders/decade.ts';
import { duration } from './finders/duration.ts';
import { holiday } from './finders/holiday.ts';
import { isoDate } from './finders/iso-date.ts';
import { later } from './finders/later.ts';
import { month, monthYear } from './finders/month.ts';
import { dayMonth, monthDay } from './finders/month-date.ts';
import { numericDate } from './finders/numeric-date.ts';
import { ordinalDay } from './finders/ordinal-day.ts';
import { fiscalYear, half, quarter } from './finders/quarter.ts';
import { reference } from './finders/reference.ts';
import { stretch, theLastQuarter, vagueUnits, whichUnit } from './finders/relative.ts';
import { nextUnit, sameUnit, theUnit } from './finders/same.ts';
import { samePeriod } from './finders/same-period.ts';
import { season, weekend } from './finders/season.ts';
import { adverb, everyUnit, perUnit, weekdays } from './finders/set.ts';
import { singleUnit } from './finders/single-unit.ts';
import { streak } from './finders/streak.ts';
import { weekday } from './finders/weekday.ts';
import { shortYear, year } from './finders/year.ts';
import { join } from './refiners/join.ts';
import { keepLongest } from './refiners/longest.ts';
import { resolve } from './refiners/resolve.ts';
import { widen } from './refiners/widen.ts';

/** Of two that find the very same words, the one that stands first is believed. */
const finders: readonly Finder[] = [
  ...[isoDate, dayMonth, monthDay, numericDate, monthYear, month, ordinalDay, holiday, weekday],
  ...[fiscalYear, quarter, half, season, weekend, year, shortYear, decade, shortDecade, century],
  ...[clock, pointClock, hourOnly, fourFigures, oClock, dayPart, barePart, dayWord],
  ...[ago, samePeriod, sameUnit, nextUnit, theUnit, streak, whichUnit, theLastQuarter, stretch, vagueUnits],
  ...[everyUnit, perUnit, adverb, weekdays, duration, singleUnit, unitLong, bareUnits],
  ...[reference, later],
];

/**
 * The time expressions of a text, in order, none overlapping another.
 *
 * Page furniture gives only dates that are written whole, such as a dateline.
 *
 * @param published the document's date, an ISO 8601 day or time with its zone, from which the others are
 *   reckoned; null where unknown: then "Friday" is `XXXX-WXX-5` and "last year" `PAST_REF`
 */
export function findTimexes(prose: Prose, published: string | null): Timex[] {
  // Overlaps go first: what is joined or widened must be what is kept. Values come last, when the words are known.
  const mentions = widen(join(keepLongest(findMentions(prose, finders)), prose), prose);
  const timexes = resolve(mentions, prose, published === null ? null : readIsoDay(published));
  return timexes.filter((timex) => timex.basis === 'stated' || !isFurniture(prose, timex));
}

function isFurniture({ paragraphs }: Prose, { start }: Timex): boolean {
  return paragraphs[firstEndingAfter(paragraphs, start)]?.furniture ?? false;
}
