import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'It struck at [18:39|2024-05-15T18:39].',
  'It struck at [7pm local time|2024-05-15T19:00].',
  'It struck at [6:40 p.m. (GMT +8)|2024-05-15T18:40].',
  'It struck at [0800 UTC|2024-05-15T08:00Z].',
  'It struck at [12.30am|2024-05-15T00:30].',
  'It struck at [noon|2024-05-15T12:00] sharp.',
  'It struck at [three o’clock|2024-05-15T03:00].',
  'On [Friday|2024-05-10] it struck at [about 18:39|2024-05-10T18:39].',
  'More on this (see [14.40|2024-05-15T14:40] post) below.',
  'At [9.30 on Friday|2024-05-10T09:30] it struck.',
  'It is open from [7|2024-05-15T19:00] to [9pm|2024-05-15T21:00].',
  'It is open between [11|2024-05-15T11:00] and [2pm|2024-05-15T14:00].',
  'It struck at [half past three|2024-05-15T03:30].',
  'It struck at [quarter to nine on Friday|2024-05-10T08:45].',
  'It struck at [ten past six in the evening|2024-05-15T18:10].',
  'It struck at [four in the morning|2024-05-15T04:00].',
  'It fell from ten to six pounds.',
  'A poster of High Noon hung there.',
  'It rose 14.40 points to 18.39.',
  'They won 3:2 on the day.',
  'The ratio is 1:100.',
  'It is 25:10 long.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
