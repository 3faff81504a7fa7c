import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  '[Three-day|P3D] talks began.',
  'A [27-year|P27Y] contract was signed.',
  'It took [almost two and a half years|P2.5Y].',
  'It took [several weeks|PXW].',
  'It took [thirty minutes|PT30M].',
  'It fell for [six straight days|P6D].',
  'It is the first in [over a decade|P1DE].',
  'It lasted [1,000 days|P1000D].',
  'It lasted [an hour and a half|PT1.5H].',
  'It lasted [half a century|P50Y].',
  'It rained for [a week|P1W].',
  'A [12 hour|PT12H] flight tired her.',
  'The [week-long|P1W] visit ended.',
  'It is the worst in [months|PXM].',
  'It was [decades|PXDE] in the making.',
  'It took between [12|P12M] and [18 months|P18M].',
  'It will take [two|P2W] to [three weeks|P3W].',
  'They lost by two to three points.',
  'The war nears its 1,000th day.',
  'The 47-year-old, aged 47 years, was a two-year-old once.',
  'The second man came second.',
  'Those were the days, and it was a good day.',
  'In the days after the vote they fled.',
  'The 41st brigade moved first.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
