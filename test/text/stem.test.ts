import { expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { termOf, termsOf } from '../../src/text/stem.ts';

it.each([
  ['Kiev', 'Kyiv', 'Київ', 'KYIV'],
  ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Зеленський'],
  ['Lukiantsi', 'Lukyantsi'],
  ['Odessa', 'Odesa'],
  ['defence', 'defense', 'Defense'],
  ['supplies', 'supplied', 'supply', 'supplying'],
  ['armoured', 'armored'],
  ['Chişinău', 'Chisinau'],
  ['kilometres', 'kilometers'],
])('one term: %s, %s', (first, ...others) => {
  expect(others.map(termOf)).toEqual(others.map(() => termOf(first)));
});

it.each([
  ['Iran', 'Iraq'],
  ['Kyiv', 'Kharkiv'],
  ['Kursk', 'Kusk'],
  ['mine', 'mines of'],
  ['Slovakia', 'Slovenia'],
])('two terms: %s, %s', (one, other) => {
  expect(termOf(one)).not.toBe(termOf(other));
});

it('folds for comparing', () => {
  expect(fold('Volodymyr')).toBe(fold('Vladimir'));
});

it('knows where each term stands, and drops what a mark leaves of a word', () => {
  const text = 'Ukraine’s drones don’t fly';
  expect(termsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Ukraine',
    'drones',
    'don',
    'fly',
  ]);
});
