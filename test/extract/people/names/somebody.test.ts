// Whether capitalised words are somebody's name.

import { expect, it } from 'vitest';
import { whoIsWho } from '../who-is-who.ts';

it.each([
  ['Anna Park, 41, left. Park smiled.', 'Anna Park (41): Anna Park, Park'],
  ['Hyde Park opened.', ''],
  ['Anna Park said so.', 'Anna Park: Anna Park'],
  ['Climate Change is here.', ''],
  ['Bill Byron left.', 'Bill Byron: Bill Byron'],
  ['Bill is due.', ''],
  ['Ada Byron, which runs it, left.', ''],
  ['The firm Ada Byron left.', ''],
  ['The Harbour Post reports that it leaks.', ''],
  ['Ada Byron, a company, left.', ''],
  ['Ada Byron, whose party left, smiled.', 'Ada Byron: Ada Byron'],
])('%s', (text, wanted) => {
  expect(whoIsWho(text)).toEqual(wanted);
});
