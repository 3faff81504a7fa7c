// Positions told by a noun and its owner.

import { describe, expect, it } from 'vitest';
import { held } from '../held.ts';

describe.each<[string, string[]]>([
  [
    'Norway opposes rockets, stated / Russia uses rockets, for Russia, claimed-by-adversary',
    [
      'Norway condemned the use of rockets by Russia.',
      'Norway deplored the use of rockets by Russia.',
      'Norway denounced the use of rockets by Russia.',
      'Norway decried the use of rockets by Russia.',
    ],
  ],
  ['Norway supports rockets, stated', ['Norway praised the use of rockets by Russia.']],
  [
    'Norway opposes rockets, for Russia, stated / Russia uses rockets, for Russia, claimed-by-adversary',
    ['Norway condemned Russia’s use of rockets.'],
  ],
  ['Norway opposes rockets, stated', ['Norway condemned any use of rockets by Russia.']],
  [
    'Ukraine requests rockets, for Ukraine, stated',
    [
      'A Ukrainian request for rockets was read.',
      'The wish of Ukraine for rockets was read.',
      'Ukraine asked for Norway’s approval for strikes with its rockets.',
    ],
  ],
  ['Norway permits rockets, stated', ['There are no restrictions on the use of the rockets, Norway said.']],
  [
    'Norway permits rockets',
    [
      'Ukraine received Norway’s approval for strikes with its rockets.',
      'Ukraine got Norway’s approval for strikes with its rockets.',
      'Ukraine obtained Norway’s approval for strikes with its rockets.',
    ],
  ],
  [
    '',
    [
      'Norway did not condemn the use of rockets by Russia.',
      'Ukraine’s plea for a ban on rockets was read.',
      'Without a Ukrainian request for rockets it ended.',
      'They spoke of any Norwegian approval for strikes with its rockets.',
      'They spoke of no Norwegian approval for strikes with its rockets.',
      'They spoke of possible Norwegian approval for strikes with its rockets.',
      'They spoke of potential Norwegian approval for strikes with its rockets.',
      'They spoke of awaiting Norwegian approval for strikes with its rockets.',
      'They spoke of pending Norwegian approval for strikes with its rockets.',
      'Norway’s approval for strikes with its rockets was lifted.',
      'Norway’s approval for strikes with its rockets was halted.',
      'Norway’s approval for strikes with its rockets was granted.',
      'Norway’s approval for strikes with its rockets was denied.',
      'Norway’s approval for strikes with its rockets was refused.',
      'It ended without Norwegian approval for strikes with its rockets.',
      'They await Norwegian approval for strikes with its rockets.',
      'They asked whether Norwegian approval for strikes with its rockets would come.',
    ],
  ],
])('%s', (wanted, rows) => {
  it.each(rows)('%s', (text) => expect(held(text)).toBe(wanted));
});
