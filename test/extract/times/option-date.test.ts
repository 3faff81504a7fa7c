import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf, readDate } from '../../../src/extract/times/option-date.ts';

const range = (days: { from: string; to: string } | null) => days && `${days.from} ${days.to}`;

describe('readDate', () => {
  it.each([
    ['2024-05-10', '2024-05-10 2024-05-10'],
    [' 10 May  2024 ', '2024-05-10 2024-05-10'],
    ['10 may 2024', '2024-05-10 2024-05-10'],
    ['10th of May 2024', '2024-05-10 2024-05-10'],
    ['May 10, 2024', '2024-05-10 2024-05-10'],
    ['Fri 10 May 2024', '2024-05-10 2024-05-10'],
    ['10 Sept. 2024', '2024-09-10 2024-09-10'],
    ['May 2024', '2024-05-01 2024-05-31'],
    ['2024-02', '2024-02-01 2024-02-29'],
    ['2024', '2024-01-01 2024-12-31'],
    ['1066', '1066-01-01 1066-12-31'],
    ['15/05/2024', '2024-05-15 2024-05-15'],
    ['05/06/2024', '2024-06-05 2024-06-05'],
    ['05/15/2024', '2024-05-15 2024-05-15'],
    ['15.05.2024', '2024-05-15 2024-05-15'],
    ['2024-11-18T18:39Z', '2024-11-18 2024-11-18'],
    ['Q3 2024', '2024-07-01 2024-09-30'],
    ['2024-Q3', '2024-07-01 2024-09-30'],
    ['2024-W20', '2024-05-13 2024-05-19'],
    ['summer 2015', '2015-06-01 2015-08-31'],
  ])('%s is %s', (text, expected) => expect(range(readDate(text))).toBe(expected));

  it.each([
    '2024-02-30',
    '32 May 2024',
    '29 February 2023',
    '2024-13',
    '2024-00',
    '2024-W54',
    '31/31/2024',
    '10 May',
    'May',
    '20',
    '202',
    '0999',
    '20245',
    'soon',
    'last Friday',
    '',
    '2024-05-10 or so',
  ])('%s is no date', (text) => expect(readDate(text)).toBeNull());

  it('never throws, and gives days in order', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const days = readDate(text);
        return days === null || days.from <= days.to;
      }),
    );
  });

  it('reads every day back', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(readDate(day)).toEqual({ from: day, to: day });
      }),
    );
  });
});

describe('rangeOf', () => {
  it.each([
    ['2024-05-10', '2024-05-10 2024-05-10'],
    ['2024-11-18TEV', '2024-11-18 2024-11-18'],
    ['2024-11-18T18:39Z', '2024-11-18 2024-11-18'],
    ['2024-05', '2024-05-01 2024-05-31'],
    ['2022', '2022-01-01 2022-12-31'],
    ['2024-W20', '2024-05-13 2024-05-19'],
    ['2020-W53', '2020-12-28 2021-01-03'],
    ['2024-W20-WE', '2024-05-18 2024-05-19'],
    ['2024-SU', '2024-06-01 2024-08-31'],
    ['2023-WI', '2023-12-01 2024-02-29'],
    ['2024-Q3', '2024-07-01 2024-09-30'],
    ['2024-H2', '2024-07-01 2024-12-31'],
    ['202', '2020-01-01 2029-12-31'],
    ['19', '1900-01-01 1999-12-31'],
  ])('%s is %s', (value, expected) => expect(range(rangeOf(value))).toBe(expected));

  it.each([
    'P3D',
    'PT1H',
    'PAST_REF',
    'XXXX-WXX-5',
    'XXXX-05-03',
    'FY2009',
    '2023-W53',
    '2024-02-30',
    '2024-Q5',
    '',
  ])('%s has no days', (value) => expect(rangeOf(value)).toBeNull());
});
