// The day or year told before.
//
//   the same day      that year      to end the day lower      by the end of the year

import type { Finder } from '../finder.ts';
import { unitOf } from '../length.ts';
import { MONTH_IN_FULL, pattern } from '../words.ts';

const IN_MONTH = new RegExp(`^\\s(?:in|on) (?:${MONTH_IN_FULL}|\\d)`, 'i');
const UNIT = 'day|week|month|quarter|year|decade|century';

/** “The same day”, “that year”. */
export const sameUnit: Finder = {
  pattern: pattern(`(?:(?:the|that|this) (?:very )?same|that very|that) (?<unit>${UNIT})`),
  read({ unit }, { after }) {
    // “That day in April” is told by what follows.
    if (/^(?:-|\s(?:period|time|of|when)\b)/.test(after) || IN_MONTH.test(after)) return null;
    return { type: 'DATE', moment: { kind: 'shift', unit: unitOf(unit!), by: 0, from: 'story' } };
  },
};

/** “The day”, “the year”, where the words before show that it goes on. */
export const theUnit: Finder = {
  pattern: pattern(`the (?<all>entire |whole |full )?(?<unit>day|week|month|quarter|year|decade)`),
  read({ all, unit }, { before, after }) {
    if (!all && !GOES_ON.test(before)) return null;
    if (IDIOM.test(before) || (TOLD_AFTER.test(after) && !LATE_IN.test(before))) return null;
    // A day may have been told sentences ago; a year without its number is the document's, but beside another.
    const from = /^day$/i.test(unit!) ? 'story' : 'sentence';
    return { type: 'DATE', moment: { kind: 'shift', unit: unitOf(unit!), by: 0, from } };
  },
};

const LATE_IN = /\b(?:late|early|later|earlier) in $/i;
const GOES_ON = new RegExp(
  `${LATE_IN.source}|\\b(?:end|ended|ending|finish|finished|finishing|close|closed|start|started|begin|began|` +
    '(?:rest|remainder|end|close|beginning|start|middle|course|most|half|part) of|so far in|for|during|throughout|over) $',
  'i',
);
/** It weighs things up. */
const IDIOM = /\bat the end of $/i;
/** “The day after the vote”, “the year that changed her”, “the year 2000”, “the day’s play”. */
const TOLD_AFTER =
  /^(?:-|['’]s\b|\s(?:after|before|of|when|that|the|he|she|it|they|we|I|in which|to come|since|\d))/;
