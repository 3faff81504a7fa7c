// Dates as machines write them.
//
//   2008-03-27      2024-11-18T18:39Z      2024-11-18 18:39

import { dayOf } from '../calendar.ts';
import type { Finder } from '../finder.ts';
import { pattern } from '../words.ts';

export const isoDate: Finder = {
  pattern: pattern(
    String.raw`(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<clock>\d\d:\d\d)(?::\d\d)?(?<zone>Z)?)?`,
  ),
  read({ year, month, day, clock, zone }) {
    if (dayOf(Number(year), Number(month), Number(day)) === null) return null;
    const moment = { kind: 'date', year: Number(year), month: Number(month), day: Number(day) } as const;
    return clock ? { type: 'TIME', moment, time: `T${clock}${zone ?? ''}` } : { type: 'DATE', moment };
  },
};
