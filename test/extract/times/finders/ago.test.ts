import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'He took office [a year ago|2023].',
  'He took office [two weeks ago|2024-W18].',
  'He took office [a week ago|2024-05-08].',
  'He took office [three days ago|2024-05-12].',
  'He took office [more than a year ago|2023].',
  'He took office [several weeks ago|PAST_REF].',
  'He took office [years ago|PAST_REF].',
  'He left on [3 May|2024-05-03] and came back [two days later|2024-05-05].',
  'He left in [2019|2019], [three years later|2022] came back.',
  '[Three weeks|P3W] on the road tired him.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
