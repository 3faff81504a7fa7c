// The end of a span that leaves its unit, half of the day or month to the other.
//
//   between 12 | and 18 months      between 7 | and 9pm      24 | and 25 April      April 24 and | 25

import { dayOf, pad } from '../calendar.ts';
import type { Finder } from '../finder.ts';
import { toldLength, unitOf } from '../length.ts';
import type { DateParts, Told } from '../mention.ts';
import { amountOf, NUMBER } from '../numbers.ts';
import { MONTH, monthNumber, pattern, UNITS } from '../words.ts';

const BEFORE = /\b(?:between|from) $/i;

export const spanLength: Finder = {
  pattern: pattern(`(?<amount>${NUMBER})(?= (?<link>and|to) (?:${NUMBER}) (?<unit>${UNITS}))`),
  read({ amount, link, unit }, { before }) {
    if (/[\d.,$£€]$/.test(before) || (link === 'and' && !BEFORE.test(before))) return null;
    return toldLength(amountOf(amount!), unitOf(unit!));
  },
};

export const spanClock: Finder = {
  pattern: pattern(
    '(?<hour>1[0-2]|[1-9])(?::(?<minute>[0-5]\\d))?(?= (?:and|to|until) (?<last>1[0-2]|[1-9])(?::[0-5]\\d)? ?(?<half>[ap])\\.?m)',
  ),
  read({ hour, minute = '00', last, half }, { before }) {
    if (!BEFORE.test(before)) return null;
    // “From 11 to 2pm” begins in the morning.
    const isAfternoon = /^p/i.test(half!) && Number(hour) % 12 <= Number(last) % 12;
    const time = `T${pad((Number(hour) % 12) + (isAfternoon ? 12 : 0))}:${minute}`;
    return { type: 'TIME', moment: { kind: 'shift', unit: 'day', by: 0, from: 'sentence' }, time };
  },
};

export const spanFirstDay: Finder = {
  pattern: pattern(
    `(?<day>\\d{1,2})(?:st|nd|rd|th)?(?=(?: (?:and|to|or) |[-–])\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})(?:,? (?<year>[12]\\d{3}))?)`,
  ),
  read: ({ day, month, year }, { before }) =>
    /[\d.,$£€/-]$/.test(before) ? null : dayIn(day!, month!, year),
};

export const spanLastDay: Finder = {
  pattern: pattern(
    `(?<=\\b(?<month>${MONTH})\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s(?:and|to|or|through)\\s|[-–]))(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:, (?<year>[12]\\d{3}))?`,
  ),
  read({ day, month, year }, { next }) {
    // “On March 3 and 12 others left.”
    const isCount =
      /^(?:ADJ|NUM)$/.test(next?.pos ?? '') || /^(?:people|men|women|children|\w+s)$/.test(next?.text ?? '');
    return isCount ? null : dayIn(day!, month!, year);
  },
};

function dayIn(day: string, month: string, year: string | undefined): Told | null {
  const parts: DateParts = { kind: 'date', month: monthNumber(month), day: Number(day) };
  if (!/^[A-Z]/.test(month) || dayOf(Number(year ?? 2000), parts.month!, parts.day!) === null) return null;
  return { type: 'DATE', moment: year ? { ...parts, year: Number(year) } : parts };
}
