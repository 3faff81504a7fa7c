// What was shot down had been used.

import { describe, expect, it } from 'vitest';
import { held } from '../held.ts';

describe.each<[string, string[]]>([
  [
    'Russia uses drones, for Russia, inferred',
    [
      'Ukrainian gunners downed two Russian drones.',
      'Ukrainian gunners shot down two Russian drones.',
      'Ukrainian gunners intercepted two Russian drones.',
    ],
  ],
  [
    '',
    [
      'Ukraine can down Russian drones.',
      'Ukraine should down Russian drones.',
      'Ukraine would down Russian drones.',
      'Ukraine will down Russian drones.',
      'Ukraine hopes to down Russian drones.',
      'Ukraine shot Russian drones.',
      'Ukraine downed two drones.',
    ],
  ],
])('%s', (wanted, rows) => {
  it.each(rows)('%s', (text) => expect(held(text)).toBe(wanted));
});
