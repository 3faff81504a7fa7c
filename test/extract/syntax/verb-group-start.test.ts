// Where the group of a verb begins, and what stands before a time.

import { expect, it } from 'vitest';
import { beforeTime, groupOf } from './marked.ts';

it.each([
  ['Byron has, in recent days, [said] so.', 'has, in recent days, said'],
  ['Byron has [said] so.', 'has said'],
  ['Byron had never [said] so.', 'had never said'],
  ['Byron also [said] so.', 'also said'],
  ['Byron did not [say] so.', 'did not say'],
  ['They both [said] so.', 'both said'],
  ['It was both [said] and done.', 'was both said'],
  ['Byron on Tuesday [said] so.', 'said'],
  ['Byron has on Tuesday [said] so.', 'has on Tuesday said'],
  ['Byron has for his part [deplored] it.', 'has for his part deplored'],
  ['Byron for his part [deplored] it.', 'deplored'],
  ['Critics once [called] it old.', 'once called'],
  ['Byron often [said] so.', 'often said'],
  ['Byron is reported to have [said] so.', 'have said'],
  ['When often [said], it helps.', 'often said'],
])('%s', (text, wanted) => {
  expect(groupOf(text)).toEqual(wanted);
});

it.each([
  ['Byron on [Tuesday] left.', 'Byron'],
  ['Byron late last [month] left.', 'Byron'],
  ['Byron in [2010] left.', 'Byron'],
  ['Byron saw [2010] left.', 'Byron saw 2010'],
  ['Byron and [Lovelace] left.', 'Byron and Lovelace'],
  ['Byron earlier this [week] left.', 'Byron'],
  ['Byron on May [5] left.', 'Byron on May 5'],
])('%s', (text, wanted) => {
  expect(beforeTime(text)).toEqual(wanted);
});
