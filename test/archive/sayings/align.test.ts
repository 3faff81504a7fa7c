import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, comparedWords } from '../../../src/archive/sayings/align.ts';

const laid = (asked: string, printed: string) => align(comparedWords(asked), comparedWords(printed));

describe('words in the same order, spelt alike, are exact', () => {
  it.each([
    ['the bridge is sound', 'She said the bridge is sound, and left.'],
    ['The Bridge is SOUND!', 'the bridge is sound'],
    ["it's the city's bridge", 'It’s the city’s bridge'],
    ['we realise the colour is gray', 'We realize the color is grey'],
    ['3,5 of 1,000', 'about 3,5 of 1,000 men'],
  ])('%s', (asked, printed) => {
    expect(laid(asked, printed)?.exact).toBe(true);
  });
});

describe('words that are off are found, and are not exact', () => {
  it.each([
    [
      'a word left out',
      'it was strategic mistake',
      'It was a strategic mistake, he said.',
      'It was a strategic mistake',
    ],
    [
      'a word changed',
      'we are hurrying trucks to the port',
      'We are rushing trucks to the port.',
      'We are rushing trucks to the port',
    ],
    [
      'words left out',
      'we rush trucks to the port',
      'We rush trucks, boats and cranes to the port.',
      'We rush trucks, boats and cranes to the port',
    ],
    ['a word added', 'the very old bridge', 'the old bridge', 'the old bridge'],
    ['another form', 'they abuses it', 'they abuse it', 'they abuse it'],
    ['a slip', 'the birdge is unsoudn', 'the bridge is unsound', null],
  ])('%s', (_, asked, printed, span) => {
    const alignment = laid(asked, printed)!;
    expect(alignment.exact).toBe(false);
    if (span) expect(printed.slice(alignment.span.start, alignment.span.end)).toBe(span);
  });
});

it.each([
  ['the river froze', 'A dog barked'],
  ['', 'A dog barked'],
])('nothing in common: %s', (asked, printed) => {
  expect(laid(asked, printed)).toBeNull();
});

it('the more of the words stand there, the more is covered', () => {
  const printed = 'The old bridge over the river fell on Friday';
  const shares = ['bridge river', 'bridge tunnel', 'bridge tunnel canal'].map(
    (asked) => laid(asked, printed)!.covered,
  );
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  expect(shares[0]).toBe(1);
});

it('any run of a text’s words is exact in it, wherever it stands', () => {
  const word = fc.constantFrom('bridge', 'river', 'the', 'fell', 'of', 'sound', 'is', 'and', 'Friday');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (words, a, b) => {
      const [from, length] = [a % words.length, 1 + (b % words.length)];
      const asked = words.slice(from, from + length).join(' ');
      expect(laid(asked, words.join(', '))?.exact).toBe(true);
    }),
  );
});
