// Seasons.
//
//   summer 2015      the spring of 1941      last winter      in the autumn
//
// But not the Arab Spring, a spring in the hills, or prices that fall.

import type { Finder, Place } from '../finder.ts';
import { pattern, SEASON, seasonCode, whichOf } from '../words.ts';

export const season: Finder = {
  pattern: pattern(
    `(?:(?<which>last|this past|this coming|this|next) |(?<the>the )?)(?<season>${SEASON})` +
      '(?:(?:,| of)? (?<year>(?:19|20)\\d\\d)(?![\\d:%]|[.,]\\d))?',
  ),
  read({ which, the, season, year }, place) {
    const moment = { kind: 'date', season: seasonCode(season!) } as const;
    if (year) return { type: 'DATE', moment: { ...moment, year: Number(year) } };
    if (which) return { type: 'DATE', moment: { ...moment, which: whichOf(which) } };
    return isSeason(season!, the !== undefined, place) ? { type: 'DATE', moment } : null;
  },
};

const TIME_BEFORE = /\b(?:in|by|until|since|of|early|late|mid)[ -]$/i;
const BEFORE_THE =
  /\b(?:in|during|over|through|throughout|by|until|for|since|before|after|of|early|late|mid)[ -]$/i;
const OWNED = /\b(?:during|over|their|its|his|her|our) $/i;

function isSeason(season: string, the: boolean, { before, after, next }: Place): boolean {
  // “Prague Spring”, “spring-loaded”.
  if (/\b[A-Z]\w*[ -]$/.test(before) || /^-/.test(after)) return false;
  if (the) return BEFORE_THE.test(before);
  // “In spring water”, “in fall conditions”: these two are other words as well.
  if (/^(?:spring|fall)$/.test(season)) return TIME_BEFORE.test(before) && next?.pos !== 'NOUN';
  return TIME_BEFORE.test(before) || OWNED.test(before);
}
