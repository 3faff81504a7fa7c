// Feasts that move: on which day they fall in a year.
//
//   Easter 2024 → 2024-03-31      the fourth Thursday of November 2024 → 2024-11-28

import { type Day, dayOf, daysIn, weekdayOf } from './calendar.ts';
import type { Feast } from './mention.ts';

export function dayOfFeast(feast: Feast, year: number): Day {
  if ('easter' in feast) return easterOf(year) + feast.easter;
  const { month, weekday, nth, on = 0 } = feast;
  const from = nth > 0 ? dayOf(year, month, 1)! : dayOf(year, month, daysIn(year, month))! - 6;
  return from + ((weekday - weekdayOf(from) + 7) % 7) + (nth > 0 ? (nth - 1) * 7 : 0) + on;
}

/** Easter Sunday in the Gregorian calendar, after Meeus, Jones and Butcher; their letters. */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const months = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(months / 31), (months % 31) + 1)!;
}
