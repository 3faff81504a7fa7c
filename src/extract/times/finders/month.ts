// Months, with the year or without.
//
//   November 2006      in May      last September      January sales
//
// But not Mrs May, April Jones, or those who march.

import type { Finder, Place } from '../finder.ts';
import { isCapitalised, MONTH, MONTH_IN_FULL, monthNumber, pattern, whichOf } from '../words.ts';

export const monthYear: Finder = {
  pattern: pattern(`(?<month>${MONTH})(?:,| of)? (?<year>[12]\\d{3})(?![\\d:%]|[.,]\\d)`),
  read({ month, year }) {
    if (!isCapitalised(month!)) return null;
    return { type: 'DATE', moment: { kind: 'date', year: Number(year), month: monthNumber(month!) } };
  },
};

export const month: Finder = {
  pattern: pattern(`(?:(?<which>last|this|next) )?(?<month>${MONTH_IN_FULL})`),
  read({ which, month }, place) {
    // “The September 11 attacks”: the finder of days has turned it down.
    if (!isCapitalised(month!) || /^-\w|^ \d{1,2}(?:st|nd|rd|th)?\b/.test(place.after)) return null;
    const moment = { kind: 'date', month: monthNumber(month!) } as const;
    if (which) return { type: 'DATE', moment: { ...moment, which: whichOf(which) } };
    return isName(month!, place) ? null : { type: 'DATE', moment };
  },
};

/** Also names of people, or verbs that may open a sentence: only after a word that times stand after. */
const AMBIGUOUS = /^(?:march|april|may|june|august)$/i;
const TIME_BEFORE =
  /\b(?:in|since|until|till|during|through|throughout|before|by|from|between|each|every|early|late|mid|(?:end|beginning|start|middle|month|half|week) of|and|to|for|the|an?)[ -]\s?$/i;
/** For May, fewer: “to May”, “and May”, “for May” are as often the person. */
const TIME_BEFORE_MAY =
  /\b(?:in|since|until|till|during|throughout|each|every|early|late|mid|by|of|(?:from|between) [A-Z][a-z]{2,8} (?:to|and))[ -]\s?$/i;

function isName(month: string, { before, after, previous, next }: Place): boolean {
  if (!AMBIGUOUS.test(month)) return false;
  const may = /^may$/i.test(month);
  // “A plan by May divided them.”
  if (may && /\bby\s$/i.test(before) && next?.pos === 'VERB') return true;
  // “April Jones”, “the March Hare”, “June’s voice”; but “in April President Byron said”.
  if (/^(?: [A-Z]|['’]s [a-z])/.test(after) && previous?.pos !== 'ADP') return true;
  return !(may ? TIME_BEFORE_MAY : TIME_BEFORE).test(before);
}
