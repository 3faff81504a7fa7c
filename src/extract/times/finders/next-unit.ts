// The day or year after or before one told before.
//
//   the next day      the following year      the previous week      the year before      the next morning
//
// But not the day after the vote: that is told by the vote.

import type { Finder } from '../finder.ts';
import { unitOf } from '../length.ts';
import type { Told } from '../mention.ts';
import { pattern } from '../words.ts';
import { PART, partCode } from './day-part.ts';

const UNIT = 'day|week|month|quarter|year|decade|century';

/** “The following day”, “the previous year”. */
export const followingUnit: Finder = {
  pattern: pattern(`the (?<which>previous|preceding|prior|following|next|ensuing) (?<unit>${UNIT})`),
  read({ which, unit }, { before }) {
    // “The next year” is the stretch that begins now; the next day is that after.
    const next = /^next$/i.test(which!);
    if (next && (!/^day$/i.test(unit!) || /\b(?:over|in|within|for|during) $/i.test(before))) return null;
    return fromStory(unit!, /^p/i.test(which!) ? -1 : 1);
  },
};

/** “The next morning”, “the previous night”, “the night before”. */
export const followingPart: Finder = {
  pattern: pattern(
    `the (?:(?<which>previous|preceding|following|next) (?<part>${PART})|(?<own>${PART}) (?<side>before|after))`,
  ),
  read({ which, part, own, side }, { after }) {
    if (side && !CLOSED.test(after)) return null;
    const by = /^[pb]/i.test((which ?? side)!) ? -1 : 1;
    return { ...fromStory('day', by), type: 'TIME', time: partCode((part ?? own)!) };
  },
};

const CLOSED = /^(?:$|[,.;:)]|\s(?:and|but|when|he|she|it|they)\b)/;

/** “The day before.”, “the year earlier”. */
export const unitBefore: Finder = {
  pattern: pattern('the (?<unit>day|week|month|year) (?<side>before|earlier|previous|prior|after|later)'),
  read({ unit, side }, { after }) {
    if (!/^(?:earlier|previous|prior)$/i.test(side!) && !CLOSED.test(after)) return null;
    return fromStory(unit!, /^(?:after|later)$/i.test(side!) ? 1 : -1);
  },
};

function fromStory(unit: string, by: number): Told {
  return { type: 'DATE', moment: { kind: 'shift', unit: unitOf(unit), by, from: 'story' } };
}
