import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'Sales rose on [the same period last year|2023-05].',
  'Sales rose on [the corresponding quarter of last year|2023-05].',
  'Sales rose on [the year-ago period|2023-05].',
  'Sales rose on [the year-earlier quarter|2023-05].',
  'Sales rose on [the prior-year month|2023-05].',
  'Sales rose on [the comparable week in the previous year|2023-05].',
  'Sales rose on [the same month a year ago|2023-05].',
  'Sales rose on [the same week a year earlier|2023-05].',
  'Sales rose on [the same day the year before|2023-05].',
  'It was colder than at [the same time last year|2023-05].',
  'Sales rose on the same road [last year|2023].',
  'They met at the same time.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
