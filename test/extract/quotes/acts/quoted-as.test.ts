// Whom somebody quotes.

import { expect, it } from 'vitest';
import { told } from '../told.ts';

it.each([
  ['The paper quoted Ada Byron as saying it was “old”.', 'Ada Byron: it was “old”'],
  ['The paper quoted its chair, Ada Byron, as saying it was “old”.', 'Ada Byron: it was “old”'],
  ['The paper quoted the mayor of Leeds as saying it was “old”.', 'mayor of Leeds: it was “old”'],
  ['“It leaks,” Ada Byron was quoted as saying.', 'Ada Byron: “It leaks,”'],
  ['Ada Byron was quoted by the paper as saying it was “old”.', 'Ada Byron: it was “old”'],
  ['Ada Byron left. The paper quoted her as saying it was “old”.', 'Ada Byron: it was “old”'],
  ['Ada Byron was reported as saying it was “old”.', 'Ada Byron: it was “old”'],
  ['Ada Byron was seen as saying it was “old”.', ''],
  ['The paper named Ada Byron as saying it was “old”.', ''],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
