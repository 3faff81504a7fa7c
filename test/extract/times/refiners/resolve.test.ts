import { expect, it } from 'vitest';
import { marked, PUBLISHED, plain, timesIn } from '../read-times.ts';

// Published on Wednesday 2024-05-15. The other end of a stretch is reckoned from its first.
it.each([
  'It rained from [Saturday|2024-05-11] to [Monday|2024-05-13].',
  'It will rain from [Saturday|2024-05-18] to [Monday|2024-05-20].',
  'It rained between [Sunday|2024-05-12] and [Tuesday|2024-05-14].',
  'The talks ran [Thursday|2024-05-09] through [Monday|2024-05-13].',
  'The road was shut from [10pm on Friday|2024-05-10T22:00] until [5am on Saturday|2024-05-11T05:00].',
  'A fire broke out on [7 June 2015|2015-06-07], and burned until [Monday morning|2015-06-08TMO].',
  'It ran from [October|2023-10] to [March|2024-03].',
  'The road will be shut from [November|2024-11] until [February|2025-02].',
  'It rained on [Thursday|2024-05-09] and on [Sunday|2024-05-12].',
  'It rained on [Friday|2024-05-10]. Until [Tuesday|2024-05-14] nobody had left.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));

// A figure of another year is compared with the document's own, unless its sentence tells another time.
it.each([
  'It lost 9 million in [2020|2020]. Sales are 12 million, up from 8 million [a year earlier|2023].',
  'In [2020|2020] sales were 12 million, up from 8 million [a year earlier|2019].',
  'It sank in [2020|2020]. [A year earlier|2019] it had burned.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));

// Which way a time looks, and whether its value was written.
it.each([
  ['They met in 2019.', null, '2019 past stated'],
  ['They will meet in 2019.', null, '2019 future stated'],
  ['They met on 3 May 2024.', PUBLISHED, '2024-05-03 past stated'],
  ['They met on 3 May.', PUBLISHED, '2024-05-03 past inferred'],
  ['They will meet on 20 May 2024.', PUBLISHED, '2024-05-20 future stated'],
  ['They met on 15 May 2024.', PUBLISHED, '2024-05-15 present stated'],
  ['They will meet on 15 May 2024.', PUBLISHED, '2024-05-15 future stated'],
  ['They met on 13/8/2023.', PUBLISHED, '2023-08-13 past stated'],
  ['They met on 7/8/2023.', PUBLISHED, '2023-08-07 past inferred'],
  ['They met on 5/5/2023.', PUBLISHED, '2023-05-05 past stated'],
  ['They met recently.', PUBLISHED, 'PAST_REF past inferred'],
  ['They will meet in the future.', PUBLISHED, 'FUTURE_REF future inferred'],
  ['They meet now.', PUBLISHED, 'PRESENT_REF present inferred'],
  ['They will meet a year later.', null, 'FUTURE_REF future inferred'],
  ['They met a year later.', null, 'PAST_REF past inferred'],
  ['They met a year ago.', null, 'PAST_REF past inferred'],
  ['They meet tomorrow.', null, 'FUTURE_REF future inferred'],
  ['They meet today.', null, 'PRESENT_REF present inferred'],
])('%s', (text, published, wanted) => {
  const [time] = timesIn(text, published);
  expect(`${time!.value} ${time!.direction} ${time!.basis}`).toBe(wanted);
});
