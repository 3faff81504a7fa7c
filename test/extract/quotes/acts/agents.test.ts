// Who speaks behind a preposition.

import { expect, it } from 'vitest';
import { told } from '../told.ts';

it.each([
  ['“It leaks,” according to Ada Byron.', 'Ada Byron: “It leaks,”'],
  ['“It leaks,” according to the words of Ada Byron.', 'Ada Byron: “It leaks,”'],
  ['Ada Byron left. “It leaks,” according to her.', 'Ada Byron: “It leaks,”'],
  ['“It leaks,” in the opinion of Ada Byron.', 'Ada Byron: “It leaks,”'],
  ['“It leaks,” in the house of Ada Byron.', ''],
  ['“It leaks,” per Ada Byron.', 'Ada Byron: “It leaks,”'],
  ['“It leaks” a day per Ada Byron.', ''],
  ['“It leaks,” per the mayor.', 'mayor: “It leaks,”'],
  ['“It leaks”, so Ada Byron.', 'Ada Byron: “It leaks”'],
  ['“It leaks”, so the mayor.', 'mayor: “It leaks”'],
  ['“It leaks”, so Ada Byron left.', ''],
  ['“It leaks”, so people.', ''],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
