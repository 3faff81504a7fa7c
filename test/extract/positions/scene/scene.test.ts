// Who acts in a sentence, and for whom.

import { expect, it } from 'vitest';
import { held } from '../held.ts';

it.each([
  ['The Norwegian defence ministry said it would send rockets.', 'Norway pledges rockets, stated, inferred'],
  [
    'Erik Dahl, the Norwegian defence minister, said Norway would send rockets.',
    'Norway pledges rockets, stated',
  ],
  ['A Norwegian senator said he would send rockets.', ''],
  ['The Norwegian opposition leader said he would send rockets.', ''],
  ['Norway met Ukraine. It said it would send rockets.', 'Norway pledges rockets, stated, inferred'],
  [
    'Ukraine’s navy lost a boat. The navy said that it had fired rockets.',
    'Ukraine uses rockets, for Ukraine, stated, inferred',
  ],
  [
    'Statement by the Ministry of Foreign Affairs of Norway\n\nWe will send rockets to Ukraine.',
    'Norway pledges rockets, for Ukraine, stated, inferred',
  ],
  ['Two sources said Norway would send rockets.', 'Norway pledges rockets, unnamed-source'],
  ['Macron said he would send rockets.', 'France pledges rockets, by Macron, stated, inferred'],
  ['The Norwegian newspaper said it would send rockets.', ''],
  ['The Norwegian government sent rockets.', 'Norway supplies rockets'],
  ['A Norwegian company sent rockets.', ''],
])('%s', (text, wanted) => {
  expect(held(text)).toEqual(wanted);
});
