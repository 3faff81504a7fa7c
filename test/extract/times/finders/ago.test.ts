import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'He took office [a year ago|2023].',
  'He took office [two weeks ago|2024-W18].',
  'He took office [a week ago|2024-05-08].',
  'He took office [three days ago|2024-05-12].',
  'He took office [more than a year ago|2023].',
  'He took office [several weeks ago|PAST_REF].',
  'He took office [years ago|PAST_REF].',
  'He left on [3 May|2024-05-03] and came back [two days later|2024-05-05].',
  'He left in [2019|2019], [three years later|2022] came back.',
  '[Three weeks|P3W] on the road tired him.',
  'It sank [an hour ago|2024-05-15].',
  'It sank [half an hour ago|PAST_REF].',
  'It sank [half a year ago|PAST_REF].',
  'It sank [a year and a half ago|2023].',
  'It sank [many weeks ago|PAST_REF].',
  'It sank [a few days ago|PAST_REF].',
  'It sank [two centuries ago|18].',
  'He left on [3 May|2024-05-03] and had come [two days earlier|2024-05-01].',
  'It opens [two days from now|2024-05-17].',
  'It opens [three weeks hence|2024-W23].',
  'It opens in [two months’ time|2024-07].',
  'It opens in [a year’s time|2025].',
  'It opens in [several years’ time|FUTURE_REF].',
  'It opens [years from now|FUTURE_REF].',
  'He left in [2019|2019]. [Two years on|2021], he is back.',
  'He left in [2019|2019]. He is back [two years on|2021].',
  'It was the year later known as dry.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
