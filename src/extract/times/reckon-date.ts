// Reckons a date from the parts that were written and the day the document was published.
//
//   Friday, published on Wednesday 2024-05-15        → 2024-05-10
//   Friday, the same, “will meet on Friday”          → 2024-05-17
//   October, published in June, “should be ready in” → this year's; “was ready in” → last year's

import {
  addMonths,
  type Day,
  dayOf,
  isoDay,
  isoWeek,
  mondayOf,
  monthOf,
  pad,
  weekdayOf,
  yearOf,
} from './calendar.ts';
import { dayOfFeast } from './feasts.ts';
import type { DateParts } from './mention.ts';
import { daysOf } from './range.ts';
import type { Tense } from './tense/tense.ts';

/**
 * The TIMEX3 value of a date.
 *
 * @param published null where unknown: then what was not written stays X
 * @param tense tells which way the sentence looks, asked only where it matters; `null` takes the nearest for days of a month and quarters, the latest past for the rest
 */
export function reckonDate(parts: DateParts, published: Day | null, tense: () => Tense): string {
  if (parts.year !== undefined && !parts.either) return valueIn(parts.year, parts);
  if (published === null) return parts.year !== undefined ? valueIn(parts.year, parts) : unknownYear(parts);
  if (parts.either) return nearerReading(parts, published);
  if (parts.yearBy !== undefined && !parts.which) return valueIn(yearOf(published) + parts.yearBy, parts);
  if (parts.weekday)
    return isoDay(reckonWeekday(parts.weekday, parts.which, published, tense) + (parts.dayBy ?? 0));
  if (parts.weekend) return `${isoWeek(reckonWeekend(parts.which, published, tense))}-WE`;
  const { yearBy = 0, ...own } = parts;
  const chosen = choose(candidatesOf(own, published), parts, published, tense) ?? unknownYear(parts);
  return yearBy === 0 ? chosen : valueIn(Number(chosen.slice(0, 4)) + yearBy, parts);
}

function valueIn(year: number, { month, day, quarter, half, season, feast, week }: DateParts): string {
  const feastDay = feast && dayOfFeast(feast, year);
  if (feastDay) return week ? isoWeek(feastDay) : isoDay(feastDay);
  if (quarter) return `${year}-Q${quarter}`;
  if (half) return `${year}-H${half}`;
  if (season) return `${year}-${season}`;
  if (!month) return String(year);
  return day ? `${year}-${pad(month)}-${pad(day)}` : `${year}-${pad(month)}`;
}

function unknownYear(parts: DateParts): string {
  if (parts.feast) return 'XXXX';
  if (parts.weekday) return `XXXX-WXX-${parts.weekday}`;
  if (parts.weekend) return 'XXXX-WXX-WE';
  if (parts.day && !parts.month) return `XXXX-XX-${pad(parts.day)}`;
  return valueIn(1111, parts).replace('1111', 'XXXX');
}

/** 7/8/07 is the day of the two that is nearer the document's. */
function nearerReading({ year, month, day }: DateParts, published: Day): string {
  const readings = [dayOf(year!, month!, day!)!, dayOf(year!, day!, month!)!];
  return isoDay(readings.toSorted((a, b) => Math.abs(a - published) - Math.abs(b - published))[0]!);
}

function reckonWeekday(weekday: number, which: DateParts['which'], published: Day, tense: () => Tense): Day {
  const latest = published - ((weekdayOf(published) - weekday + 7) % 7);
  const coming = published + ((weekday - weekdayOf(published) + 7) % 7);
  if (which === 'last') return latest === published ? latest - 7 : latest;
  if (which === 'next') return mondayOf(published) + 6 + weekday;
  if (which === 'this') return tense() === 'past' ? latest : coming;
  return tense() === 'future' ? coming : latest;
}

/** A day of the week that the weekend ends. */
function reckonWeekend(which: DateParts['which'], published: Day, tense: () => Tense): Day {
  const under = weekdayOf(published) >= 6;
  if (which === 'last') return published - 7;
  if (which === 'next') return published + 7;
  if (under || tense() === 'future' || (which === 'this' && tense() !== 'past')) return published;
  return published - 7;
}

/** The same date in the years, or of a bare day in the months, about the document's own. */
function candidatesOf(parts: DateParts, published: Day): string[] {
  const year = yearOf(published);
  if (parts.day && !parts.month) {
    return [-1, 0, 1].map((by) => valueIn(...inMonth(addMonths(year, monthOf(published), by), parts.day!)));
  }
  return [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((by) => valueIn(year + by, parts));
}

function inMonth({ year, month }: { year: number; month: number }, day: number): [number, DateParts] {
  return [year, { kind: 'date', month, day }];
}

/** News leaves a year out where it is plain: a date as many days before or after as this needs it. */
const PLAIN = 245;
/** “The June launch, he said”: the verb looks back though the date is near ahead. */
const SOON = 75;

function choose(candidates: string[], parts: DateParts, published: Day, tense: () => Tense): string | null {
  // Only 29 February has years without it.
  const known = candidates.flatMap((value) => (daysOf(value) ? [{ value, days: daysOf(value)! }] : []));
  const past = known.findLast(({ days }) => (parts.which === 'last' ? days[1] : days[0] - 1) < published);
  const future = known.find(({ days }) => (parts.which === 'next' ? days[0] - 1 : days[1]) >= published);
  if (!past || !future) return (past ?? future)?.value ?? null;
  if (parts.which === 'last') return past.value;
  if (parts.which === 'next') return future.value;
  if (parts.which === 'this')
    return known.find(({ days }) => yearOf(days[0]) === yearOf(published))?.value ?? past.value;
  const back = Math.max(0, published - past.days[1]);
  const ahead = Math.max(0, future.days[0] - published);
  const nearer = back <= ahead ? past : future;
  if (tense() === 'future') return future.value;
  const isDay = parts.day || parts.feast;
  if (tense() === null && (isDay || parts.quarter)) return nearer.value;
  // What a quarter brought is told when it is over.
  const over = known.findLast(({ days }) => days[1] < published);
  if (tense() === 'past' && parts.quarter && over) return over.value;
  // “In May” looks back as far as last May where the verb does.
  if (tense() === 'past' && !isDay) return past.value;
  return back > PLAIN && ahead <= SOON ? nearer.value : past.value;
}
