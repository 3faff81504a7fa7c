// Dates in figures.
//
//   18/11/2024      18.11.2024      7/8/07
//
// Day first or month first, whichever the calendar allows. Where it allows both, the reading is left to the
// document's date: news is about days near its own.

import { dayOf } from '../calendar.ts';
import type { Finder } from '../finder.ts';
import type { Told } from '../mention.ts';
import { pattern } from '../words.ts';

export const numericDate: Finder = {
  pattern: pattern(String.raw`(?<first>\d{1,2})(?<mark>[/.])(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d\d)`),
  read({ first, second, year: written, mark }, { before, after }): Told | null {
    if (/[\d./]$/.test(before) || /^[./]\d/.test(after) || (mark === '.' && written!.length < 4)) return null;
    const short = Number(written);
    const year = written!.length === 4 ? short : short + (short < 50 ? 2000 : 1900);
    const dayFirst = dayOf(year, Number(second), Number(first)) !== null;
    const monthFirst = dayOf(year, Number(first), Number(second)) !== null;
    if (!dayFirst && !monthFirst) return null;
    const [day, month] = dayFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
    const moment = { kind: 'date', year, month, day } as const;
    const either = dayFirst && monthFirst && day !== month;
    return { type: 'DATE', moment: either ? { ...moment, either } : moment };
  },
};
