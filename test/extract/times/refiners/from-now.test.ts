import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Where the verb looks ahead, a length is counted from that day.
it.each([
  'The loan will be paid back in [five years|2029].',
  'The mill is to shut in [three weeks|2024-W23].',
  'They built it in [two years|P2Y].',
  'It will be the driest May in [ten years|P10Y].',
  'It is the first in [five years|P5Y].',
  'They will be back in [two|P2W] to [three weeks|P3W].',
  'They will build it within [two years|P2Y].',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
