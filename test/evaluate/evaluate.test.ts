// Holds what `npm run evaluate` counts: of each file of questions no fewer right than when this was last looked at.

import { expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';

it.each([
  ['dev', 135],
  ['test', 131],
  ['more-1', 95],
  ['more-2', 88],
  ['more-3', 62],
  ['more-4', 64],
  ['other', 53],
  ['other-2', 28],
])('%s: at least %i right', (name, least) => {
  const { results } = evaluate(name);
  const wrong = results
    .filter(({ faults }) => faults.length > 0)
    .map(({ asked, faults }) => `${asked.id}: ${faults}`);
  expect(results.length - wrong.length, wrong.join('\n')).toBeGreaterThanOrEqual(least);
});
