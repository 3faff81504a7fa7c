import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Neighbours that tell one time are one expression.
it.each([
  'It struck [Friday night|2024-05-10TNI].',
  'It struck on [3 May 2024 18:39|2024-05-03T18:39].',
  'It struck at [5 p.m. on Friday|2024-05-10T17:00].',
  'It struck at [12:00 UTC Monday|2024-05-13T12:00Z].',
  'It struck on [Friday at 5 p.m.|2024-05-10T17:00], they said.',
  'At [16:15 UTC|2024-05-03T16:15Z], [May 3|2024-05-03], it struck.',
  'It struck at [8 p.m. this evening|2024-05-15T20:00].',
  'It fell in [the third quarter of last year|2023-Q3].',
  'It is on [Thursday (May 16|2024-05-16]).',
  'The gale of [Tuesday night, 7 May|2024-05-07TNI], felled an oak.',
  'Sales rose in [last year’s fourth quarter|2023-Q4].',
  'They closed on [Monday|2024-05-13]\n[May 14, 2024|2024-05-14]',
  'It fell on [Friday|2024-05-10], [Saturday|2024-05-11] and [Sunday|2024-05-12].',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
