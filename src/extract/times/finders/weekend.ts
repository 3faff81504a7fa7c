// Weekends.
//
//   the weekend      last weekend      this past weekend

import type { Finder } from '../finder.ts';
import { pattern, whichOf } from '../words.ts';

export const weekend: Finder = {
  pattern: pattern(
    '(?:the )?(?:(?<which>last|this past|past|this coming|coming|this|next) |(?<=the\\s{1,3}))weekend',
  ),
  read({ which }, { after }) {
    // “The weekend of the vote” is told by the vote.
    if (/^(?:-|\s(?:before|after|of)\b)/.test(after)) return null;
    const moment = { kind: 'date', weekend: true } as const;
    return { type: 'DATE', moment: which ? { ...moment, which: whichOf(which) } : moment };
  },
};
