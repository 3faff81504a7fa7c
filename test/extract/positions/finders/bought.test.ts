// What was bought from somebody was sold by them.

import { describe, expect, it } from 'vitest';
import { held } from '../held.ts';

describe.each<[string, string[]]>([
  [
    'Russia supplies helicopters, for Mali',
    [
      'Mali bought two helicopters from Russia.',
      'Mali purchased two helicopters from Russia.',
      'Mali procured two helicopters from Russia.',
      'Mali received two helicopters from Russia.',
      'Mali obtained two helicopters from Russia.',
      'Mali got two helicopters from Russia.',
      'Mali acquired two helicopters from Russia.',
      'Mali imported two helicopters from Russia.',
      'Mali bought two helicopters from the Russians.',
    ],
  ],
  [
    '',
    [
      'Mali wants to buy two helicopters from Russia.',
      'Mali will buy two helicopters from Russia.',
      'Mali bought two helicopters from Russia’s neighbour.',
      'Two helicopters were bought from Russia.',
    ],
  ],
])('%s', (wanted, rows) => {
  it.each(rows)('%s', (text) => expect(held(text)).toBe(wanted));
});
