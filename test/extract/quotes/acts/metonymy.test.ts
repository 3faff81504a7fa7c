// Who speaks where the subject of the verb is a thing.

import { expect, it } from 'vitest';
import { told } from '../told.ts';

it.each([
  ['One message from Ada Byron read: “It leaks.”', 'Ada Byron: “It leaks.”'],
  ['A sign from Ada Byron read: “It leaks.”', ''],
  ['The news delighted Ada Byron: “It holds.”', 'Ada Byron: “It holds.”'],
  ['It delighted Ada Byron: “It holds.”', 'Ada Byron: “It holds.”'],
  ['The news delighted the town: “It holds.”', ''],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
