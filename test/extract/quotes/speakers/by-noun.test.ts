// Speakers by a noun.

import { expect, it } from 'vitest';
import { told } from '../told.ts';

it.each([
  ['A statement from Harbour Lines said it was old.', 'A statement from Harbour Lines: it was old'],
  ['A spokesman for the mayor said it was old.', 'A spokesman for the mayor: it was old'],
  ['The mayor’s statement said it was old.', 'mayor’s statement: it was old'],
  ['A sign said it was old.', ''],
  ['A poll said it was old.', 'A poll: it was old'],
  ['The report by Ada Byron said it was old.', 'Ada Byron: it was old'],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
