// Weeks, months and years counted from the document's own, and stretches that end or begin with it.
//
//   last week      this month      next year      the past nine days      the coming months

import type { Finder, Words } from '../finder.ts';
import { lengthOf, unitOf } from '../length.ts';
import type { Told } from '../mention.ts';
import { amountOf, NUMBER, SOME } from '../numbers.ts';
import { pattern, UNIT, UNITS } from '../words.ts';

/** “Last week”, “this month”: a week or month of the calendar. */
export const whichUnit: Finder = {
  pattern: pattern(
    `(?<which>last|this|next|this past|this coming) (?:calendar |financial |fiscal )?(?<unit>week|month|quarter|year|decade|century)`,
  ),
  read({ which, unit }, { before, after }) {
    if (/^-(?:long|old)/.test(after)) return null;
    // “The last year” and “over the next week” are stretches; the quarter is the calendar's all the same.
    if (/\b(?:the|their|its|his|her|our|my|your)\s$/i.test(before) && !/^(?:quarter)$/i.test(unit!))
      return null;
    const by = /last|past/i.test(which!) ? -1 : /next|coming/i.test(which!) ? 1 : 0;
    return { type: 'DATE', moment: { kind: 'shift', unit: unitOf(unit!), by, from: 'published' } };
  },
};

export const theLastQuarter: Finder = {
  pattern: pattern(`the (?<which>last|current|next|coming|past) (?<unit>quarter|financial year|fiscal year)`),
  read({ which, unit }) {
    const by = /last|past/i.test(which!) ? -1 : /next|coming/i.test(which!) ? 1 : 0;
    return {
      type: 'DATE',
      moment: { kind: 'shift', unit: /quarter/i.test(unit!) ? 'quarter' : 'year', by, from: 'published' },
    };
  },
};

/** “The past nine days”, “the next year”: counted back or on from now. */
export const stretch: Finder = {
  pattern: pattern(
    `(?:(?:the|these|its|their|his|her|our) )?(?<which>last|past|next|coming|previous|following) ` +
      `(?:(?<amount>${NUMBER}|${SOME})[ -](?:or so )?)?` +
      `(?:(?:trading|business|working|full|calendar|consecutive|straight) )?(?<unit>${UNITS}|${UNIT})`,
  ),
  read(words, { text, after }) {
    const { which, amount, unit } = words;
    const the = /^(?:the|these|its|their|his|her|our)\s/i.test(text);
    const plural = /s$/i.test(unit!) && !amount;
    const direction = /next|coming|following/i.test(which!) ? 'future' : 'past';
    if (/^(?:previous|following)$/i.test(which!) && !amount) return null;
    if (!the && !amount && !/^(?:past|coming)$/i.test(which!)) return null;
    if (/^ (?:in|before|of (?:the|his|her|its|their|an?|[A-Z][a-z]+))\b/.test(after) && !amount) return null;
    if (plural) {
      // “The last days of the war” are not the days before this report.
      const value = direction === 'past' ? 'PAST_REF' : 'FUTURE_REF';
      return { type: 'DATE', moment: { kind: 'fixed', value }, direction, approximate: true };
    }
    return length(words, direction, /few|several|couple|some|many|or so|dozen/i.test(text));
  },
};

function length({ amount, unit }: Words, direction: 'past' | 'future', approximate: boolean): Told {
  const value = lengthOf(amountOf(amount ?? 'a'), unitOf(unit!));
  return {
    type: 'DURATION',
    moment: { kind: 'fixed', value },
    direction,
    ...(approximate ? { approximate } : {}),
  };
}

/** “In recent months”, “in the coming days”, “in future years”. */
export const vagueUnits: Finder = {
  pattern: pattern(
    `(?:the )?(?<which>recent|coming|past|upcoming|future|earlier|latter) (?<unit>${UNITS}|times)`,
  ),
  read({ which }) {
    const future = /coming|future/i.test(which!);
    return {
      type: 'DATE',
      moment: { kind: 'fixed', value: future ? 'FUTURE_REF' : 'PAST_REF' },
      direction: future ? 'future' : 'past',
      approximate: true,
    };
  },
};
