// Years, and years cut short.
//
//   in 2022      the 1991 agreement      since ’82      late 2006 (the "late" is a refiner's)
//
// But not 2022 people, Resolution 1973 or 2,000 men.

import { listedWord, readWordList } from '../../../text/word-list.ts';
import { z } from '../../../text/zod.ts';
import type { Finder, Place } from '../finder.ts';
import { pattern } from '../words.ts';

const entry = listedWord.extend({ side: z.enum(['before', 'after']) });
const counts = readWordList(new URL('year-counts.jsonl', import.meta.url), entry);
const oneOf = (side: string) =>
  counts
    .filter((count) => count.side === side)
    .map(({ word }) => word)
    .join('|');
const NUMBERED = new RegExp(`\\b(?:${oneOf('before')})[\\s-]$`, 'i');
const COUNTED = new RegExp(`^[\\s-](?:${oneOf('after')})\\b`, 'i');
const PREPOSITION =
  /\b(?:in|since|by|until|till|from|during|of|before|after|between|through|throughout|early|late|mid|year|circa|than|and|to|for|the|fy)[ -]\s{0,2}$/i;

export const year: Finder = {
  pattern: pattern('(?<year>1[0-9]\\d\\d|20\\d\\d)(?![.,]\\d)(?![\\d%:/°])'),
  read({ year }, place) {
    if (!isYear(Number(year), place)) return null;
    return { type: 'DATE', moment: { kind: 'date', year: Number(year) } };
  },
};

function isYear(year: number, { before, after, next }: Place): boolean {
  if (/[\d$£€¥#.,/:+-]\s?$/.test(before) && !/\bmid-$|\d{4}-$|[a-z][.,]\s$/i.test(before)) return false;
  if (NUMBERED.test(before) || COUNTED.test(after) || /^-(?!\d{2,4}\b(?!-))/.test(after)) return false;
  if (PREPOSITION.test(before)) return year >= 1500 || /\b(?:in|since|of) $/i.test(before);
  if (year < 1900) return false;
  // “Some 2022 visitors came”: a number before a plural noun counts it; so does one before an adjective.
  return !(/^\s/.test(after) && next?.pos === 'NOUN' && /s$/.test(next.text));
}

export const shortYear: Finder = {
  pattern: /(?<=\b(?:since|in|of|from|until|class of|by)\s)['’](?<year>\d\d)(?![\w%])/gi,
  read({ year }) {
    const short = Number(year);
    return { type: 'DATE', moment: { kind: 'date', year: short + (short < 30 ? 2000 : 1900) } };
  },
};
