// Lengths of time as TIMEX3 writes them.
//
//   2.5 years → P2.5Y      30 minutes → PT30M      a decade → P1DE      some days → PXD

import type { Told, Unit } from './mention.ts';

const CODES: Record<Unit, { prefix: string; code: string; each: number }> = {
  second: { prefix: 'PT', code: 'S', each: 1 },
  minute: { prefix: 'PT', code: 'M', each: 1 },
  hour: { prefix: 'PT', code: 'H', each: 1 },
  day: { prefix: 'P', code: 'D', each: 1 },
  week: { prefix: 'P', code: 'W', each: 1 },
  fortnight: { prefix: 'P', code: 'W', each: 2 },
  month: { prefix: 'P', code: 'M', each: 1 },
  quarter: { prefix: 'P', code: 'Q', each: 1 },
  year: { prefix: 'P', code: 'Y', each: 1 },
  decade: { prefix: 'P', code: 'DE', each: 1 },
  century: { prefix: 'P', code: 'Y', each: 100 },
};

/** Takes a number's digits, or X where it is not told. */
export function lengthOf(number: string, unit: Unit): string {
  const { prefix, code, each } = CODES[unit];
  const count = number === 'X' ? 'X' : String(Number((Number(number) * each).toFixed(2)));
  return `${prefix}${count}${code}`;
}

/** A length that a finder found; near, not exact, where its number is not told. */
export function toldLength(number: string, unit: Unit): Told {
  const told = { type: 'DURATION', moment: { kind: 'fixed', value: lengthOf(number, unit) } } as const;
  return number === 'X' ? { ...told, approximate: true } : told;
}

/** The unit that a word means, in either number. */
export function unitOf(word: string): Unit {
  const lower = word.toLowerCase();
  return lower === 'centuries' ? 'century' : (lower.replace(/s$/, '') as Unit);
}

/** An age, a light year or a man-hour is no length of time that anything took. */
export function isNoLength(before: string, after: string): boolean {
  return (
    /^(?:[- ](?:olds?|aged)\b|-light\b| of age\b)/i.test(after) ||
    /(?:[$£€\d.,:/]|\baged? |\b(?:light|man|person)[- ])$/i.test(before)
  );
}
