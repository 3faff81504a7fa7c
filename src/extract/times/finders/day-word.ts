// Words for the days about the document's own.
//
//   today      yesterday      tomorrow      the day before yesterday

import type { Finder } from '../finder.ts';
import { pattern } from '../words.ts';

const BY: Record<string, number> = { yesterday: -1, today: 0, tomorrow: 1 };

export const dayWord: Finder = {
  pattern: pattern(
    '(?:(?<far>the day (?:before|after) )(?=yesterday|tomorrow))?(?<word>today|yesterday|tomorrow)',
  ),
  read({ far, word }, { before, after }) {
    // “USA Today”, “Yesterday Never Dies”: a capital in the middle of a sentence is a name's.
    if (
      /^[A-Z]/.test(word!) &&
      (/[a-z] $|\b[A-Z]{2,} $/.test(before) || /^ (?:Never|Programme|programme)\b/.test(after))
    )
      return null;
    // “In the world today”, “today’s young”: the age we live in.
    if (/\bworld $/.test(before) || /^['’]s (?:world|society|young|youth|generation|standards)\b/.test(after))
      return { type: 'DATE', moment: { kind: 'fixed', value: 'PRESENT_REF' } };
    const by = BY[word!.toLowerCase()]!;
    return {
      type: 'DATE',
      moment: { kind: 'shift', unit: 'day', by: far ? by * 2 : by, from: 'published' },
    };
  },
};
