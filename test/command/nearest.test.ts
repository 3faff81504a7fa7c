import { expect, it } from 'vitest';
import { mostOf, nearestTo } from '../../src/command/nearest.ts';

const names = [
  'Ada Byron, city engineer',
  'Charles Babbage, mayor',
  'Grace Hopper, harbour engineer',
  'the Admiralty',
];

it.each([
  ['Byran', ['Ada Byron, city engineer']],
  ['harbour engineer', ['Grace Hopper, harbour engineer', 'Ada Byron, city engineer']],
  ['the mayer', ['Charles Babbage, mayor']],
  ['Admirality', ['the Admiralty']],
  ['Zaphod', []],
  ['the', []],
  ['', []],
])('near “%s”', (typed, expected) => expect(nearestTo(typed, names)).toEqual(expected));

it('what there is most of is called so', () => {
  expect(mostOf('Most quoted', names.slice(0, 2))).toEqual([
    'Most quoted: Ada Byron, city engineer · Charles Babbage, mayor',
  ]);
  expect(mostOf('Most quoted', [])).toEqual([]);
});
