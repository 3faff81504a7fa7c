// Holds what `npm run evaluate` counts: of each file of questions no fewer right than when this was last looked at.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { report } from '../gold/report.ts';
import { evaluate } from './evaluate.ts';
import { evaluationPage, figuresOf } from './page.ts';

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

it('the gold set: no figure is more than a point below docs/evaluation.md', () => {
  const written = figuresOf(readFileSync(new URL('../../docs/evaluation.md', import.meta.url), 'utf8'));
  const now = figuresOf(evaluationPage({ counted: [], gold: report(), articles: '', english: [] }));
  expect(now[0]).toBe(written[0]);
  now.forEach((figure, i) => {
    expect(figure, `figure ${i} of the row “all”`).toBeGreaterThanOrEqual(written[i]! - 1);
  });
});
