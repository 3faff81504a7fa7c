// Days that have a name: of a fixed date, or a feast that moves.
//
//   Christmas Eve      New Year’s Day 2024      Thanksgiving      Easter week

import { listedWord, readWordList } from '../../../text/word-list.ts';
import { z } from '../../../text/zod.ts';
import type { Finder } from '../finder.ts';
import { isCapitalised, pattern, whichOf } from '../words.ts';

const entry = listedWord.extend({
  month: z.number().int().optional(),
  day: z.number().int().optional(),
  /** Of one that moves: which such weekday of its month (-1: the last), and how many days on; or days from Easter. */
  weekday: z.number().int().optional(),
  nth: z.number().int().optional(),
  on: z.number().int().optional(),
  easter: z.number().int().optional(),
});
const holidays = readWordList(new URL('holiday.jsonl', import.meta.url), entry).map((line) => ({
  parts: partsOf(line),
  whole: new RegExp(`^(?:${line.word})$`, 'i'),
  word: line.word,
}));

export const holiday: Finder = {
  pattern: pattern(
    `(?:(?<which>last|this|next) )?(?<name>${holidays.map(({ word }) => word).join('|')})(?:(?<week> week)|,? (?<year>(?:19|20)\\d\\d))?`,
  ),
  read({ which, name, week, year }, { after }) {
    if (!isCapitalised(name!) || /^ [A-Z]/.test(after)) return null;
    const { parts } = holidays.find(({ whole }) => whole.test(name!.replace(/\s+/g, ' ')))!;
    if (week && !('feast' in parts)) return null;
    const moment = { kind: 'date', ...parts, ...(week ? { week: true as const } : {}) } as const;
    if (which) return { type: 'DATE', moment: { ...moment, which: whichOf(which) } };
    return { type: 'DATE', moment: year ? { ...moment, year: Number(year) } : moment };
  },
};

function partsOf({ month, day, weekday, nth, on, easter }: z.infer<typeof entry>) {
  if (easter !== undefined) return { feast: { easter } };
  if (day !== undefined) return { month: month!, day };
  return { feast: { month: month!, weekday: weekday!, nth: nth!, on } };
}
