// The calendar, reckoned in whole days: no clock, no time zone.
//
//   2024-05-15 is a Wednesday in the week 2024-W20; the Friday before it is 2024-05-10

/** Days since 1970-01-01. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** The day of a date, or null where the calendar has no such date (30 February). `month` counts from 1. */
export function dayOf(year: number, month: number, day: number): Day | null {
  // Date.UTC takes 0–99 for 1900–1999 and carries a 30 February over into March.
  if (year < 1000 || year > 9999 || month < 1 || month > 12) return null;
  return day >= 1 && day <= daysIn(year, month) ? Date.UTC(year, month - 1, day) / MILLISECONDS : null;
}

/** How many days a month has. `month` counts from 1. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day that an ISO 8601 day or time begins with, as written, whatever its zone; null if it begins with none. */
export function readIsoDay(iso: string): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso);
  return parts && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

export function isoDay(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

export function yearOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCFullYear();
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCMonth() + 1;
}

/** 1 is Monday, 7 Sunday, as in ISO 8601. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** `2024-W20`. A week belongs to the year that its Thursday is in (ISO 8601). */
export function isoWeek(day: Day): string {
  const thursday = mondayOf(day) + 3;
  const year = yearOf(thursday);
  const week = Math.floor((thursday - dayOf(year, 1, 1)!) / 7) + 1;
  return `${year}-W${pad(week)}`;
}

/** The Monday of an ISO week, or null where the year has no such week. */
export function mondayOfWeek(year: number, week: number): Day | null {
  const fourth = dayOf(year, 1, 4);
  if (fourth === null) return null;
  const monday = mondayOf(fourth) + (week - 1) * 7;
  return isoWeek(monday) === `${year}-W${pad(week)}` ? monday : null;
}

/** A year and month some months on, or back. */
export function addMonths(year: number, month: number, by: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

export function pad(number: number): string {
  return String(number).padStart(2, '0');
}
