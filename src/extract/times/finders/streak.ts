// The latest of days or weeks in a row: the one that the report is about.
//
//   for a third straight day      a fourth week running

import type { Finder } from '../finder.ts';
import { unitOf } from '../length.ts';
import { pattern } from '../words.ts';

const ORDINAL = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:st|nd|rd|th)';

export const streak: Finder = {
  pattern: pattern(
    `(?:(?:an?|the|its|their) )?(?:${ORDINAL}) (?:(?:consecutive|straight|successive) (?<unit>day|week|month|quarter|year)|(?<before>day|week|month|quarter|year)(?= (?:in a row|running)))`,
  ),
  read({ unit, before }) {
    return {
      type: 'DATE',
      moment: { kind: 'shift', unit: unitOf((unit ?? before)!), by: 0, from: 'sentence' },
    };
  },
};
