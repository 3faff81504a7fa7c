// Decades and centuries.
//
//   the 1990s      the ’70s and 80s      the 19th century

import type { Finder } from '../finder.ts';
import { pattern } from '../words.ts';

export const decade: Finder = {
  pattern: pattern("(?:the )?(?:(?<long>(?:1[5-9]|20)\\d)0['’]?s)"),
  read: ({ long }) => ({ type: 'DATE', moment: { kind: 'fixed', value: long! } }),
};

export const shortDecade: Finder = {
  pattern: /(?<=\b(?:the|and|early|late|mid)[\s-])['’]?(?<tens>[2-9])0['’]?s(?!\w)/gi,
  read({ tens }, { before }) {
    // “In his 70s” is an age, and has no “the”; “in the high 70s” a temperature.
    if (/\b(?:his|her|their|my|our)\b.{0,12}$|\b(?:low|high|upper|lower)\s.{0,8}$/i.test(before)) return null;
    return { type: 'DATE', moment: { kind: 'fixed', value: `19${tens}` } };
  },
};

const CENTURIES = ['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first'];

export const century: Finder = {
  pattern: pattern(`(?:the )?(?<which>\\d{1,2}(?:st|nd|rd|th)|${CENTURIES.join('|')})[ -]century`),
  read({ which }) {
    const number = Number.parseInt(which!, 10) || CENTURIES.indexOf(which!.toLowerCase()) + 16;
    return { type: 'DATE', moment: { kind: 'fixed', value: String(number - 1) } };
  },
};
