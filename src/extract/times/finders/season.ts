// Seasons.
//
//   summer 2015      the spring of 1941      last winter      in the autumn
//
// But not the Arab Spring, a spring in the hills, or prices that fall.

import type { Finder } from '../finder.ts';
import type { Which } from '../mention.ts';
import { pattern, SEASON, seasonCode } from '../words.ts';

export const season: Finder = {
  pattern: pattern(
    `(?:(?<which>last|this past|this coming|this|next) |(?<the>(?:the )?))(?<season>${SEASON})` +
      '(?:(?:,| of)? (?<year>(?:19|20)\\d\\d)(?![\\d:%]|[.,]\\d))?',
  ),
  read({ which, season, year, the }, { before, after, next }) {
    const moment = { kind: 'date', season: seasonCode(season!) } as const;
    if (year) return { type: 'DATE', moment: { ...moment, year: Number(year) } };
    if (which) return { type: 'DATE', moment: { ...moment, which: whichOf(which) } };
    // A name (“Prague Spring”), or a thing that springs and falls.
    if (/\b[A-Z]\w*[ -]$/.test(before) || /^-/.test(after)) return null;
    if (the)
      return /\b(?:in|during|over|through|throughout|by|until|for|since|before|after|of|this|early|late|mid)[ -]$/i.test(
        before,
      )
        ? { type: 'DATE', moment }
        : null;
    if (/^(?:spring|fall)$/.test(season!))
      return /\b(?:in|by|until|since|of|this|early|late|mid)[ -]$/i.test(before) && next?.pos !== 'NOUN'
        ? { type: 'DATE', moment }
        : null;
    return /\b(?:in|by|until|since|during|over|of|each|every|early|late|mid|their|its|his|her|our)[ -]$/i.test(
      before,
    )
      ? { type: 'DATE', moment }
      : null;
  },
};

export const weekend: Finder = {
  pattern: pattern(
    '(?:(?<which>last|this past|past|this coming|coming|this|next) |the )(?:(?<past>past|last|coming|next) )?weekend',
  ),
  read({ which, past }, { after }) {
    if (/^[-\s](?:before|after|of)\b/.test(after)) return null;
    const written = which ?? past;
    const moment = { kind: 'date', weekend: true } as const;
    return { type: 'DATE', moment: written ? { ...moment, which: whichOf(written) } : moment };
  },
};

function whichOf(words: string): Which {
  if (/last|past/i.test(words)) return 'last';
  return /next/i.test(words) ? 'next' : 'this';
}
