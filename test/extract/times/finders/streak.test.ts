import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'It fell for [a second straight day|2024-05-15].',
  'It fell for [the third consecutive week|2024-W20].',
  'It fell for [its fourth successive month|2024-05].',
  'It fell for [their fifth straight quarter|2024-Q2].',
  'It fell for [a sixth straight year|2024].',
  'It fell for [a seventh day|2024-05-15] running.',
  'It fell for [an eighth week|2024-W20] in a row.',
  'It fell for [a ninth month|2024-05] running.',
  'It fell for [a tenth quarter|2024-Q2] in a row.',
  'It fell for [a 21st year|2024] in a row.',
  'It fell for [a 12th straight day|2024-05-15].',
  'It fell for [a 22nd straight day|2024-05-15].',
  'It fell for [a 23rd straight day|2024-05-15].',
  'The second day was dry.',
  'A third straight road leads there.',
  'The fourth week of it was dry.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
