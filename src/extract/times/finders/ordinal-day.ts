// A day by its number alone, of the month that is told or the document's.
//
//   on the 14th, a week after
//
// But not the 14th floor, the 41st brigade or his 50th goal.

import type { Finder } from '../finder.ts';
import { pattern } from '../words.ts';

export const ordinalDay: Finder = {
  pattern: pattern('the (?<day>[12]?\\d(?:st|nd|rd|th)|3[01](?:st|th))'),
  read({ day }, { before, after, next }) {
    if (!/\b(?:on|by|until|from|since|before)\s$/i.test(before)) return null;
    if (!/^(?:$|[,.;:)]|\s)/.test(after) || /^\s(?:century|of)\b/.test(after)) return null;
    if (/^\s/.test(after) && !/^(?:ADP|CCONJ|SCONJ|PRON|VERB|AUX|DET|PUNCT)$/.test(next?.pos ?? 'PUNCT'))
      return null;
    return { type: 'DATE', moment: { kind: 'date', day: Number.parseInt(day!, 10) } };
  },
};
