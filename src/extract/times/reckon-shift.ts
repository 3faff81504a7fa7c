// Counts units of time on or back from a day.
//
//   one week back from 2024-11-18 → 2024-W46      a year → 2023      a day → 2024-11-17

import { addMonths, type Day, isoDay, isoWeek, monthOf, pad, yearOf } from './calendar.ts';
import type { Unit } from './mention.ts';

/**
 * The TIMEX3 value so many units from a day, at the granularity of the unit. Hours and less are told by the
 * day: no document gives the time that they are counted from closely enough.
 */
export function reckonShift(unit: Unit, by: number, from: Day): string {
  return SHIFTS[unit](from, by);
}

const SHIFTS: Record<Unit, (from: Day, by: number) => string> = {
  second: (from) => isoDay(from),
  minute: (from) => isoDay(from),
  hour: (from, by) => isoDay(from + Math.trunc(by / 24)),
  day: (from, by) => isoDay(from + by),
  week: (from, by) => isoWeek(from + by * 7),
  fortnight: (from, by) => isoWeek(from + by * 14),
  month: (from, by) => {
    const { year, month } = addMonths(yearOf(from), monthOf(from), by);
    return `${year}-${pad(month)}`;
  },
  quarter: (from, by) => {
    const { year, month } = addMonths(yearOf(from), monthOf(from), by * 3);
    return `${year}-Q${Math.ceil(month / 3)}`;
  },
  year: (from, by) => String(yearOf(from) + by),
  decade: (from, by) => String(Math.floor(yearOf(from) / 10) + by),
  century: (from, by) => String(Math.floor(yearOf(from) / 100) + by),
};
