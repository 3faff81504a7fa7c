import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'Built in [the 1990s|199], it leaks.',
  'Cars of the [70s|197] and [80s|198] came.',
  'A house of [the 19th century|18] burnt.',
  'In [the mid-1990s|199] it closed.',
  'A [21st-century|20] port was planned.',
  'It sank in [the early nineties|199].',
  'He is in his 70s, she in her nineties.',
  'It was hot, in the high 80s.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
