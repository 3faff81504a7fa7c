import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'It fell [last week|2024-W19].',
  'It fell [this month|2024-05].',
  'It fell [last year|2023].',
  'It will fall [next year|2025].',
  'It fell [earlier this week|2024-W20].',
  'It is due [later this year|2024].',
  'It fell by [the end of last year|2023].',
  'It fell in [the past day|P1D].',
  'It fell within [the past hour or so|PT1H].',
  'It fell in [the past nine days|P9D].',
  'It will fall in [the next six months|P6M].',
  'It fell over [the last few weeks|PXW].',
  'It will fall in [the coming days|FUTURE_REF].',
  'It fell in [recent months|PAST_REF].',
  'It fell in [the past decade|P1DE].',
  'It will open in [October of next year|2025-10].',
  'She speaks [this coming week|2024-W21].',
  'It was the last day I took off, and the next step.',
  'In the last days of the siege it fell.',
  'They took the next step.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
