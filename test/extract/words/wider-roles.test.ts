// Words for what several roles are.

import { expect, it } from 'vitest';
import { covered } from './covered.ts';

it.each([
  ['musician violinist', 'covered'],
  ['musician lawyer', 'not covered'],
  ['official minister', 'covered'],
  ['official vice-minister', 'covered'],
  ['dancer violinist', 'no wider word'],
  ['musician violinists', 'not covered'],
])('%s', (text, wanted) => {
  expect(covered(text)).toEqual(wanted);
});
