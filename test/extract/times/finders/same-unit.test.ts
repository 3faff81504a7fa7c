import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'It fell on [3 May|2024-05-03] and rose [the same day|2024-05-03].',
  'It fell on [3 May|2024-05-03] and rose [the next day|2024-05-04].',
  'It fell on [3 May|2024-05-03]. It ended [the day|2024-05-03] lower.',
  'It fell in [2019|2019] and rose [the following year|2020].',
  'Built in [2019|2019], it closed [that year|2019].',
  'It fell for [a third straight day|2024-05-15].',
  'Sales rose in [February|2024-02] from [the same month last year|2023-02].',
  'It may be, at the end of the day, too late.',
  'She is the player of the year.',
  'Until that day in [April|2024-04] it stood.',
  'It was the day after the vote.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
