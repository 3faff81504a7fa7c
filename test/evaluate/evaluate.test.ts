// Holds what `npm run evaluate` counts: of each file of questions no fewer right than when this was last looked at.

import { expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';

it.each([
  ['dev', 134],
  ['other', 50],
  ['test', 125],
])('%s: at least %i right', (name, least) => {
  const { results } = evaluate(name);
  const wrong = results
    .filter(({ faults }) => faults.length > 0)
    .map(({ asked, faults }) => `${asked.id}: ${faults}`);
  expect(results.length - wrong.length, wrong.join('\n')).toBeGreaterThanOrEqual(least);
});
