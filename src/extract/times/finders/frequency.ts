// How often.
//
//   every year      every two weeks      annual      twice a week      15 a year      on Fridays

import type { Finder } from '../finder.ts';
import { lengthOf, unitOf } from '../length.ts';
import type { Told } from '../mention.ts';
import { amountOf, NUMBER } from '../numbers.ts';
import { pattern, UNIT, UNITS, WEEKDAY, weekdayNumber } from '../words.ts';

/** “Every year”, “every other day”, “every two weeks”. */
export const everyUnit: Finder = {
  pattern: pattern(
    `(?:every|each) (?:single |(?<other>other ))?(?:(?<amount>${NUMBER}) (?<units>${UNITS})|(?<unit>${UNIT}))`,
  ),
  read({ other, amount, units, unit }) {
    if (unit && /^second$/i.test(unit)) return null;
    return every(lengthOf(other ? '2' : amountOf(amount ?? 'a'), unitOf(units ?? unit!)));
  },
};

/** “Every night”, “each Friday”, “on Fridays”. */
export const everyDay: Finder = {
  pattern: pattern(
    `(?:every|each) (?:single |other )?(?:(?<part>morning|afternoon|evening|night)|(?<end>weekend)|(?<weekday>${WEEKDAY}))|(?<weekdays>${WEEKDAY})s`,
  ),
  read({ part, end, weekday, weekdays }) {
    if (part) return every(`XXXX-XX-XXT${PARTS[part.toLowerCase()]}`);
    return every(end ? 'XXXX-WXX-WE' : `XXXX-WXX-${weekdayNumber((weekday ?? weekdays)!)}`);
  },
};

const PARTS: Record<string, string> = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' };

/** “Annual”, “weekly”: in small letters, since “Daily” and “Weekly” begin the names of papers. */
export const adverb: Finder = {
  pattern: pattern(
    '(?<word>hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|annual|annually|yearly)',
  ),
  read: ({ word }, { before }) =>
    /^[A-Z]/.test(word!) || /-$/.test(before) ? null : every(ADVERBS[word!.toLowerCase()]!),
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

/** “15 a year”, “twice a week”, “hours per day”: after a number or what it counts. */
export const perUnit: Finder = {
  pattern: pattern('(?:(?<a>an?)|per) (?<unit>second|minute|hour|day|week|month|quarter|year|decade)'),
  read({ a, unit }, { before, after, previous }) {
    if (/^(?:-|\s(?:ago|later|earlier|after|before|from now)\b)/.test(after)) return null;
    const counted = previous?.pos === 'NUM' || COUNT.test(before) || COUNTED.test(before);
    return a && !counted ? null : every(lengthOf('1', unitOf(unit!)));
  },
};

const COUNT =
  /(?:\d|%|\d ?(?:bn|m|k)|\b(?:once|twice|thrice|times|million|billion|thousand|hundred|percent|per cent))\s$/i;
const COUNTED =
  /\b(?:(?:\d[\d,.]*|million|billion|thousand|hundred|many|several) [a-z]+s|dollars|euros|pounds|roubles|days|hours|nights|weeks|months)\s$/i;

function every(value: string): Told {
  return { type: 'SET', moment: { kind: 'fixed', value } };
}
