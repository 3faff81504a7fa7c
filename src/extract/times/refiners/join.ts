// Joins neighbours that tell one time together.
//
//   Friday | night      18 November 2024 | 18:39      12:00 UTC | Monday      the first quarter of | last year
//   Sunday night, | 7 June      next year’s | first quarter

import type { Prose } from '../../../model/prose.ts';
import type { Mention } from '../mention.ts';

/** Between a day and a time of day, or a month and its year, stand only such words. */
const GAP = /^(?:\s?,?\s|\s\(|['’]s\s|\s(?:on|at|of|in|in the|of the)\s|\sat\s(?:about|around)\s)$/;

/** Takes mentions in order, without overlaps. */
export function join(mentions: readonly Mention[], prose: Prose): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const gap = last && mention.start - last.end <= 12 ? prose.text.slice(last.end, mention.start) : '-';
    const both = last && GAP.test(gap) ? together(last, mention, gap) : null;
    if (both) joined[joined.length - 1] = { ...both, start: last!.start, end: mention.end };
    else joined.push(mention);
  }
  return joined;
}

function together(first: Mention, second: Mention, gap: string): Mention | null {
  if (/^['’]/.test(gap)) return withYear(second, first);
  if (isWeekday(first) && isDay(second) && !isWeekday(second) && !/\s\w|\n/.test(gap))
    return dated(first, second);
  if (gap.includes('(')) return null;
  if (isDay(first) && isTimeOfDay(second)) return { ...first, type: 'TIME', time: second.time! };
  if (isTimeOfDay(first) && isDay(second) && !gap.includes(','))
    return { ...second, type: 'TIME', time: first.time! };
  // “8 p.m. this evening”, “in the evening at 8 p.m.”: the clock is the finer.
  if (isTimeOfDay(second) && isTimeOfDay(first) && isClock(first) !== isClock(second) && !gap.includes(','))
    return { ...first, time: isClock(first) ? first.time! : second.time! };
  if (isDayAndPart(second) && isClock(first) && isTimeOfDay(first) && !gap.includes(','))
    return { ...second, time: first.time! };
  return / of | in | $/.test(gap) ? withYear(first, second) : null;
}

/** “Sunday night, 7 June”: the date tells the day, the weekday only goes with it. */
function dated({ time }: Mention, date: Mention): Mention {
  return time ? { ...date, type: 'TIME', time } : date;
}

function isWeekday({ moment }: Mention): boolean {
  return moment.kind === 'date' && moment.weekday !== undefined;
}

/** “The first quarter of last year”, “October of next year”, “last year’s first quarter”. */
function withYear(first: Mention, second: Mention): Mention | null {
  if (first.moment.kind !== 'date' || first.moment.year || first.moment.weekday || first.moment.which)
    return null;
  if (second.moment.kind === 'shift' && second.moment.unit === 'year' && second.moment.from === 'published')
    return { ...first, moment: { ...first.moment, yearBy: second.moment.by } };
  return null;
}

function isDay({ moment, time }: Mention): boolean {
  if (time) return false;
  if (moment.kind === 'date') return moment.day !== undefined || moment.weekday !== undefined;
  return moment.kind === 'shift' && moment.unit === 'day';
}

/** A time of day whose day is told elsewhere. */
function isTimeOfDay({ moment, time }: Mention): boolean {
  return time !== undefined && moment.kind === 'shift' && moment.from === 'sentence';
}

function isDayAndPart(mention: Mention): boolean {
  return mention.time !== undefined && !isTimeOfDay(mention) && !isClock(mention);
}

function isClock({ time }: Mention): boolean {
  return /^T\d/.test(time ?? '');
}
