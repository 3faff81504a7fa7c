// What a body is, beside its name.

import { expect, it } from 'vitest';
import { told } from '../told.ts';

it.each([
  ['The owner, Harbour Lines, said it was old.', 'Harbour Lines: it was old'],
  ['Harbour Lines, the owner of the pier, said it was old.', 'Harbour Lines: it was old'],
  ['Harbour Lines, a family firm, left. The firm said it was old.', 'Harbour Lines: it was old'],
  ['The mayor of the capital, Leeds, said it was old.', 'mayor of the capital: it was old'],
  ['The owner, Harbour Lines, and the town left. The owner said it was old.', 'owner: it was old'],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
