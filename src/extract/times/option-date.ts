// Reads what people type as a date: a day, a month, a year.
//
//   10 May 2024 → 2024-05-10 … 2024-05-10      May 2024 → 2024-05-01 … 2024-05-31      32 May 2024 → null

import type { Finder } from './finder.ts';
import { isoDate } from './finders/iso-date.ts';
import { monthYear } from './finders/month.ts';
import { dayMonth, monthDay } from './finders/month-date.ts';
import { numericDate } from './finders/numeric-date.ts';
import { quarter } from './finders/quarter.ts';
import { season } from './finders/season.ts';
import { rangeOf } from './range.ts';
import { reckonDate } from './reckon-date.ts';

export { rangeOf };

const forms: readonly Finder[] = [isoDate, dayMonth, monthDay, numericDate, monthYear, quarter, season];

/**
 * The first and last ISO day of a date that someone typed, both included. It must have its year. Figures are
 * day first (15/05/2024), unless that is no date.
 *
 * @returns null where it is no date of these forms, or one that no calendar has
 */
export function readDate(text: string): { from: string; to: string } | null {
  const typed = text.trim().replace(/\s+/g, ' ');
  // “20” is no century and “202” no decade to one who types them.
  if (/^\d{4}(?:-(?:\d\d|[A-Z]\w+))?$/.test(typed)) return rangeOf(typed);
  const value = valueTyped(capitalised(typed));
  return value === null ? null : rangeOf(value);
}

/** By the finders of dates in text, where one of them reads the whole of it. */
function valueTyped(typed: string): string | null {
  for (const { pattern, read } of forms) {
    pattern.lastIndex = 0;
    const match = pattern.exec(typed);
    if (match?.[0].length !== typed.length) continue;
    const place = { text: typed, before: '', after: '', previous: undefined, next: undefined };
    const moment = read(match.groups ?? {}, place)?.moment;
    if (moment?.kind === 'date' && moment.year !== undefined) return reckonDate(moment, null, () => null);
  }
  return null;
}

/** “10 may 2024” is a month here, where no verb can stand. */
function capitalised(typed: string): string {
  return typed.replace(/(?<![\p{L}\d])\p{L}/gu, (letter) => letter.toUpperCase());
}
