import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'The mill closed in [November 2006|2006-11].',
  'The mill closed in [January|2024-01].',
  'The mill closed in [May|2024-05].',
  'The mill closed in [October|2023-10].',
  'The mill will close in [October|2024-10].',
  'The mill closed [last September|2023-09].',
  'The mill will close [next March|2025-03].',
  'The mill closed in [mid-July|2023-07].',
  'The mill closed in [early June|2023-06].',
  'It reported weak [January|2024-01] sales.',
  'Between [April|2024-04] and [May|2024-05] it rained.',
  'April Jones, a teacher, spoke.',
  'Theresa May said so, and Mrs May left.',
  'A speech by Mrs May may help.',
  'May they rest, he said.',
  'They march in the rain.',
  'March on, she told them.',
  'He gave the letter to May.',
  'His august friend came.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
