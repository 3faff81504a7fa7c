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
    const by = BY[word!.toLowerCase()]!;
    return {
      type: 'DATE',
      moment: { kind: 'shift', unit: 'day', by: far ? by * 2 : by, from: 'published' },
    };
  },
};
