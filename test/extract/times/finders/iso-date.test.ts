import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'The log of [2008-03-27|2008-03-27] survives.',
  'Sent at [2024-11-18T18:39Z|2024-11-18T18:39Z], it came late.',
  'Sent at [2024-11-18 18:39|2024-11-18T18:39], it came late.',
  'Part 2008-13-27 was lost.',
  'Part 2023-02-29 was lost.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
