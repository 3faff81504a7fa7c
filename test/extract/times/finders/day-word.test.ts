import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'They voted [today|2024-05-15].',
  'They voted [yesterday|2024-05-14].',
  'They will vote [tomorrow|2024-05-16].',
  'They voted [the day before yesterday|2024-05-13].',
  'They voted [earlier today|2024-05-15].',
  'He told USA Today so.',
  'No one in the world [today|PRESENT_REF] doubts it.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
