// Parts of the day.
//
//   this evening      tonight      last night      overnight      Tuesday evening (a refiner joins the two)

import type { Finder } from '../finder.ts';
import type { Shift, Told } from '../mention.ts';
import { pattern } from '../words.ts';

export const PART = 'morning|lunchtime|afternoon|evening|night';
const CODES: Record<string, string> = { m: 'TMO', l: 'TAF', a: 'TAF', e: 'TEV', n: 'TNI' };

/** `TMO` for “morning”. */
export const partCode = (part: string): string => CODES[part[0]!.toLowerCase()]!;

/** “This evening”, “yesterday afternoon”, “last night”. */
export const dayPart: Finder = {
  pattern: pattern(`(?<day>this|today|yesterday|tomorrow|last) (?:(?:early|late) )?(?<part>${PART})`),
  read: ({ day, part }) => told(part!, BY[day!.toLowerCase()]!, 'published'),
};

const BY: Record<string, number> = { this: 0, today: 0, yesterday: -1, last: -1, tomorrow: 1 };

export const tonight: Finder = {
  pattern: pattern('tonight'),
  read: () => told('night', 0, 'published'),
};

/** A night reported in the morning began the day before; in which of its two days a thing happened is not said. */
export const overnight: Finder = {
  pattern: pattern('overnight'),
  read(_, { before }) {
    if (/-$/.test(before)) return null;
    const moment = { kind: 'shift', unit: 'day', by: 0, from: 'sentence', eve: true } as const;
    return { ...told('night', 0, 'sentence'), moment, approximate: true };
  },
};

/** Without its day, which stands beside it or is told elsewhere: “Friday | night”, “in the morning”. */
export const barePart: Finder = {
  pattern: pattern(`(?:the )?(?:early |late )?(?<part>${PART})`),
  read({ part }, { before, text, after }) {
    const beside =
      /(?:day|tomorrow|\d(?:st|nd|rd|th)?|day['’]s|on the)\s$/i.test(before) ||
      /^ of (?:\d|[A-Z])/.test(after);
    const elsewhere = /^the\s/i.test(text) && /\b(?:in|during|by|of|until|since|early|late) $/i.test(before);
    const trading =
      /\b(?:in|during|at) $/.test(before) && /^ (?:trading|trade|session|briefing)\b/.test(after);
    return beside || elsewhere || trading ? told(part!, 0, 'sentence') : null;
  },
};

function told(part: string, by: number, from: Shift['from']): Told {
  return {
    type: 'TIME',
    moment: { kind: 'shift', unit: 'day', by, from },
    time: partCode(part),
  };
}
