import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'It took between [12|P12M] and [18 months|P18M].',
  'It takes from [two|P2W] and [three weeks|P3W].',
  'It takes [12|P12M] to [18 months|P18M].',
  'It cost $12 to [18 months|P18M].',
  'It is open from [7|2024-05-15T19:00] to [9pm|2024-05-15T21:00].',
  'It is open between [7:15|2024-05-15T19:15] and [9pm|2024-05-15T21:00].',
  'It is open from [7|2024-05-15T07:00] until [9 a.m.|2024-05-15T09:00]',
  'It is open from [11|2024-05-15T11:00] to [2pm|2024-05-15T14:00].',
  'It is open from [12|2024-05-15T12:00] to [2pm|2024-05-15T14:00].',
  'It ran on [24|2024-04-24] and [25 April|2024-04-25].',
  'It ran on [24|2023-04-24] to [25 April 2023|2023-04-25].',
  'It ran on [24th|2024-04-24] or [25th of April|2024-04-25].',
  'It ran on [24|2024-04-24]-[25 April|2024-04-25].',
  'It ran on [April 24|2024-04-24] and [25|2024-04-25].',
  'It ran on [April 24|2024-04-24] to [25, 2023|2023-04-25].',
  'It ran on [April 24|2024-04-24] or [25|2024-04-25].',
  'It ran from [April 24|2024-04-24] through [25|2024-04-25].',
  'It ran on [April 24|2024-04-24]-[25|2024-04-25].',
  'On [March 3|2024-03-03] and 12 others left.',
  'On [March 3|2024-03-03] and 12 people left.',
  'On [March 3|2024-03-03] and 12 men left.',
  'On [March 3|2024-03-03] and 12 women left.',
  'On [March 3|2024-03-03] and 12 children left.',
  'On [March 3|2024-03-03] and 12 boats left.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
