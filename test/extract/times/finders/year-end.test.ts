import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'It will shut by [year-end|2024].',
  'It shut at [last year-end|2023].',
  'It will shut by [the next year end|2025].',
  'It will shut by [this year-end|2024].',
  'It shut at [year end 2019|2019].',
  'The year ended well.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
