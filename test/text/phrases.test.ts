import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/model/span.ts';
import { phraseFinder, phraseKey } from '../../src/text/phrases.ts';

const list = [
  'US',
  'U.S.',
  'NATO',
  'Sudan',
  'South Sudan',
  'Su-34',
  'cruise missile',
  'T-72',
  'No 10',
  'Côte d’Ivoire',
];
const find = phraseFinder(list.map((phrase) => ({ phrase, value: phrase })));
const seen = (text: string) => find(text).map((found) => textOf(text, found));

describe('phraseFinder', () => {
  it.each([
    ['South Sudan and Sudan', ['South Sudan', 'Sudan']],
    ['Nato and NATO', ['Nato', 'NATO']],
    ['the U.S. and the US', ['U.S.', 'US']],
    ['US-made guns', ['US']],
    ['two Su-34s, a Su34 and a Su 34', ['Su-34s', 'Su34', 'Su 34']],
    ['Cruise missile; CRUISE MISSILE', ['Cruise missile', 'CRUISE MISSILE']],
    ["Cote d'Ivoire and Côte d’Ivoire", ["Cote d'Ivoire", 'Côte d’Ivoire']],
    ['No. 10 is lit', ['No. 10']],
  ])('finds in %s', (text, wanted) => expect(seen(text)).toEqual(wanted));

  it.each([
    ['tell us'],
    ['Us'],
    ['nato'],
    ['T-7'],
    ['cruise. Missile'],
    ['cruise, missile'],
    ['cruise\nmissile'],
    ['NATOs'],
  ])('finds nothing in %j', (text) => expect(seen(text)).toEqual([]));

  it('finds spans in order that do not overlap, in any text', () => {
    const words = fc.constantFrom(...list, 'and', 'the', '.', ' ', '\n', '😀', '́');
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { start, end } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

it('gives one key to all printings', () => {
  expect(phraseKey('Kh-59')).toBe(phraseKey('kh 59'));
  expect(phraseKey('KH59')).toBe(phraseKey('kh 59'));
  expect(phraseKey('Côte d’Ivoire')).toBe(phraseKey("cote d'ivoire"));
});
