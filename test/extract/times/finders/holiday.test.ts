import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'They fled on [Christmas Eve|2023-12-24].',
  'They fled on [New Year’s Day 2019|2019-01-01].',
  'They will meet on [Boxing Day|2024-12-26].',
  'Christmas Island is far.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
