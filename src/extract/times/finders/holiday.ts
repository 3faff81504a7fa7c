// Days that have a name and a fixed date.
//
//   Christmas Eve      New Year’s Day 2024

import { listedWord, readWordList } from '../../../text/word-list.ts';
import { z } from '../../../text/zod.ts';
import type { Finder } from '../finder.ts';
import { isCapitalised, pattern } from '../words.ts';

const entry = listedWord.extend({ month: z.number().int(), day: z.number().int() });
const holidays = readWordList(new URL('holiday.jsonl', import.meta.url), entry).map((line) => ({
  ...line,
  whole: new RegExp(`^(?:${line.word})`, 'i'),
}));

export const holiday: Finder = {
  pattern: pattern(`(?<name>${holidays.map(({ word }) => word).join('|')})(?:,? (?<year>(?:19|20)\\d\\d))?`),
  read({ name, year }, { after }) {
    if (!isCapitalised(name!) || /^ [A-Z]/.test(after)) return null;
    const { month, day } = holidays.find(({ whole }) => whole.test(name!))!;
    const moment = { kind: 'date', month, day } as const;
    return { type: 'DATE', moment: year ? { ...moment, year: Number(year) } : moment };
  },
};
