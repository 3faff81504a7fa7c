// What is left of several readings of one thing.

import { expect, it } from 'vitest';
import { held } from './held.ts';

it.each([
  [
    'Norway said it would send rockets and that it would send rockets.',
    'Norway pledges rockets, stated, inferred',
  ],
  [
    'Norway will send rockets. Norway will send rockets.',
    'Norway pledges rockets, stated / Norway pledges rockets, stated',
  ],
  [
    'Norway will send rockets. On Monday Norway sent rockets.',
    'Norway pledges rockets, stated / Norway supplies rockets',
  ],
  [
    'Norway will not send rockets, but it will send tanks.',
    'Norway refuses rockets / Norway pledges tanks, stated, inferred',
  ],
  ['Norway sent rockets and tanks.', 'Norway supplies rockets / Norway supplies tanks'],
  [
    'Norway sent rockets, tanks and howitzers to Ukraine.',
    'Norway supplies rockets, for Ukraine / Norway supplies tanks, for Ukraine / Norway supplies artillery, for Ukraine',
  ],
  [
    'Norway will send rockets and let Ukraine fire them into Russia.',
    'Norway pledges rockets, stated / Norway permits rockets, for Ukraine, into Russia',
  ],
  [
    'Norway, Denmark and Poland will send rockets.',
    'Poland pledges rockets, stated / Denmark pledges rockets, stated / Norway pledges rockets, stated',
  ],
  [
    'Ukraine can use the rockets, the Norwegian government said.',
    'Norway permits rockets, for Ukraine, stated',
  ],
  ['Russia said Norway had sent rockets.', 'Norway supplies rockets, claimed-by-adversary'],
  [
    'Russia claimed that Ukraine had fired Norwegian rockets.',
    'Ukraine uses rockets, for Ukraine, claimed-by-adversary',
  ],
  [
    'Ukraine said Russia had fired missiles at Kyiv.',
    'Russia uses missiles, for Russia, at Kyiv, claimed-by-adversary',
  ],
  ['According to Norway, Denmark will send rockets.', 'Denmark pledges rockets'],
  [
    '“We will send rockets,” the Norwegian defence ministry said.',
    'Norway pledges rockets, stated, inferred',
  ],
  [
    '“We will send rockets,” said Erik Dahl, the Norwegian defence minister.',
    'Norway pledges rockets, by Erik Dahl, stated, inferred',
  ],
  ['Norway will send weapons.', 'Norway pledges weapons, stated'],
  ['Norway will send arms to Ukraine.', 'Norway pledges weapons, for Ukraine, stated'],
  ['Norway will send aid to Ukraine.', ''],
  ['Norway will send long-range rockets.', 'Norway pledges long-range missiles, stated'],
])('%s', (text, wanted) => {
  expect(held(text)).toEqual(wanted);
});
