// Of whom a form in -ing is said.

import { expect, it } from 'vitest';
import { told } from '../told.ts';

it.each([
  ['Ada Byron left, saying it was “old”.', 'Ada Byron: it was “old”'],
  ['With Ada Byron saying it was “old”, Jim Clay left.', 'Ada Byron: it was “old”'],
  ['The clip has pictures of Ada Byron saying it was “old”.', 'Ada Byron: it was “old”'],
  ['Saying it was “old”, Ada Byron left.', 'Ada Byron: it was “old”'],
  ['After saying it was “old,” Ada Byron left.', 'Ada Byron: it was “old,”'],
  ['Ada Byron emailed members saying it was “old”.', 'Ada Byron: it was “old”'],
  ['The video shows Ada Byron saying it was “old”.', 'Ada Byron: it was “old”'],
  ['Ada Byron posted a message on the wall saying it was “old”.', 'Ada Byron: it was “old”'],
  ['Conceding it was “old” she left.', 'she: it was “old”'],
  ['Ada Byron was fond of saying it was “old”.', 'Ada Byron: it was “old”'],
  ['Ada Byron is tired of the saying “old”.', ''],
  ['Ada Byron limited herself to saying it was “old”.', 'Ada Byron: it was “old”'],
  ['Pictures showing “old” boats reached Ada Byron.', ''],
  ['Ada Byron objects to saying “old”.', ''],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
