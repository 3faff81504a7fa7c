// Quarters and halves of a year, and fiscal years.
//
//   Q3      the fourth quarter of 2005      third-quarter results      the first half of 2024      fiscal 2009
//   the year-ago third quarter      the quarter ended March 31      the first two quarters of 2024

import type { Finder } from '../finder.ts';
import type { DateParts } from '../mention.ts';
import { ORDINALS, ordinalOf } from '../numbers.ts';
import { MONTH, monthNumber, pattern } from '../words.ts';

const OF_YEAR = '(?:(?:,| of| in)? (?<year>(?:19|20)\\d\\d)(?![\\d:%]|[.,]\\d))?';

export const quarter: Finder = {
  pattern: pattern(
    `(?:(?:the )?(?:(?<ago>year-ago|year-earlier|prior-year) |(?<before>(?:19|20)\\d\\d) )?` +
      `(?<which>${ORDINALS}|final|last fiscal|last(?= quarter (?:of|in) (?:19|20)))[ -](?:fiscal )?quarter|(?<short>Q[1-4]))${OF_YEAR}`,
  ),
  read({ ago, before, which, short, year = before }, { text, after }) {
    // “The last fiscal quarter” is reckoned from the date; “the third quarter of the match” is no part of a year.
    if (/^ of (?:the|a|his|her|their) (?!year|financial|fiscal|last|previous)/.test(after)) return null;
    if (short && !/^Q/.test(short)) return null;
    const number = short ? Number(short[1]) : /^(?:final|last)$/i.test(which!) ? 4 : ordinalOf(which!);
    if (!number)
      return { type: 'DATE', moment: { kind: 'shift', unit: 'quarter', by: -1, from: 'published' } };
    // “Third-quarter results” are of one that is over, and those of a year ago of one before it.
    const moment = { kind: 'date', quarter: number, which: 'last' } as const;
    if (ago) return { type: 'DATE', moment: { ...moment, yearBy: -1 } };
    if (/-quarter$/i.test(text) && RESULTS.test(after)) return { type: 'DATE', moment };
    return { type: 'DATE', moment: withYear({ kind: 'date', quarter: number }, year) };
  },
};

const RESULTS = /^ (?:net )?(?:results?|earnings|reports?|figures|numbers|income|accounts)\b/;

/** “The quarter ended March 31”. */
export const quarterEnded: Finder = {
  pattern: pattern(
    `the quarter(?= (?:that |which )?(?<ended>ended|ending|ends|to) (?:on |in )?(?:\\d{1,2} )?(?<month>${MONTH})(?: \\d{1,2})?(?:,? (?<year>(?:19|20)\\d\\d))?)`,
  ),
  read({ ended, month, year }) {
    const moment: DateParts = { kind: 'date', quarter: Math.ceil(monthNumber(month!) / 3) };
    const which = /ended/i.test(ended!) ? { which: 'last' as const } : {};
    return { type: 'DATE', moment: year ? withYear(moment, year) : { ...moment, ...which } };
  },
};

export const half: Finder = {
  pattern: pattern(
    `(?:the )?(?<which>first|second|last|latter|final)[ -](?:half|two quarters|six months)(?: of (?<year>(?:19|20)\\d\\d)(?![\\d:%])|(?= of (?:this|last|next|the (?:previous|following)) year))|(?<short>H[12]) (?<of>(?:19|20)\\d\\d)`,
  ),
  read({ which, short, year, of }) {
    const number = short ? Number(short[1]) : /^first$/i.test(which!) ? 1 : 2;
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
