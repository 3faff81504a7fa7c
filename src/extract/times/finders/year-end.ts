// The end of a year as one word.
//
//   by year-end      around year end      at year-end 2023

import type { Finder } from '../finder.ts';
import { pattern, whichOf } from '../words.ts';

const BY = { last: -1, this: 0, next: 1 } as const;

export const yearEnd: Finder = {
  pattern: pattern('(?:the )?(?:(?<which>last|this|next) )?year[- ]end(?: (?<year>(?:19|20)\\d\\d))?'),
  read({ which, year }) {
    if (year) return { type: 'DATE', moment: { kind: 'date', year: Number(year) } };
    const by = which ? BY[whichOf(which)] : 0;
    return { type: 'DATE', moment: { kind: 'shift', unit: 'year', by, from: 'published' } };
  },
};
