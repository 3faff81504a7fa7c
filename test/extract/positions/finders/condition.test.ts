// Terms on which a weapon is given, and what they limit.

import { describe, expect, it } from 'vitest';
import { held } from '../held.ts';

describe.each<[string, string[]]>([
  [
    'Norway supplies rockets, for Ukraine / Norway restricts rockets, in Ukraine',
    [
      'Norway sold Ukraine the rockets on condition that they stay in Ukraine.',
      'Norway sold Ukraine the rockets under the condition that they stay in Ukraine.',
      'Norway sold Ukraine the rockets with the proviso that they stay in Ukraine.',
      'Norway sold Ukraine the rockets on the understanding that they stay in Ukraine.',
      'Norway sold Ukraine the rockets with a stipulation that they stay in Ukraine.',
      'Norway sold Ukraine the rockets on terms that they stay in Ukraine.',
      'Norway sold Ukraine the rockets on condition that they are not fired in Ukraine.',
      'Norway sold Ukraine the rockets on condition that they are never fired in Ukraine.',
      'Norway sold Ukraine the rockets on condition that they are fired exclusively in Ukraine.',
      'Norway sold Ukraine the rockets on condition that they stayed in Ukraine.',
      'Norway sold Ukraine the rockets on condition that they remain in Ukraine.',
      'Norway sold Ukraine the rockets on condition that they are kept in Ukraine.',
      'Norway sold Ukraine the rockets on condition that these stay in Ukraine.',
      'Norway sold Ukraine the rockets on condition that those stay in Ukraine.',
      'Norway sold Ukraine the rockets on condition that each stays in Ukraine.',
      'Norway sold Ukraine the rockets on condition that it stays in Ukraine.',
    ],
  ],
  [
    'Norway supplies rockets, for Ukraine / Norway restricts rockets, into Russia',
    [
      'Norway sold Ukraine the rockets provided that they are not fired into Russia.',
      'Norway sold Ukraine the rockets provided they are not fired into Russia.',
      'Norway sold Ukraine the rockets providing that they are not fired into Russia.',
      'Norway sold Ukraine the rockets so long as they are not fired into Russia.',
      'Norway sold Ukraine the rockets as long as they are not fired into Russia.',
      'Norway sold Ukraine the rockets on condition that they are not flown into Russia.',
    ],
  ],
  [
    'Norway restricts rockets, only in Ukraine',
    [
      'Norway insisted that the rockets are used only in Ukraine.',
      'Norway insists that the rockets are used only in Ukraine.',
      'Norway stipulated that the rockets are used only in Ukraine.',
      'Norway stipulates that the rockets are used only in Ukraine.',
      'Norway specified that the rockets are used only in Ukraine.',
      'Norway specifies that the rockets are used only in Ukraine.',
    ],
  ],
  [
    'Norway supplies rockets, for Ukraine / Norway restricts rockets, only in Ukraine',
    [
      'Norway sold Ukraine the rockets, insisting that they are used only in Ukraine.',
      'Norway sold Ukraine the rockets on condition that they are fired only in Ukraine.',
    ],
  ],
  [
    'Norway supplies rockets, for Ukraine / Norway restricts rockets, solely in Ukraine',
    ['Norway sold Ukraine the rockets on condition that they are fired solely in Ukraine.'],
  ],
  [
    'Norway supplies rockets, for Ukraine / Norway restricts rockets',
    [
      'Norway sold Ukraine the rockets on condition that they stay away from Ukraine.',
      'Norway sold Ukraine the rockets on condition that they are not passed on to Russia.',
      'Norway sold Ukraine the rockets on condition that they are not turned on Russia.',
      'Norway sold Ukraine the rockets on condition that they are not resold to Russia.',
      'Norway sold Ukraine the rockets on condition that they are not re-exported to Russia.',
      'Norway sold Ukraine the rockets on condition that they are not pointed at Russia.',
      'Norway sold Ukraine the rockets on condition that they are not re-sold to Russia.',
    ],
  ],
  [
    'Norway supplies rockets, for Ukraine / Norway restricts –, into Russia',
    ['Norway sold Ukraine the rockets on condition that nothing is fired into Russia.'],
  ],
  [
    'Norway supplies rockets, for Ukraine',
    [
      'Norway sold Ukraine the rockets on condition that no one sings.',
      'Norway sold Ukraine the rockets on condition that they are not painted.',
    ],
  ],
  [
    'Norway restricts rockets, in Ukraine, stated',
    [
      'The rockets can only be used in Ukraine, Norway said.',
      'The rockets must only be fired in Ukraine, Norway said.',
      'The rockets may be used exclusively in Ukraine, Norway said.',
    ],
  ],
  [
    'Norway restricts rockets, only in Ukraine, stated',
    [
      'The rockets are to be employed only in Ukraine, Norway said.',
      'The rockets shall be launched only in Ukraine, Norway said.',
      'The rockets could be deployed only in Ukraine, Norway said.',
    ],
  ],
  [
    'Norway restricts rockets, only against Ukraine, stated',
    ['The rockets may be turned only against Ukraine, Norway said.'],
  ],
  [
    'Norway restricts rockets, solely in Ukraine, stated',
    ['The rockets may be flown solely in Ukraine, Norway said.'],
  ],
  [
    'Norway restricts rockets, against Ukraine, stated',
    [
      'The rockets may never be used against Ukraine, Norway said.',
      'The rockets may not be used against Ukraine, Norway said.',
    ],
  ],
  [
    'Norway restricts rockets, stated',
    [
      'The rockets may fly only over Ukraine, Norway said.',
      'The rockets may take off only from Ukraine, Norway said.',
    ],
  ],
  [
    'Norway restricts rockets, only within Ukraine, stated',
    ['The rockets may operate only within Ukraine, Norway said.'],
  ],
  ['Norway restricts rockets, on Russia, stated', ['The rockets may not be used on Russia, Norway said.']],
  [
    'Norway restricts rockets, inside Russia, stated',
    ['The rockets may not be used inside Russia, Norway said.'],
  ],
  [
    'Norway restricts rockets, for Russia, beyond Russia, stated',
    ['The rockets may not be used beyond Russia, Norway said.'],
  ],
  [
    'Norway restricts rockets, for Russia, outside Russia, stated',
    ['The rockets may not be used outside Russia, Norway said.'],
  ],
  [
    'Norway restricts rockets, for Russia, at Russia, stated',
    ['The rockets may not be used at Russia, Norway said.'],
  ],
  [
    'Norway restricts rockets, across Russia, stated',
    ['The rockets may not be used across Russia, Norway said.'],
  ],
  [
    'Norway restricts rockets, in Russia, stated',
    ['None of the rockets may be used in Russia, Norway said.'],
  ],
  ['', ['The rockets may be used in Ukraine, Norway said.', 'The rockets may only be used, Norway said.']],
])('%s', (wanted, rows) => {
  it.each(rows)('%s', (text) => expect(held(text)).toBe(wanted));
});
