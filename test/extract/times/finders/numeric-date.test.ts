import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'Stamped [18/11/2023|2023-11-18] in red.',
  'Stamped [11/18/2023|2023-11-18] in red.',
  'Stamped [5/6/24|2024-05-06] in red.',
  'Stamped [18.11.2023|2023-11-18] in red.',
  'Open 24/7, with 1/2 the staff.',
  'Stamped 31/31/2023 in red.',
  'Version 1.2.13 is out.',
  'It sank on [5/5/2024|2024-05-05].',
  'It sank on [7/8/2023|2023-08-07].',
  'It sank on [13/8/2023|2023-08-13].',
  'It sank on [8/13/2023|2023-08-13].',
  'It sank on 13/13/2023.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
