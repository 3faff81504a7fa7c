// Days of the week.
//
//   Friday      last Friday      next Monday      this Wednesday      the day before last Tuesday
//
// But not Black Friday, the Sunday Post, or a man called Friday.

import { listedWord, readWordList } from '../../../text/word-list.ts';
import { z } from '../../../text/zod.ts';
import type { Finder, Place } from '../finder.ts';
import { isCapitalised, pattern, WEEKDAY, weekdayNumber } from '../words.ts';

const entry = listedWord.extend({ side: z.enum(['before', 'after']) });
const names = readWordList(new URL('weekday-names.jsonl', import.meta.url), entry);
const oneOf = (side: string) =>
  names
    .filter((name) => name.side === side)
    .map(({ word }) => word)
    .join('|');
const NAME_BEFORE = new RegExp(`\\b(?:${oneOf('before')})\\s$`);
const NAME_AFTER = new RegExp(`^\\s(?:${oneOf('after')})\\b`);

export const weekday: Finder = {
  pattern: pattern(
    `(?:the day (?<far>before|after) )?(?:(?<which>last|this past|this coming|this|next|coming|(?<=the )past) )?(?<weekday>${WEEKDAY})`,
  ),
  read({ far, which, weekday }, place) {
    if (!isCapitalised(weekday!) || isName(place)) return null;
    const own = { kind: 'date', weekday: weekdayNumber(weekday!) } as const;
    const moment = far ? { ...own, dayBy: /before/i.test(far) ? -1 : 1 } : own;
    return {
      type: 'DATE',
      moment: which ? { ...moment, which: WHICH[which.toLowerCase().replace(/\s+/, ' ')]! } : moment,
    };
  },
};

const WHICH: Record<string, 'last' | 'this' | 'next'> = {
  last: 'last',
  past: 'last',
  'this past': 'last',
  this: 'this',
  coming: 'this',
  'this coming': 'this',
  next: 'next',
};

function isName({ before, after }: Place): boolean {
  // “The Sunday Post”, “the Good Friday Agreement”; but “the Friday evening”.
  if (/\b[Tt]he\s$/.test(before) && /^\s[A-Z]/.test(after)) return true;
  return NAME_BEFORE.test(before) || NAME_AFTER.test(after);
}
