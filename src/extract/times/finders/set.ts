// How often.
//
//   every year      annual      twice a week      15 a year      on Fridays      each morning

import type { Finder } from '../finder.ts';
import { lengthOf, unitOf } from '../length.ts';
import type { Unit } from '../mention.ts';
import { amountOf, NUMBER } from '../numbers.ts';
import { pattern, UNIT, UNITS, WEEKDAY, weekdayNumber } from '../words.ts';

const every = (value: string) => ({ type: 'SET', moment: { kind: 'fixed', value } }) as const;

/** “Every year”, “every two weeks”, “each day”. */
export const everyUnit: Finder = {
  pattern: pattern(
    `(?:every|each)(?: single| other)? (?:(?<amount>${NUMBER}) (?<units>${UNITS})|(?<unit>${UNIT})|(?<part>morning|afternoon|evening|night|weekend)|(?<weekday>${WEEKDAY}))`,
  ),
  read({ amount, units, unit, part, weekday }, { text }) {
    if (weekday) return every(`XXXX-WXX-${weekdayNumber(weekday)}`);
    if (part)
      return every(
        part.toLowerCase() === 'weekend' ? 'XXXX-WXX-WE' : `XXXX-XX-XXT${PART[part.toLowerCase()]}`,
      );
    if (/^second$/i.test(unit ?? '')) return null;
    const other = / other /i.test(text) ? '2' : '1';
    return every(lengthOf(amount ? amountOf(amount) : other, unitOf(units ?? unit!)));
  },
};

const PART: Record<string, string> = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' };

/** “Annual”, “weekly”: in small letters, since “Daily” and “Weekly” begin the names of papers. */
export const adverb: Finder = {
  pattern: pattern(
    '(?<word>hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|annual|annually|yearly)',
  ),
  read({ word }, { text, before }) {
    if (/^[A-Z]/.test(text) || /\b(?:bi|semi|twice|mid)-$/i.test(before)) return null;
    const value = ADVERBS[word!.toLowerCase()];
    return value ? every(value) : null;
  },
};

const ADVERBS: Record<string, string> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  annual: 'P1Y',
  annually: 'P1Y',
  yearly: 'P1Y',
};

/** “15 a year”, “twice a week”, “hours per day”: after a number or a count. */
export const perUnit: Finder = {
  pattern: pattern('(?:(?<a>an?)|per) (?<unit>second|minute|hour|day|night|week|month|quarter|year|decade)'),
  read({ a, unit }, { before, after, previous }) {
    if (/^[- ](?:ago|later|earlier|after|before|old|long|from now)\b|^-/.test(after)) return null;
    const counted =
      /(?:\d|%|\d ?(?:bn|m|k)|\b(?:once|twice|thrice|times|million|billion|thousand|hundred|percent|per cent|dollars|euros|pounds|roubles|days|hours|nights|weeks|months))\s$/i;
    if (
      a &&
      !counted.test(before) &&
      previous?.pos !== 'NUM' &&
      !/\b(?:\d[\d,.]*|million|billion|thousand|hundred|many|several) [a-z]+s\s$/.test(before)
    )
      return null;
    const each: Unit = unit!.toLowerCase() === 'night' ? 'day' : unitOf(unit!);
    return every(lengthOf('1', each));
  },
};

/** “On Fridays”, “Sunday mornings”. */
export const weekdays: Finder = {
  pattern: pattern(`(?<weekday>${WEEKDAY})s`),
  read: ({ weekday }) => (/^[A-Z]/.test(weekday!) ? every(`XXXX-WXX-${weekdayNumber(weekday!)}`) : null),
};
