// Weeks, months, quarters and years of the calendar, counted from the document's own.
//
//   last week      this month      next year      the last quarter

import type { Finder } from '../finder.ts';
import { unitOf } from '../length.ts';
import { pattern, whichOf } from '../words.ts';

const BY = { last: -1, this: 0, next: 1 } as const;

export const whichUnit: Finder = {
  pattern: pattern(
    '(?<the>the |their |its |his |her |our |my |your )?(?<which>last|this past|this coming|this|next|current|coming|past) ' +
      '(?<books>calendar |financial |fiscal )?(?<unit>week|month|quarter|year|decade|century)',
  ),
  read({ the, which, books, unit }, { after }) {
    if (/^-(?:long|old)/.test(after)) return null;
    // “The last year” is the stretch up to now; the last quarter, or financial year, is the calendar's all the same.
    const whole = books !== undefined || /^quarter$/i.test(unit!);
    if ((the || /^(?:current|coming|past)$/i.test(which!)) && !whole) return null;
    const moment = {
      kind: 'shift',
      unit: unitOf(unit!),
      by: /coming$/i.test(which!) ? 1 : BY[whichOf(which!)],
      from: 'published',
    } as const;
    return { type: 'DATE', moment };
  },
};
