import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'It sank on [3 May 2024|2024-05-03].',
  'It sank on [May 3|2024-05-03].',
  'It sank on [May 3rd, 2019|2019-05-03] off the coast.',
  'It sank on [March 12 2009|2009-03-12].',
  'It sank on [Monday 18 November 2024|2024-11-18].',
  'It sank on [Tuesday, 14 May|2024-05-14].',
  'It sank on [Sept. 30|2023-09-30].',
  'It said on [Thursday, May 9|2024-05-09]: enough.',
  'The ferry will sail on [20 May|2024-05-20].',
  'The ferry will sail on [3 January|2025-01-03].',
  'They voted on [the 3rd of June 2016|2016-06-03].',
  'The firm has a [June 1|2024-06-01] deadline to answer.',
  'He was born on [29 February 1996|1996-02-29].',
  'The [Aug. 5|2023-08-05] fires took ten homes.',
  'He fell in the [13 October|2023-10-13] attack.',
  'They met on [April 24|2024-04-24] and [25|2024-04-25] in Leeds.',
  'They met on [24|2024-04-24] and [25 April|2024-04-25] in Leeds.',
  'On [April 24|2024-04-24] and 25 others fell ill.',
  'He was not born on 30 [February 1996|1996-02].',
  'Films about the September 11 attacks are rare.',
  'It sold for $3 May said.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
