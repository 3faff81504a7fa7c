import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'Sales fell in [Q1|2024-Q1].',
  'Sales fell in [the fourth quarter of 2005|2005-Q4].',
  'Sales fell in [the first quarter|2024-Q1].',
  'Sales fell in [the first quarter of last year|2023-Q1].',
  'Its [third-quarter|2023-Q3] results were poor.',
  'Sales fell in [the first half of 2023|2023-H1].',
  'Sales fell in [the second half of last year|2023-H2].',
  'Sales fell in [fiscal 2009|FY2009].',
  'Sales fell in [the last quarter|2024-Q1].',
  'Sales fell in [the third quarter|2023-Q3].',
  'The firm lost money in [the second quarter|2023-Q2].',
  'Sales should rise in [the third quarter|2024-Q3].',
  'It told of cuts, shutting ten mills in [the third quarter|2024-Q3].',
  'The firm expects a [third-quarter|2024-Q3] loss.',
  'The firm posted a [third-quarter|2023-Q3] loss.',
  'It will publish [first-quarter|2024-Q1] results.',
  'Sales beat [the year-ago first quarter|2023-Q1].',
  'Sales beat [the 2019 first quarter|2019-Q1].',
  'Sales fell in [the last quarter of 2021|2021-Q4].',
  'For [the quarter|2024-Q1] ended [March 31|2024-03-31] sales fell.',
  'In [the quarter|2024-Q2] ending [30 June|2024-06-30] sales should rise.',
  'It slumped in [the latter half of 2023|2023-H2] and [the first two quarters of 2021|2021-H1].',
  'They scored in the third quarter of the match.',
  'About a quarter of them left, and three quarters of the rest.',
  'They led in the first half.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
