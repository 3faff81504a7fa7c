// What stands over a verb, and makes it another act.

import { expect, it } from 'vitest';
import { held } from '../held.ts';

it.each([
  ['Denmark urged Norway to send rockets.', 'Denmark supports rockets, stated'],
  ['Denmark told Norway not to send rockets.', 'Denmark opposes rockets, stated'],
  ['Norway has not ruled out sending rockets.', 'Norway considers rockets'],
  ['Norway refused to send rockets.', 'Norway refuses rockets'],
  ['Norway promised to send rockets.', 'Norway pledges rockets, stated'],
  ['Norway agreed to send rockets.', 'Norway pledges rockets, stated'],
  ['Norway is thinking of sending rockets.', 'Norway considers rockets'],
  ['Norway has yet to decide whether to send rockets.', 'Norway considers rockets'],
  ['Norway is weighing whether to send rockets.', 'Norway considers rockets'],
  ['Norway is not ready to send rockets.', 'Norway refuses rockets'],
  ['Norway is ready to send rockets.', 'Norway pledges rockets, stated'],
  ['Norway failed to send rockets.', ''],
  ['Norway began sending rockets.', 'Norway supplies rockets'],
  ['Norway stopped sending rockets.', 'Norway refuses rockets'],
  ['Norway fell silent, sending rockets.', 'Norway supplies rockets'],
  ['Norway’s plan to send rockets pleased Kyiv.', 'Norway pledges rockets, for Ukraine, stated'],
  ['Norway’s failure to send rockets angered Kyiv.', ''],
  ['Norway hesitated to send rockets.', ''],
  ['Norway said it was impossible to send rockets.', ''],
  ['Norway sees no reason to send rockets.', 'Norway refuses rockets'],
  ['Norway expects Denmark to send rockets.', ''],
  ['Norway criticised Denmark for sending rockets.', 'Norway opposes rockets, for Denmark, stated'],
  ['Norway warned Denmark against sending rockets.', 'Norway opposes rockets, stated'],
])('%s', (text, wanted) => {
  expect(held(text)).toEqual(wanted);
});
