// Whether words are a saying, and the same that was printed.

import { expect, it } from 'vitest';
import { denied, isPrinted, saying } from './same.ts';

it.each([
  ['the', false],
  ['bridge', false],
  ['it was', false],
  ['the bridge', true],
  ['we will never sell', true],
])('%s', (text, wanted) => {
  expect(saying(text)).toEqual(wanted);
});

it.each([
  ['we will never sell the bridge | “We will sell the bridge,” said Ada Byron.', true],
  ['the bridge is sound | “The bridge is not sound,” said Ada Byron.', true],
  ['the bridge isn’t sound | “The bridge is sound,” said Ada Byron.', true],
  ['the bridge is sound | “The bridge is old,” said Ada Byron.', false],
  ['the bridge is sound | “The ferry is sound,” said Ada Byron.', false],
  [
    'the old bridge by the harbour mill was sold to nobody at all | “The old bridge by the harbour mill was sold to nobody,” said Ada Byron.',
    true,
  ],
  ['the toll will be two crowns | “The toll will be three crowns,” said Ada Byron.', true],
  ['zeppelins rise | “The bridge is sound,” said Ada Byron.', null],
])('%s', (text, wanted) => {
  expect(isPrinted(text)).toEqual(wanted);
});

it.each([
  ['sell the bridge | “We will never sell the bridge,” said Ada Byron.', 'never'],
  ['sell the bridge | “We don’t sell the bridge,” said Ada Byron.', 'don’t'],
  ['sell the bridge | “We sell the bridge,” said Ada Byron.', null],
  ['sell the bridge | “Never do we now sell the bridge,” said Ada Byron.', null],
])('%s', (text, wanted) => {
  expect(denied(text)).toEqual(wanted);
});
