// Days and times as people write them.
//
//   2024-11-18 → 18 November 2024     2024-05 → May 2024     2024-11-18TEV → evening of 18 November 2024

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};
const REFERENCES: Readonly<Record<string, string>> = {
  PAST_REF: 'in the past',
  PRESENT_REF: 'now',
  FUTURE_REF: 'in the future',
};

type Shape = readonly [pattern: RegExp, write: (...groups: string[]) => string];

/** TIMEX3 values by their shape; no two match the same value. */
const SHAPES: readonly Shape[] = [
  [/^(\d{4})-(\d\d)-(\d\d)$/, day],
  [
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):?(\d\d)/,
    (y, m, d, hour, minute) => `${day(y!, m!, d!)}, ${hour}:${minute}`,
  ],
  [/^(\d{4})-(\d\d)-(\d\d)T(\d\d)$/, (y, m, d, hour) => `${day(y!, m!, d!)}, ${hour}:00`],
  [/^(\d{4})-(\d\d)-(\d\d)T([A-Z]{2})$/, (y, m, d, part) => `${PARTS[part!] ?? part} of ${day(y!, m!, d!)}`],
  [/^(\d{4})-(\d\d)$/, (year, month) => `${monthName(month!)} ${year}`],
  [/^(\d{4})$/, (year) => year!],
  [/^(\d{3})X?$/, (decade) => `the ${decade}0s`],
  [/^(\d{4})-W(\d\d)$/, (year, week) => `the week of ${mondayOf(year!, week!)}`],
  [/^(\d{4})-W(\d\d)-WE$/, (year, week) => `the weekend after ${mondayOf(year!, week!)}`],
  [/^(\d{4})-(SP|SU|FA|WI)$/, (year, season) => `${SEASONS[season!]} ${year}`],
  [/^(\d{4})-Q([1-4])$/, (year, quarter) => `quarter ${quarter} of ${year}`],
  [/^(\d{4})-H([12])$/, (year, half) => `${half === '1' ? 'first' : 'second'} half of ${year}`],
  [
    /^P(T?)(\d+(?:\.\d+)?|X)([YMWDHS])$/,
    (time, count, unit) => duration(count!, UNITS[time! + unit!] ?? unit!),
  ],
  [/^(PAST_REF|PRESENT_REF|FUTURE_REF)$/, (reference) => REFERENCES[reference!]!],
];

/**
 * Writes a TIMEX3 or ISO 8601 value for people, at the granularity that it has.
 *
 * @returns the value itself where it has no shape that people write
 */
export function formatValue(value: string): string {
  const ends = value.split('/');
  if (ends.length === 2) {
    const [from, to] = ends.map((end) => (end === '..' ? '' : formatValue(end)));
    return from && to ? `${from} to ${to}` : from ? `since ${from}` : `before ${to}`;
  }
  for (const [pattern, write] of SHAPES) {
    const match = pattern.exec(value);
    if (match) return write(...match.slice(1));
  }
  return value;
}

function day(year: string, month: string, date: string): string {
  return `${Number(date)} ${monthName(month)} ${year}`;
}

function monthName(month: string): string {
  return MONTHS[Number(month) - 1] ?? month;
}

/** ISO 8601: week 1 is the one with 4 January in it, and weeks begin on Monday. */
function mondayOf(year: string, week: string): string {
  const fourth = new Date(`${year}-01-04T00:00:00Z`);
  const sinceMonday = (fourth.getUTCDay() + 6) % 7;
  const monday = new Date(fourth.getTime() + ((Number(week) - 1) * 7 - sinceMonday) * 86_400_000);
  return formatValue(monday.toISOString().slice(0, 10));
}

function duration(count: string, unit: string): string {
  if (count === 'X') return `some ${unit}s`;
  return `${count} ${unit}${count === '1' ? '' : 's'}`;
}
