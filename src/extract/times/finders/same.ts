// Times told by another told before them.
//
//   the same day      that year      the previous week      the following day      for the day

import type { Finder } from '../finder.ts';
import { unitOf } from '../length.ts';
import type { Moment } from '../mention.ts';
import { pattern } from '../words.ts';

const UNIT = 'day|week|month|quarter|year|decade|century';

const told = (unit: string, by: number): { type: 'DATE'; moment: Moment } => ({
  type: 'DATE',
  moment: { kind: 'shift', unit: unitOf(unit), by, from: 'story' },
});

/** “The same day”, “that year”. */
export const sameUnit: Finder = {
  pattern: pattern(`(?:(?:the|that|this) (?:very )?same|that|that very) (?<unit>${UNIT})`),
  read: ({ unit }, { after }) => (/^ (?:period|time)\b|^-/.test(after) ? null : told(unit!, 0)),
};

/** “The previous year”, “the following day”, “the next day”, “the year before”, “the day after.” */
export const nextUnit: Finder = {
  pattern: pattern(
    `the (?:(?<which>previous|preceding|prior|following|next|ensuing) (?<unit>${UNIT})|(?<other>day|week|month|year) (?<side>before|earlier|previous|prior|after|later))`,
  ),
  read({ which, unit, other, side }, { before, after }) {
    if (which) {
      // “Over the next year” is a stretch of time; the next day is always that day.
      if (
        /^next$/i.test(which) &&
        (!/^day$/i.test(unit!) || /\b(?:over|in|within|for|during)\s$/i.test(before))
      )
        return null;
      return told(unit!, /^(?:following|next|ensuing)$/i.test(which) ? 1 : -1);
    }
    // “The day after the vote” is told by the vote.
    if (
      !/^(?:earlier|previous)$/i.test(side!) &&
      !/^(?:$|[,.;:)]|\s(?:and|but|when|he|she|it|they|the (?:minister|president|company))\b)/.test(after)
    )
      return null;
    return told(other!, /^(?:after|later)$/i.test(side!) ? 1 : -1);
  },
};

/** “The day” by itself, where it goes on about one told before: “to end the day”, “in the year”. */
export const theUnit: Finder = {
  pattern: pattern(`the (?<all>entire |whole |full )?(?<unit>day|week|month|quarter|year|decade)`),
  read({ unit, all }, { before, after }) {
    if (!all && !ABOUT.test(before)) return null;
    if (IDIOM.test(before) || (TOLD_AFTER.test(after) && !LATE_IN.test(before))) return null;
    return told(unit!, 0);
  },
};

const LATE_IN = /\b(?:late|early|later|earlier) in $/i;
const ABOUT = new RegExp(
  `${LATE_IN.source}|\\b(?:end|ended|ending|finish|finished|finishing|close|closed|start|started|begin|began|` +
    '(?:rest|remainder|end|close|beginning|start|middle|course|most|half|part) of|so far in|for|during|throughout|over) $',
  'i',
);
/** “At the end of the day” weighs things up. */
const IDIOM = /\bat the end of $/i;
/** “The day after the vote”, “the year that changed her”, “the year 2000”, “the day’s play”. */
const TOLD_AFTER =
  /^(?:-|['’]s\b|\s(?:after|before|of|when|that|the|he|she|it|they|we|I|in which|to come|since|\d))/;
