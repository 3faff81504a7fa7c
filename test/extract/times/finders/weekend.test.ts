import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'They met over [the weekend|2024-W19-WE].',
  'They met [last weekend|2024-W19-WE].',
  'They met [this past weekend|2024-W19-WE].',
  'They met [the past weekend|2024-W19-WE].',
  'They will meet [this coming weekend|2024-W20-WE].',
  'They will meet [the coming weekend|2024-W20-WE].',
  'They will meet [this weekend|2024-W20-WE].',
  'They will meet [next weekend|2024-W21-WE].',
  'They met on a weekend.',
  'It is the weekend-long fair.',
  'It was the weekend before the vote.',
  'It was the weekend after the vote.',
  'It was the weekend of the vote.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
