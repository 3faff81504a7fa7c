// “Later” alone: after what was told, so before or after the document's date as the tense says.
//
//   later recovered      he will speak later

import type { Finder } from '../finder.ts';
import { pattern } from '../words.ts';

export const later: Finder = {
  pattern: pattern('later(?! than\\b)'),
  read(_, { before, after, text }) {
    if (
      /\b(?:no|not|sooner or|rather than|now or|or|and|much|years?|months?|weeks?|days?|hours?|minutes?|decades?|seconds?) $/i.test(
        before,
      )
    )
      return null;
    // “Later this year”, “later in the day” are taken in by the time that follows.
    if (/^ (?:this|today|tonight|that|in the|on|tomorrow|[A-Z][a-z]+day)\b/.test(after)) return null;
    if (/^-/.test(after) || /-$/.test(before) || /^[A-Z]/.test(text)) return null;
    // “A later version”, “its later years”.
    if (/\b(?:an?|the|its|his|her|their|some) $/i.test(before)) return null;
    return { type: 'DATE', moment: { kind: 'fixed', value: 'PAST_REF' }, approximate: true };
  },
};
