import { expect, it } from 'vitest';
import { formatValue } from '../../src/text/dates.ts';

it.each([
  ['2024-11-18', '18 November 2024'],
  ['2024-05-01', '1 May 2024'],
  ['2024-11-18T18:39', '18 November 2024, 18:39'],
  ['2024-11-18T18:39:00+00:00', '18 November 2024, 18:39'],
  ['2024-11-18T18', '18 November 2024, 18:00'],
  ['2024-11-18TEV', 'evening of 18 November 2024'],
  ['2024-11', 'November 2024'],
  ['2022', '2022'],
  ['199', 'the 1990s'],
  ['199X', 'the 1990s'],
  ['2024-W47', 'the week of 18 November 2024'],
  ['2021-W01', 'the week of 4 January 2021'],
  ['2024-W47-WE', 'the weekend after 18 November 2024'],
  ['2024-SU', 'summer 2024'],
  ['2024-Q3', 'quarter 3 of 2024'],
  ['2024-H1', 'first half of 2024'],
  ['P3D', '3 days'],
  ['P1Y', '1 year'],
  ['PT2H', '2 hours'],
  ['P2M', '2 months'],
  ['PT2M', '2 minutes'],
  ['PXM', 'some months'],
  ['PAST_REF', 'in the past'],
  ['2024-05-10/2024-05-15', '10 May 2024 to 15 May 2024'],
  ['../2024-05-10', 'before 10 May 2024'],
  ['2024-05-10/..', 'since 10 May 2024'],
  ['XXXX-12-25', 'XXXX-12-25'],
])('%s is %s', (value, words) => {
  expect(formatValue(value)).toBe(words);
});
