// What was cried, and who cried it.

import { expect, it } from 'vitest';
import { told } from '../told.ts';

it.each([
  [
    'The crowd answered Ada Byron with cries of “Shame!”',
    'crowd: Ada Byron with cries of “Shame!” / crowd: “Shame!”',
  ],
  ['He was met by chants of “Go home” from the gallery.', 'gallery: “Go home”'],
  ['Ada Byron was met with cries of “Shame!”', ''],
  ['Ada Byron heard cries of “Shame!”', ''],
  ['Ada Byron answered with tales of “shame”.', ''],
  [
    'Ada Byron was met by shouts of “Shame” from protesters in the square.',
    'protesters in the square: “Shame”',
  ],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
