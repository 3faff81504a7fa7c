// Names that begin with the surname.

import { expect, it } from 'vitest';
import { isEastAsianForename } from '../../../src/extract/words/east-asian-names.ts';

it.each([
  ['Soo-yeon', true],
  ['Ki-moon', true],
  ['Geun-hye', true],
  ['jae-in', true],
  ['Byron-King', false],
  ['Leeds-based', false],
  ['Soo', false],
  ['Soo-yeon-min', false],
  ['Xiao-ping', true],
])('%s', (text, wanted) => {
  expect(isEastAsianForename(text)).toEqual(wanted);
});
