import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Words that belong to an expression are part of it.
it.each([
  'They had fled [late on Tuesday|2024-05-14].',
  'They had fled [early Tuesday|2024-05-14].',
  'They had fled [earlier this month|2024-05].',
  'They had fled by [the end of April|2024-04].',
  'They had fled at [the beginning of the year|2024].',
  'They had fled in [the early 1990s|199].',
  'They had fled for [nearly five months|P5M].',
  'They had fled for [more than a week|P1W].',
  'They had fled for [a week or so|P1W].',
  'It cost too much over [ten years|P10Y].',
  'They spoke of the end of the war.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
