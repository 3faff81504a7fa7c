import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'They met on [the 14th|2024-05-14], he said.',
  'They will meet on [the 20th|2024-05-20].',
  'They met on the 14th floor.',
  'They met the 14th time.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
