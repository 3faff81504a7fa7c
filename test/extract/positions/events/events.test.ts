// What a verb with its object does to a weapon.

import { expect, it } from 'vitest';
import { held } from '../held.ts';

it.each([
  ['Norway lifted its ban on strikes with its rockets in Russia.', 'Norway permits rockets, in Russia'],
  ['Norway placed no limits on the use of its rockets.', 'Norway permits rockets'],
  ['Norway gave Ukraine permission to fire its rockets.', 'Norway permits rockets, for Ukraine'],
  ['Norway gave Ukraine rockets.', 'Norway supplies rockets, for Ukraine'],
  ['Norway gave Ukraine hope.', ''],
  ['Norway halted deliveries of rockets.', 'Norway refuses rockets'],
  ['Norway ended deliveries of rockets to Ukraine.', 'Norway refuses rockets, for Ukraine'],
  ['Norway launched rockets.', 'Norway uses rockets, for Norway'],
  ['Norway launched an inquiry into rockets.', ''],
  ['Norway asked for rockets.', 'Norway requests rockets, for Norway, stated'],
  ['Norway asked for time.', ''],
  [
    'Norway would not object if Ukraine used its rockets in Russia.',
    'Norway permits rockets, for Ukraine, in Russia',
  ],
  [
    'Ukraine asked for rockets, but Norway refused to send any.',
    'Ukraine requests rockets, for Ukraine, stated / Norway refuses rockets',
  ],
  ['Ukraine struck the depot with rockets.', 'Ukraine uses rockets, for Ukraine'],
  ['Ukraine carried out an attack with rockets.', 'Ukraine uses rockets, for Ukraine'],
  ['Ukraine fired rockets at Russian tanks.', 'Ukraine uses rockets, for Ukraine'],
  ['Norway authorised strikes with its rockets.', 'Norway permits rockets'],
  ['Norway forbade strikes with its rockets.', 'Norway restricts rockets'],
  ['Norway restricted the use of its rockets.', 'Norway restricts rockets'],
  ['Norway delivered rockets to Ukraine last week.', 'Norway supplies rockets, for Ukraine'],
  ['Norway will deliver rockets to Ukraine.', 'Norway pledges rockets, for Ukraine, stated'],
  ['Norway supports the delivery of rockets.', 'Norway supports rockets, stated'],
  ['Norway opposes the delivery of rockets.', 'Norway opposes rockets, stated'],
  ['Norway delayed the delivery of rockets.', ''],
])('%s', (text, wanted) => {
  expect(held(text)).toEqual(wanted);
});
