// Acts of speech told by how somebody is, before a colon.

import { expect, it } from 'vitest';
import { told } from '../told.ts';

it.each([
  ['Ada Byron, the engineer, is less impressed: “It leaks.”', 'Ada Byron: “It leaks.”'],
  ['Ada Byron was blunt: “It leaks.”', 'Ada Byron: “It leaks.”'],
  ['She was blunt: “It leaks.”', 'She: “It leaks.”'],
  ['The mayor remains hopeful: “It holds.”', 'mayor: “It holds.”'],
  ['The bridge is old: “It leaks.”', ''],
  ['Ada Byron is blunt: “so many”.', ''],
  ['Ada Byron is blunt: the bridge, old as it was, fell.', ''],
  ['Ada Byron was blunt about the old bridge at the north end of the harbour that night: “It leaks.”', ''],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
