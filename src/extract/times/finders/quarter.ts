// Quarters and halves of a year, and fiscal years.
//
//   Q3      the fourth quarter of 2005      third-quarter results      the first half of 2024      fiscal 2009

import type { Finder } from '../finder.ts';
import type { DateParts } from '../mention.ts';
import { ORDINALS, ordinalOf } from '../numbers.ts';
import { pattern } from '../words.ts';

const OF_YEAR = '(?:(?:,| of| in)? (?<year>(?:19|20)\\d\\d)(?![\\d:%]|[.,]\\d))?';

export const quarter: Finder = {
  pattern: pattern(
    `(?:(?:the )?(?<which>${ORDINALS}|final|last fiscal)[ -](?:fiscal )?quarter|(?<short>Q[1-4]))${OF_YEAR}`,
  ),
  read({ which, short, year }, { text, after }) {
    // “The last fiscal quarter” is reckoned from the date; “the third quarter of the match” is no part of a year.
    if (/^ of (?:the|a|his|her|their) (?!year|financial|fiscal|last|previous)/.test(after)) return null;
    if (short && !/^Q/.test(short)) return null;
    const number = short ? Number(short[1]) : /final/i.test(which!) ? 4 : ordinalOf(which!);
    if (!number)
      return { type: 'DATE', moment: { kind: 'shift', unit: 'quarter', by: -1, from: 'published' } };
    // “Third-quarter results” are out.
    if (/-quarter$/i.test(text))
      return { type: 'DATE', moment: { kind: 'date', quarter: number, which: 'last' } };
    return { type: 'DATE', moment: withYear({ kind: 'date', quarter: number }, year) };
  },
};

export const half: Finder = {
  pattern: pattern(
    `(?:the )?(?<which>first|second)[ -]half(?: of (?<year>(?:19|20)\\d\\d)(?![\\d:%])|(?= of (?:this|last|next|the (?:previous|following)) year))|(?<short>H[12]) (?<of>(?:19|20)\\d\\d)`,
  ),
  read({ which, short, year, of }) {
    const number = short ? Number(short[1]) : ordinalOf(which!);
    return { type: 'DATE', moment: withYear({ kind: 'date', half: number }, year ?? of) };
  },
};

export const fiscalYear: Finder = {
  pattern: pattern('(?:(?:the )?(?:fiscal|financial)(?: year)? |FY ?)(?<year>(?:19|20)\\d\\d)(?:/\\d\\d)?'),
  read: ({ year }) => ({ type: 'DATE', moment: { kind: 'fixed', value: `FY${year}` } }),
};

function withYear(parts: DateParts, year: string | undefined): DateParts {
  return year ? { ...parts, year: Number(year) } : parts;
}
