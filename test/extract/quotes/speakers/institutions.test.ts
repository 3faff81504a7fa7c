// The bodies that speak in a text, by a short mention of one.

import { expect, it } from 'vitest';
import { told } from '../told.ts';

it.each([
  [
    'Ruritania’s air force said it was old. The air force added that it was lost.',
    'Ruritania’s air force: it was old / Ruritania’s air force: that it was lost',
  ],
  [
    'Ruritania’s air force said it was old. It added that it was lost.',
    'Ruritania’s air force: it was old / Ruritania’s air force: that it was lost',
  ],
  [
    'Ruritania’s air force left. Strelsau’s air force left. The air force said it was old.',
    'air force: it was old',
  ],
  ['The Harbour Lines board left. The board said it was old.', 'Harbour Lines board: it was old'],
  ['News came from Harbour Lines. It said it was old.', 'Harbour Lines: it was old'],
  ['A spokeswoman for Harbour Lines left. It said it was old.', 'Harbour Lines: it was old'],
  ['The mood is grim. They said it was old.', 'They: it was old'],
  ['The crew left. They said it was old.', 'crew: it was old'],
  ['The two boats left. They said it was old.', 'boats: it was old'],
  ['Ada Byron left. It said it was old.', 'It: it was old'],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
