// Years and decades in words.
//
//   nineteen ninety-one      two thousand and six      the year two thousand thirty      the early nineties
//
// But not two thousand six votes, or a man in his nineties.

import type { Finder } from '../finder.ts';
import { amountOf } from '../numbers.ts';
import { pattern } from '../words.ts';

const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const TWO = `${TEENS}|(?:${TENS})(?:[- ](?:${ONES}))?`;

export const yearWords: Finder = {
  pattern: pattern(
    `(?<the>the year )?(?:(?<hundreds>seventeen|eighteen|nineteen|twenty)[- ](?<rest>${TWO}|hundred)|two thousand(?:(?: and)? (?<after>${TWO}|${ONES}))?)`,
  ),
  read({ the, hundreds, rest, after }, { before, after: behind, next }) {
    const isBeside = the !== undefined || /\b(?:in|since|by|until|till|from|of|before|after) $/i.test(before);
    // “Two thousand six votes”, “twenty thirty-year-olds”: a number that counts.
    if (
      behind.startsWith('-') ||
      /^(?:NOUN|ADJ|NUM)$/.test(next?.pos ?? '') ||
      (!isBeside && !/^nineteen$/i.test(hundreds ?? ''))
    )
      return null;
    const year = hundreds
      ? Number(amountOf(hundreds)) * 100 + (/^hundred$/i.test(rest!) ? 0 : numberOf(rest!))
      : 2000 + (after ? numberOf(after) : 0);
    return { type: 'DATE', moment: { kind: 'date', year } };
  },
};

const numberOf = (words: string) => Number(amountOf(words.replace(/\s+/, '-')));

const DECADES = 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties';

export const decadeWords: Finder = {
  pattern: pattern(`the (?:(?:early|mid|late)[- ])?(?:nineteen[- ])?(?<decade>${DECADES})`),
  read({ decade }, { before }) {
    if (/\b(?:low|high|upper|lower) $/i.test(before)) return null;
    return {
      type: 'DATE',
      moment: { kind: 'fixed', value: `19${DECADES.split('|').indexOf(decade!.toLowerCase()) + 2}` },
    };
  },
};
