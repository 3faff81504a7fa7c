// Acts of speech told in the passive.

import { expect, it } from 'vitest';
import { told } from '../told.ts';

it.each([
  ['It was called “mad” by the mayor.', 'mayor: “mad”'],
  ['The plan was described by Ada Byron as “mad”.', 'Ada Byron: as “mad”'],
  ['It was called “mad” by Monday.', ''],
  ['It was called “mad” by phone.', ''],
  ['It was called a “mad” plan by Ada Byron.', 'Ada Byron: a “mad” plan'],
  ['The horns, called “storm mouths” by the fishermen, are old.', ''],
  ['The plan, called “mad” by critics, is dead.', 'critics: “mad”'],
  ['Jim Clay was told to be “quick”.', 'somebody: to be “quick”'],
  ['Jim Clay was told by Ada Byron to be “quick”.', 'Ada Byron: to be “quick”'],
  ['It was called “mad” and sold by Ada Byron.', ''],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
