// Days of a month, with the year or without.
//
//   Monday 18 November 2024      May 3, 2024      the 3rd of May      June 18

import { dayOf } from '../calendar.ts';
import type { Finder, Place, Words } from '../finder.ts';
import type { Told } from '../mention.ts';
import { isCapitalised, MONTH, MONTH_IN_FULL, monthNumber, pattern } from '../words.ts';

const WEEKDAY =
  '(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun)\\.?),? )?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,? (?<year>[12]\\d{3})(?![\\d:]|[.,]\\d))?';

export const dayMonth: Finder = {
  pattern: pattern(
    `(?:the (?=\\d{1,2}(?:st|nd|rd|th)? (?:day )?of ))?${WEEKDAY}${DAY}(?: day)?(?: of)? (?<month>${MONTH})${YEAR}`,
  ),
  read: readDate,
};

export const monthDay: Finder = {
  pattern: pattern(`${WEEKDAY}(?<month>${MONTH}) ${DAY}(?![\\d%]|[.,:]\\d)${YEAR}`),
  read: readDate,
};

/** “The September 11 attacks”, “the January 6 riot”: days that are names, of a year that the name leaves out. */
const NAMED = /^(?:september-11|january-6)$/;
const WHAT_HAPPENED = /^ (?:terrorist |terror )?(?:attacks?|riots?|insurrection|hijackers)\b/;

function readDate({ day, month, year }: Words, { before, after }: Place): Told | null {
  if (!isCapitalised(month!) || /[\d.,$£€]$|(?<!\b\d{1,2})-$/.test(before)) return null;
  const name = `${MONTH_IN_FULL.split('|')[monthNumber(month!) - 1]}-${day}`;
  if (!year && /\bthe $/i.test(before) && NAMED.test(name) && WHAT_HAPPENED.test(after)) return null;
  // Without its year, 29 February is a date: a leap year has one.
  if (dayOf(Number(year ?? 2000), monthNumber(month!), Number(day)) === null) return null;
  const moment = { kind: 'date', month: monthNumber(month!), day: Number(day) } as const;
  return { type: 'DATE', moment: year ? { ...moment, year: Number(year) } : moment };
}
