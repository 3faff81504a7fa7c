// What stands in the clause of a verb: where, with what, and whether it is so.

import { expect, it } from 'vitest';
import { held } from '../held.ts';

it.each([
  [
    'Norway let Kyiv fire rockets deep inside Russia.',
    'Norway permits rockets, for Ukraine, deep inside Russia',
  ],
  [
    'Norway let Kyiv fire rockets at targets in Belgorod.',
    'Norway permits rockets, for Ukraine, at targets in Belgorod',
  ],
  [
    'Norway let Kyiv strike Russian territory with its rockets.',
    'Norway permits rockets, for Ukraine, Russian territory',
  ],
  [
    'Norway let Kyiv fire rockets, reversing its ban on tanks.',
    'Norway permits rockets, for Ukraine / Norway permits tanks',
  ],
  ['Norway has not sent rockets.', ''],
  ['Norway has never sent rockets.', ''],
  ['Norway has not yet sent rockets.', ''],
  ['Norway is not sending rockets.', 'Norway refuses rockets'],
  ['If Norway sends rockets, Russia will protest.', ''],
  ['Norway was asked whether it would send rockets.', ''],
  ['Will Norway send rockets?', ''],
  ['Norway denied that it had sent rockets.', ''],
  [
    'Norway, which has sent tanks, ruled out sending rockets.',
    'Norway supplies tanks / Norway refuses rockets',
  ],
  ['Officials working for Norway ruled out sending rockets.', 'Norway refuses rockets, unnamed-source'],
  ['Norway and Denmark sent rockets.', 'Denmark supplies rockets / Norway supplies rockets'],
  ['Rockets were sent by Norway.', 'Norway supplies rockets'],
  ['Norway wants to send rockets.', 'Norway considers rockets'],
  ['Norway could send rockets.', ''],
  ['Norway would send rockets.', 'Norway pledges rockets, stated'],
  ['Norway must send rockets.', ''],
])('%s', (text, wanted) => {
  expect(held(text)).toEqual(wanted);
});
