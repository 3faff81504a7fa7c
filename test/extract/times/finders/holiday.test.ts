import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'They fled on [Christmas Eve|2023-12-24].',
  'They fled on [New Year’s Day 2019|2019-01-01].',
  'They will meet on [Boxing Day|2024-12-26].',
  'They fled on [Thanksgiving Day|2023-11-23].',
  'They will meet by [Thanksgiving|2024-11-28], or [Election Day 2028|2028-11-07].',
  'They met at [Easter|2024-03-31] and will meet at [Whitsun|2024-05-19].',
  'Shops filled in [Easter week|2024-W13].',
  'The pool will open on [Memorial Day|2024-05-27].',
  'It sank [last Christmas|2023-12-25].',
  'It sinks [next Christmas|2024-12-25].',
  'It sinks [this Christmas|2024-12-25].',
  'It sank in [Easter week|2024-W13].',
  'It sank on [Christmas Day 2019|2019-12-25].',
  'It sank on [Christmas Day, 2019|2019-12-25].',
  'Easter Island is far.',
  'Christmas Island is far.',
  'It sank in Christmas week.',
  'It sank on Christmas Island.',
  'The easter bunny came.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
