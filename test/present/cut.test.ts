import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutAfterWord } from '../../src/present/cut.ts';

it.each([
  ['The bridge is sound', 15, 'The bridge is'],
  ['The bridge is sound', 13, 'The bridge is'],
  ['The bridge is sound', 19, 'The bridge is sound'],
  ['The bridge is sound', 99, 'The bridge is sound'],
  ['Donaudampfschiff', 5, 'Donau'],
  ['a   bridge', 4, 'a'],
  ['ab😀', 3, 'ab'],
  ['😀😀', 1, '😀'],
  ['cafe\u0301s', 4, 'caf'],
  // Longer than the room as one: only pairs are kept whole.
  ['👩\u200d👩 x', 3, '👩\u200d'],
])('%j with room for %i is %j', (text, room, cut) => {
  expect(
    text.slice(
      0,
      cutAfterWord(text, 0, room, (end) => end <= room),
    ),
  ).toBe(cut);
});

it('goes on, splits no surrogate pair, and splits no word that fits', () => {
  const text = fc.array(fc.constantFrom('a', 'bc', ' ', '😀', '\n', 'e\u0301', '\u200d'), { minLength: 1 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 9 }), (parts, room) => {
      const words = parts.join('');
      const end = cutAfterWord(words, 0, room, (to) => to <= room);
      expect(end).toBeGreaterThan(0);
      expect(words.slice(0, end)).not.toMatch(/\p{Cs}/u);
      const splitsWord = /\S$/.test(words.slice(0, end)) && /^\S/.test(words.slice(end));
      if (splitsWord) expect(words.slice(0, end).trim()).not.toMatch(/\s/);
    }),
  );
});
