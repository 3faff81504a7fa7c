// Holds what is found in articles of other wars and other years that an editor marked before anybody looked at what
// the program gives: see `articles/README.md` for which of them the rules were mended by.

import { describe, expect, it } from 'vitest';
import { scoreOf } from './articles/score.ts';

describe('positions in whole articles', () => {
  it.each([
    ['dev', 0.98, 0.98],
    ['held-out', 0.95, 0.82],
    ['fresh', 0.95, 0.85],
    ['unseen', 0.9, 0.65],
  ])('%s: precision at least %d, recall at least %d', (file, precision, recall) => {
    const { right, found, marked, faults } = scoreOf(file);
    expect(right / found, faults.join('\n')).toBeGreaterThanOrEqual(precision);
    expect(right / marked, faults.join('\n')).toBeGreaterThanOrEqual(recall);
  });

  it.each([
    ['dev', 0.8, 0.95],
    ['held-out', 0.5, 0.9],
    ['fresh', 0.9, 0.9],
  ])('%s: scopes at least %d, attributions at least %d', (file, scopes, attributions) => {
    const { scope, attribution, faults } = scoreOf(file);
    expect(scope[0] / scope[1], faults.join('\n')).toBeGreaterThanOrEqual(scopes);
    expect(attribution[0] / attribution[1], faults.join('\n')).toBeGreaterThanOrEqual(attributions);
  });
});
