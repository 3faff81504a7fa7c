// For or against, however firmly.

import { describe, expect, it } from 'vitest';
import { held } from '../held.ts';

describe.each<[string, string[]]>([
  [
    'Norway opposes rockets, stated',
    [
      'Norway is against the use of rockets.',
      'Norway was against the use of rockets.',
      'Norway remains against the use of rockets.',
      'Norway remained against the use of rockets.',
      'Norway stays against the use of rockets.',
      'Norway stayed against the use of rockets.',
      'Norway stands against the use of rockets.',
      'Norway stood against the use of rockets.',
      'Norway has been against the use of rockets.',
      'Norway will be against the use of rockets.',
      'Norway pronounced itself opposed to the use of rockets.',
      'Norway declared itself opposed to the use of rockets.',
      'Norway expressed itself opposed to the use of rockets.',
      'Norway showed itself opposed to the use of rockets.',
      'Norway comes out against the use of rockets.',
      'Norway came out against the use of rockets.',
      'Norway speaks out against the use of rockets.',
      'Norway spoke out against the use of rockets.',
      'Norway is still opposed to the use of rockets.',
      'Norway is also opposed to the use of rockets.',
      'Norway is firmly opposed to the use of rockets.',
      'Norway is strongly opposed to the use of rockets.',
      'Norway is deeply opposed to the use of rockets.',
      'Norway is resolutely opposed to the use of rockets.',
      'Norway is categorically opposed to the use of rockets.',
      'Norway is fiercely opposed to the use of rockets.',
      'Norway is clearly opposed to the use of rockets.',
      'Norway is flatly opposed to the use of rockets.',
      'Norway is hostile to the use of rockets.',
      'Norway is critical of the use of rockets.',
      'Norway is in favour of a ban on rockets.',
      'Norway is in favour of a halt to the transfer of rockets.',
      'Norway is dead set against the use of rockets.',
      'Norway is set against the use of rockets.',
      'Norway is very critical of the use of rockets.',
      'Norway is much opposed to the use of rockets.',
      'Norway stood long opposed to the use of rockets.',
      'Norwegian ministers declared themselves opposed to the use of rockets.',
    ],
  ],
  [
    'Norway supports rockets, stated',
    [
      'Norway is in favour of the use of rockets.',
      'Norway is in favor of the use of rockets.',
      'Norway is supportive of the use of rockets.',
      'Norway is against a ban on rockets.',
      'Norway is all in favour of the use of rockets.',
    ],
  ],
  [
    'Ukraine requests rockets, for Ukraine, stated / Norway opposes rockets, against it, stated',
    ['Ukraine asked for rockets. Norway is against it.'],
  ],
  [
    'Ukraine requests rockets, for Ukraine, stated / Norway opposes rockets, stated',
    [
      'Ukraine asked for rockets. Norway is against this.',
      'Ukraine asked for rockets. Norway is against that.',
      'Ukraine asked for rockets. Norway is against sending them.',
      'Ukraine asked for rockets. Norway is against sending it.',
      'Ukraine asked for rockets. Norway is against sending any.',
      'Ukraine asked for rockets. Norway is against sending those.',
    ],
  ],
  [
    '',
    [
      'Norway is not opposed to the use of rockets.',
      'Norway isn’t opposed to the use of rockets.',
      'Norway was never opposed to the use of rockets.',
      'If Norway is against the use of rockets, it will say so.',
    ],
  ],
])('%s', (wanted, rows) => {
  it.each(rows)('%s', (text) => expect(held(text)).toBe(wanted));
});
