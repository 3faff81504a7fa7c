// The closed classes of English time words, and a way to write patterns with them that can be read.
//
//   pattern(`(last|next) (${UNIT})`)   finds   “next  week”, “Last month”

import type { Which } from './mention.ts';

export const MONTH_IN_FULL =
  'january|february|march|april|may|june|july|august|september|october|november|december';
export const MONTH =
  `${MONTH_IN_FULL}|` +
  'jan\\.?|feb\\.?|mar\\.|apr\\.?|jun\\.|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?';
export const WEEKDAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
export const SEASON = 'spring|summer|autumn|fall|winter';
export const UNIT = 'second|minute|hour|day|week|fortnight|month|quarter|year|decade|century';
export const UNITS = 'seconds|minutes|hours|days|weeks|fortnights|months|quarters|years|decades|centuries';

/**
 * A pattern for words. A space in it stands for any short white space, so that a date broken over two lines
 * is still one; short, so that no text can make the search slow. Capitals are judged later, by the reader of
 * the match.
 */
export function pattern(source: string): RegExp {
  return new RegExp(`\\b(?:${spaced(source)})(?![A-Za-z0-9_])`, 'gi');
}

/** “[- ]” is one mark or space, “ ?” none or some, “ ” some. */
function spaced(source: string): string {
  return source.replace(/\[[^\]]*\]| \??/g, (part) => {
    if (part.startsWith('[')) return part.replace(' ', '\\s');
    return part === ' ' ? '\\s{1,3}' : '\\s{0,3}';
  });
}

const byLetters = (names: string) => new Map(names.split('|').map((name, i) => [name.slice(0, 3), i + 1]));
const months = byLetters(MONTH_IN_FULL);
const weekdays = byLetters(WEEKDAY);
const seasons = new Map([
  ['spr', 'SP'],
  ['sum', 'SU'],
  ['aut', 'FA'],
  ['fal', 'FA'],
  ['win', 'WI'],
]);

const letters = (word: string) => word.slice(0, 3).toLowerCase();

/** 1 to 12. Takes any form that `MONTH` matches. */
export const monthNumber = (word: string): number => months.get(letters(word))!;
/** 1 is Monday. Takes any form that `WEEKDAY` matches, or its first three letters. */
export const weekdayNumber = (word: string): number => weekdays.get(letters(word))!;
/** `SP`, `SU`, `FA` or `WI`. */
export const seasonCode = (word: string): string => seasons.get(letters(word))!;

/** Which of several: “this past” is the last, “the coming” this one. */
export function whichOf(words: string): Which {
  if (/last|past/i.test(words)) return 'last';
  return /next/i.test(words) ? 'next' : 'this';
}

export const isCapitalised = (word: string): boolean => /^[A-Z]/.test(word);
