// The first and last day that a time expression's value covers.
//
//   2024-05 → 2024-05-01 … 2024-05-31      2024-W20 → 2024-05-13 … 2024-05-19      P3D → null

import { addMonths, type Day, dayOf, daysIn, isoDay, mondayOfWeek } from './calendar.ts';

/**
 * The days of a TIMEX3 value: a day, week, weekend, month, quarter, half, season, year, decade or century.
 *
 * @returns ISO days, both included; null for a duration, a set, a reference such as `PAST_REF` and a fiscal year
 */
export function rangeOf(value: string): { from: string; to: string } | null {
  const days = daysOf(value);
  return days && { from: isoDay(days[0]), to: isoDay(days[1]) };
}

type Days = [first: Day, last: Day];

/** The same in day numbers. */
export function daysOf(value: string): Days | null {
  const date = value.replace(/T.*$/, '');
  for (const { shape, read } of shapes) {
    const match = shape.exec(date);
    if (match) return read(Number(match[1]), match[2] ?? '', match[3] ?? '');
  }
  return null;
}

/** Seasons by the weather services' reckoning; a winter is named by the year that it begins in. */
const FIRST_MONTH: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const shapes: { shape: RegExp; read: (number: number, second: string, third: string) => Days | null }[] = [
  { shape: /^(\d{4})-(\d\d)-(\d\d)$/, read: (year, month, day) => oneDay(dayOf(year, +month, +day)) },
  { shape: /^(\d{4})-(\d\d)$/, read: (year, month) => monthsFrom(year, +month, 1) },
  { shape: /^(\d{4})$/, read: (year) => monthsFrom(year, 1, 12) },
  { shape: /^(\d{4})-W(\d\d)(-WE)?$/, read: (year, week, end) => weekDays(mondayOfWeek(year, +week), end) },
  { shape: /^(\d{4})-Q([1-4])$/, read: (year, quarter) => monthsFrom(year, +quarter * 3 - 2, 3) },
  { shape: /^(\d{4})-H([12])$/, read: (year, half) => monthsFrom(year, +half * 6 - 5, 6) },
  { shape: /^(\d{4})-(SP|SU|FA|WI)$/, read: (year, season) => monthsFrom(year, FIRST_MONTH[season]!, 3) },
  { shape: /^(\d{3})$/, read: (decade) => monthsFrom(decade * 10, 1, 120) },
  { shape: /^(\d{2})$/, read: (century) => monthsFrom(century * 100, 1, 1200) },
];

function oneDay(day: Day | null): Days | null {
  return day === null ? null : [day, day];
}

function weekDays(monday: Day | null, weekend: string): Days | null {
  return monday === null ? null : [weekend ? monday + 5 : monday, monday + 6];
}

function monthsFrom(year: number, month: number, count: number): Days | null {
  const first = dayOf(year, month, 1);
  const end = addMonths(year, month, count - 1);
  const last = dayOf(end.year, end.month, daysIn(end.year, end.month));
  return first === null || last === null ? null : [first, last];
}
