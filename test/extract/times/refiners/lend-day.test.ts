import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. A time of day takes the day told before it, else beside it, else today.
it.each([
  'At [16:15 UTC|2024-05-03T16:15Z], [May 3|2024-05-03], it struck.',
  'It struck at [4am|2024-05-12T04:00] ([01:00 GMT|2024-05-12T01:00Z]) on [Sunday|2024-05-12].',
  'On [Friday|2024-05-10] it struck at [18:39|2024-05-10T18:39].',
  'It struck at [18:39|2024-05-15T18:39]. On [Friday|2024-05-10] they left.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
