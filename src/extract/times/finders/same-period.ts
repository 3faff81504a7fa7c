// The same stretch of another year, as reports of earnings compare.
//
//   up from the same period a year earlier      the same month last year      the year-ago quarter

import type { Finder } from '../finder.ts';
import { pattern } from '../words.ts';

export const samePeriod: Finder = {
  pattern: pattern(
    'the (?:same|corresponding|year-ago|comparable) (?:period|month|quarter|week|time|day) (?:of |in )?(?:the )?(?:last year|a year ago|a year earlier|previous year|year before|prior year)|' +
      'the (?:year-ago|year-earlier|prior-year) (?:period|quarter|month|week)',
  ),
  // Which month or quarter is told before, if at all; the year alone is sure.
  read: () => ({ type: 'DATE', moment: { kind: 'shift', unit: 'year', by: -1, from: 'story', keep: true } }),
};
