// What is said to follow if a weapon is used.

import { describe, expect, it } from 'vitest';
import { held } from '../held.ts';

describe.each<[string, string[]]>([
  [
    'Russia threatens rockets, stated',
    [
      'Russia said that it would respond if strikes with Norwegian rockets go on.',
      'Russia said that it would answer with force if strikes with Norwegian rockets go on.',
      'Russia said that it would reply with force if strikes with Norwegian rockets go on.',
      'Russia said that it would retaliate if strikes with Norwegian rockets go on.',
      'Russia said that strikes with Norwegian rockets will meet with retaliation.',
      'Russia said that strikes with Norwegian rockets would face retaliatory steps.',
      'Russia said that strikes with Norwegian rockets would have consequences.',
      'Russia said that strikes with Norwegian rockets would bring countermeasures.',
      'Russia said that strikes with Norwegian rockets would bring reprisals.',
      'Russia said that strikes with Norwegian rockets would bring revenge.',
      'Russia said that strikes with Norwegian rockets would bring punishment.',
      'Russia said that strikes with Norwegian rockets would meet with an answer.',
      'Russia said that strikes with Norwegian rockets would meet with a reply.',
      'Russia said that strikes with Norwegian rockets will meet with a response.',
      'Russia said that strikes with Norwegian rockets may meet with a response.',
      'Russia said that strikes with Norwegian rockets might meet with a response.',
      'Russia said that strikes with Norwegian rockets could meet with a response.',
      'Russia said that strikes with Norwegian rockets must meet with a response.',
      'Russia said that strikes with Norwegian rockets shall meet with a response.',
      'Russia vowed a response to strikes with Norwegian rockets.',
      'Russia vows a response to strikes with Norwegian rockets.',
      'Russia threatened a response to strikes with Norwegian rockets.',
      'Russia threatens a response to strikes with Norwegian rockets.',
      'Russia warned of a response to strikes with Norwegian rockets.',
      'Russia warns of a response to strikes with Norwegian rockets.',
      'Russia promised a response to strikes with Norwegian rockets.',
      'Russia is threatening a response to strikes with Norwegian rockets.',
      'Russia is warning of a response to strikes with Norwegian rockets.',
    ],
  ],
  [
    'Russia declines-to-say rockets, stated',
    ['Russia gave no answer when asked if it would strike with rockets.'],
  ],
  [
    'Russia threatens missiles, for Russia, stated',
    [
      'Russia may use its missiles if Norway sends rockets.',
      'Russia can use its missiles if Norway sends rockets.',
      'Russia may use its missiles should Norway send rockets.',
    ],
  ],
  [
    '',
    [
      'Latvia warned that Russia would respond to strikes with Norwegian rockets.',
      'Experts warned of a response to strikes with Norwegian rockets.',
      'Russia may not use its missiles if Norway sends rockets.',
      'If Norway sends rockets, it rains.',
      'Russia may use its missiles if Belarus sends rockets.',
    ],
  ],
])('%s', (wanted, rows) => {
  it.each(rows)('%s', (text) => expect(held(text)).toBe(wanted));
});
