import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'It opened in [summer 2015|2015-SU].',
  'It opened in [the spring of 1941|1941-SP].',
  'It opened [last winter|2023-WI].',
  'It opens [this summer|2024-SU].',
  'It will open in [the autumn|2024-FA].',
  'It closed in [the summer|2023-SU].',
  'They met over [the weekend|2024-W19-WE].',
  'They met [last weekend|2024-W19-WE].',
  'They will meet [this weekend|2024-W20-WE].',
  'They will meet [next weekend|2024-W21-WE].',
  'It opened in [the fall of 2020|2020-FA].',
  'It opened [last autumn|2023-FA].',
  'It opened [last summer|2023-SU].',
  'It opens [next spring|2025-SP].',
  'The Arab Spring changed much.',
  'A spring in the hills feeds it.',
  'Prices fall in bad times.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
