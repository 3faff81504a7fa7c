// All finders of times, by the words or figures that each of their expressions has: where a stretch of text has none of
// them, they need not look.
//
//   fell 12 points       looked at for figures alone       on Friday       for days       in late March       for months

import type { Finders } from './finder.ts';
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

/**
 * Of two that find the very same words, the one that stands first is believed: what is told by the calendar, then
 * by the document's date, then by another time, then by nothing.
 */
export const finders: readonly Finders[] = [
  { sign: /\d/, finders: [isoDate, numericDate, ordinalDay, spanClock] },
  {
    sign: /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
    finders: [dayMonth, monthDay, monthYear, month, spanFirstDay, spanLastDay, quarterEnded],
  },
  {
    sign: /day|night|\beve\b|christmas|halloween|easter|whit|pentecost|thanks|fourth/i,
    finders: [holiday],
  },
  { sign: /day|week|every|each/i, finders: [weekday, weekend, everyDay] },
  { sign: /nineteen|eighteen|seventeen|twenty|thousand|ties\b/i, finders: [yearWords, decadeWords] },
  { sign: /quarter|\bhalf|\bmonths|\b[QH]\d/i, finders: [quarter, half] },
  { sign: /spring|summer|autumn|fall|winter/i, finders: [season] },
  { sign: /\d/, finders: [fiscalYear, year, shortYear, decade, shortDecade] },
  { sign: /\d/, finders: [clock, pointClock, hourOnly, fourFigures] },
  {
    sign: /night|noon|morning|evening|lunch|clock|midday/i,
    finders: [oClock, hourInPart, dayPart, tonight, overnight, barePart, followingPart],
  },
  { sign: /\b(?:past|to)\b/i, finders: [clockWords] },
  { sign: /today|yesterday|tomorrow/i, finders: [dayWord] },
  {
    sign: /\b(?:second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur|time)/i,
    finders: [
      ...[spanLength, yearEnd, century],
      ...[ago, samePeriod, sameUnit, followingUnit, unitBefore, theUnit, streak, whichUnit],
      ...[stretch, vagueStretch, everyUnit, perUnit, duration, singleUnit, unitLong, bareUnits],
    ],
  },
  { sign: /annual|daily|ly\b/i, finders: [adverb] },
  {
    sign: /\bnow|current|presen|moment|recent|lately|soon|shortly|future|past|term|time|point|ago\b|days/i,
    finders: [reference],
  },
  { sign: /later/i, finders: [later] },
];
