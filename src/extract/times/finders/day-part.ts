// Parts of the day.
//
//   this evening      tonight      last night      overnight      Tuesday evening (joined by a refiner)

import type { Finder } from '../finder.ts';
import type { Shift } from '../mention.ts';
import { pattern } from '../words.ts';

const PARTS: Record<string, string> = {
  morning: 'TMO',
  mornings: 'TMO',
  afternoon: 'TAF',
  lunchtime: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  tonight: 'TNI',
  overnight: 'TNI',
};
const PART = 'morning|lunchtime|afternoon|evening|night';

const onDay = (by: number, from: Shift['from']): Shift => ({ kind: 'shift', unit: 'day', by, from });

/** “This evening”, “yesterday afternoon”, “last night”. */
export const dayPart: Finder = {
  pattern: pattern(
    `(?:(?<word>this|yesterday|tomorrow|last|today) (?:(?:early|late) )?(?<part>${PART})|(?<lone>tonight|overnight))`,
  ),
  read({ word, part, lone }, { before }) {
    // A night reported in the morning began the day before: which of its two days is meant is not said.
    if (/^overnight$/i.test(lone ?? ''))
      return /-$/.test(before)
        ? null
        : { type: 'TIME', moment: onDay(0, 'sentence'), time: 'TNI', approximate: true };
    if (lone) return { type: 'TIME', moment: onDay(0, 'published'), time: 'TNI' };
    const by = /^(?:yesterday|last)$/i.test(word!) ? -1 : /^tomorrow$/i.test(word!) ? 1 : 0;
    return { type: 'TIME', moment: onDay(by, 'published'), time: PARTS[part!.toLowerCase()]! };
  },
};

/** After a day (“Friday night”), or alone with “in the”: the day is told elsewhere. */
export const barePart: Finder = {
  pattern: pattern(`(?:(?:the )?(?:early |late |mid)?(?<part>${PART}|mornings))`),
  read({ part }, { before, text, after }) {
    const time = PARTS[part!.toLowerCase()]!;
    const joined = /(?:day|tomorrow|\d(?:st|nd|rd|th)?|day['’]s|on the)\s$/i.test(before);
    const alone = /\b(?:in|during|by|of|until|since|early|late) $/i.test(before) && /^the /i.test(text);
    const told = /^ of (?:\d|[A-Z])/.test(after);
    const trading =
      /^ (?:trading|trade|session|news conference|briefing)\b/.test(after) &&
      /\b(?:in|during|at) $/.test(before);
    return joined || alone || told || trading ? { type: 'TIME', moment: onDay(0, 'sentence'), time } : null;
  },
};
