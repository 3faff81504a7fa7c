// Months, with the year or without.
//
//   November 2006      in May      last September      January sales
//
// But not Mrs May, April Jones, or those who march.

import type { Finder, Place } from '../finder.ts';
import { isCapitalised, MONTH, monthNumber, pattern } from '../words.ts';

const FULL = MONTH.split('|jan\\')[0]!;

export const monthYear: Finder = {
  pattern: pattern(`(?<month>${MONTH})(?:,| of)? (?<year>[12]\\d{3})(?![\\d:%]|[.,]\\d)`),
  read: ({ month, year }) =>
    isCapitalised(month!)
      ? { type: 'DATE', moment: { kind: 'date', year: Number(year), month: monthNumber(month!) } }
      : null,
};

/** Also names of people, or verbs that may open a sentence: only after a word that times stand after. */
const AMBIGUOUS = /^(?:march|april|may|june|august)$/i;
const TIME_BEFORE =
  /\b(?:in|since|until|till|during|through|throughout|before|by|from|between|last|next|this|each|every|early|late|mid|end of|beginning of|start of|middle of|month of|half of|week of|weekend in|day in|and|to|for|the|a|an)[ -]\s{0,2}$/i;
/** For "May", fewer: “to May”, “and May”, “for May” are as often the person. */
const TIME_BEFORE_MAY =
  /\b(?:in|since|until|till|during|throughout|last|next|this|each|every|early|late|mid|by|of|(?:from|between) [A-Z][a-z]{2,8} (?:to|and))[ -]\s{0,2}$/i;

export const month: Finder = {
  pattern: pattern(`(?:(?<which>last|this|next) )?(?<month>${FULL})`),
  read({ which, month }, place) {
    if (!isCapitalised(month!) || (!which && isName(month!, place))) return null;
    const moment = { kind: 'date', month: monthNumber(month!) } as const;
    return {
      type: 'DATE',
      moment: which ? { ...moment, which: which.toLowerCase() as 'last' | 'this' | 'next' } : moment,
    };
  },
};

function isName(month: string, { before, after, previous, next }: Place): boolean {
  // “The September 11 attacks”: the finder of days has turned it down.
  if (/^-\w|^ \d{1,2}(?:st|nd|rd|th)?\b/.test(after)) return true;
  if (!AMBIGUOUS.test(month)) return false;
  // “April Jones”, “the March Hare”; but “in April President Byron said”, “May, June”.
  if (/^ [A-Z]/.test(after) && previous?.pos !== 'ADP') return true;
  if (/^(?:’s|'s) [a-z]+/.test(after) && previous?.pos !== 'ADP') return true;
  if (next?.pos === 'VERB' && previous?.pos === 'ADP' && /^may$/i.test(month) && /\bby\s$/i.test(before))
    return true;
  return !(/^may$/i.test(month) ? TIME_BEFORE_MAY : TIME_BEFORE).test(before);
}
