// What each finder reads, and what it must not.

import { expect, it } from 'vitest';
import { held } from '../held.ts';

it.each([
  [
    'Norway sold Ukraine the rockets on condition that they stay in Ukraine.',
    'Norway supplies rockets, for Ukraine / Norway restricts rockets, in Ukraine',
  ],
  [
    'The rockets may be used only in Ukraine, Norway said.',
    'Norway restricts rockets, only in Ukraine, stated',
  ],
  ['Norway would not say whether its rockets had been fired.', 'Norway declines-to-say rockets, stated'],
  ['Norway declined to say how its rockets were used.', 'Norway declines-to-say rockets, stated'],
  ['Norway would not say whether it rained.', ''],
  [
    'Norway said it is up to Kyiv to decide how it fires the rockets.',
    'Norway leaves-to-recipient rockets, for Ukraine, stated',
  ],
  [
    'Norway said it is a decision for Ukraine how it uses the rockets.',
    'Norway leaves-to-recipient rockets, for Ukraine, stated',
  ],
  ['Norway said it is up to Kyiv to decide when it rains.', ''],
  ['Norway remains opposed to the transfer of rockets to Ukraine.', 'Norway opposes rockets, stated'],
  ['Norway is in favour of the transfer of rockets to Ukraine.', 'Norway supports rockets, stated'],
  ['Norway is against the use of rockets.', 'Norway opposes rockets, stated'],
  [
    'Russia said that strikes with Norwegian rockets would meet with a response.',
    'Russia threatens rockets, stated',
  ],
  ['Russia may use its missiles if Norway sends rockets.', 'Russia threatens missiles, for Russia, stated'],
  ['Ukrainian gunners downed two Russian drones.', 'Russia uses drones, for Russia, inferred'],
  ['Ukraine may down Russian drones.', ''],
  ['Ukraine did not down the Russian drones.', ''],
  ['Mali bought two helicopters from Russia.', 'Russia supplies helicopters, for Mali'],
  ['Mali did not buy two helicopters from Russia.', ''],
  ['If Mali buys helicopters from Russia, it will pay.', ''],
  ['Norway’s approval for strikes with its rockets pleased Kyiv.', 'Norway permits rockets, for Ukraine'],
  ['Norway’s ban on using its rockets in Russia remains.', 'Norway restricts rockets, in Russia'],
  ['Norway’s refusal to send rockets angered Kyiv.', 'Norway refuses rockets, for Ukraine'],
  ['The Norwegian decision to send rockets pleased Kyiv.', 'Norway pledges rockets, for Ukraine, stated'],
  ['Norway’s request for rockets was refused.', 'Norway requests rockets, for Norway, stated'],
  ['Kyiv has been allowed by Norway to fire the rockets.', 'Norway permits rockets, for Ukraine'],
  ['Norway let Ukraine fire its rockets into Russia.', 'Norway permits rockets, for Ukraine, into Russia'],
  ['Norway sent rockets to Ukraine.', 'Norway supplies rockets, for Ukraine'],
  ['Norway ruled out sending rockets.', 'Norway refuses rockets'],
  ['Norway called for rockets.', 'Norway requests rockets, for Norway, stated'],
  ['Ukraine fired rockets at Belgorod.', 'Ukraine uses rockets, for Ukraine, at Belgorod'],
  ['Norway sent flowers to Ukraine.', ''],
])('%s', (text, wanted) => {
  expect(held(text)).toEqual(wanted);
});
