// Forenames, and words that are none.

import { describe, expect, it } from 'vitest';
import { isCommonWord, isForename } from '../../src/text/forenames.ts';

describe('forenames', () => {
  it.each(['Anna', 'ANNA', 'mark', 'Rose'])('%s is one', (word) => expect(isForename(word)).toBe(true));
  it.each(['Climate', 'Great', 'Byron-King', ''])('%s is none', (word) =>
    expect(isForename(word)).toBe(false),
  );
});

describe('words of the language', () => {
  it.each(['climate', 'change', 'limited', 'run'])('%s is one', (word) =>
    expect(isCommonWord(word)).toBe(true),
  );
  it.each(['babbage', 'putin', 'ostrish', ''])('%s is none', (word) =>
    expect(isCommonWord(word)).toBe(false),
  );
});
