// Lengths of time with a number.
//
//   three-day talks      two and a half years      a 27-year contract      several weeks      six straight days
//
// But not ages (a 47-year-old), three quarters of a town, nor the 1,000th day.

import type { Finder, Place } from '../finder.ts';
import { isNoLength, toldLength, unitOf } from '../length.ts';
import { amountOf, NUMBER, SOME } from '../numbers.ts';
import { pattern, UNIT, UNITS } from '../words.ts';

const BETWEEN =
  'trading|business|working|full|whole|calendar|consecutive|straight|successive|solid|long|more|further|extra|additional';

export const duration: Finder = {
  pattern: pattern(
    `(?<amount>single|${NUMBER}|${SOME})(?<half> and a half)?[- ](?:(?<between>${BETWEEN}) ){0,2}(?<unit>${UNITS}|${UNIT})(?:-long)?`,
  ),
  read({ amount, half, between, unit }, place) {
    if (isNoLength(place.before, place.after) || isSomeDay(amount!, unit!, place)) return null;
    if (/^quarters?$/i.test(unit!) && !between) return null;
    if (/^(?:second|minute|hour|day)$/i.test(unit!) && !isCompound(place)) return null;
    const number = amountOf(amount!);
    return toldLength(half ? String(Number(number) + 0.5) : number, unitOf(unit!));
  },
};

/** “One day she left”, “some days were dry”, “a single day”: no length. */
function isSomeDay(amount: string, unit: string, { text, before }: Place): boolean {
  if (text.includes('-')) return false;
  if (/^(?:some|single)$/i.test(amount)) return true;
  return (
    /^one$/i.test(amount) &&
    /^(?:second|day)$/i.test(unit) &&
    !/\b(?:in|for|within|than|just|only) $/i.test(before)
  );
}

/** A unit in the singular after a number stands before a noun: “a 12 hour flight”, “single-day”. */
function isCompound({ text, after, next }: Place): boolean {
  if (text.includes('-') || /^(?:1|one)\b/i.test(text)) return true;
  return /^ [a-z]/.test(after) && (next?.pos === 'NOUN' || next?.pos === 'ADJ');
}
