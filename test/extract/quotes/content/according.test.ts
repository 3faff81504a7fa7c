// What is said around “according to”.

import { expect, it } from 'vitest';
import { told } from '../told.ts';

it.each([
  ['According to Ada Byron, it leaks.', 'Ada Byron: it leaks'],
  ['It leaks, according to Ada Byron: “Badly.”', 'Ada Byron: It leaks … “Badly.”'],
  ['According to a complaint filed by the port, the owners left it.', 'a complaint: the owners left it'],
  ['According to Ada Byron, who has opened an inquiry, it leaks.', 'Ada Byron: it leaks'],
  ['It is, according to Ada Byron, “old”.', 'Ada Byron: It is … “old”'],
  ['The glazes, according to Ada Byron, a dealer, are lost.', 'Ada Byron: The glazes … are lost'],
  ['It leaks, according to Ada Byron, and the mayor left.', 'Ada Byron: It leaks'],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
