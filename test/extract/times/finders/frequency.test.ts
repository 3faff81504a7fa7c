import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'It floods [every year|P1Y].',
  'It floods [every two weeks|P2W].',
  'The [annual|P1Y] fair was held.',
  'It meets [weekly|P1W].',
  'It makes 15 boats [a year|P1Y].',
  'It meets twice [a week|P1W].',
  'It costs $3bn [per year|P1Y].',
  'It meets on [Fridays|XXXX-WXX-5].',
  'It floods [each morning|XXXX-XX-XXTMO].',
  'Daily host Ada Byron spoke.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
