import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'It fell [last week|2024-W19].',
  'It fell [this past month|2024-04].',
  'It will fall [this coming quarter|2024-Q3].',
  'It fell [this decade|202].',
  'It will fall [next century|21].',
  'It fell in [the current quarter|2024-Q2].',
  'It will fall in [the coming quarter|2024-Q3].',
  'It fell in [the past quarter|2024-Q1].',
  'It fell in [the current financial year|2024].',
  'It fell in [its last fiscal year|2023].',
  'It fell in [their last financial year|2023].',
  'It fell in [his last calendar year|2023].',
  'It fell in [her last quarter|2024-Q1].',
  'It fell in [our last quarter|2024-Q1].',
  'It fell in [my last quarter|2024-Q1].',
  'It fell in [your last quarter|2024-Q1].',
  'It fell in [past week|P1W].',
  'It fell in [her last year|P1Y].',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
