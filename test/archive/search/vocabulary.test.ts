import { expect, it } from 'vitest';
import { termOf } from '../../../src/text/stem.ts';
import { archiveOf } from '../../archive-of.ts';

const { vocabulary } = archiveOf(
  'The troops of Ruritania entered Strelzau. In Ruritania the bridge fell. A bridge is a bridge, said Marek of Strelza.',
  'Troops went home to the village of Kusk, and Iran looked on.',
);

it.each([
  ['strelzau', true],
  ['ruritania', true],
  ['bridge', false],
  ['troops', false],
])('%s is a name: %s', (word, expected) => {
  expect(vocabulary.isName(termOf(word))).toBe(expected);
});

it.each([
  ['a letter left out', 'Kursk', ['kusk']],
  ['a letter too few at the end is another form', 'Strelzaus', []],
  ['the lists know both', 'Iraq', []],
  ['too short to tell', 'Kus', []],
  ['another first letter', 'Tusk', []],
  ['two letters', 'Kurska', []],
])('names like another: %s', (_, word, expected) => {
  expect(vocabulary.namesLike(termOf(word))).toEqual(expected);
});

it('the rarer a term, the more it tells', () => {
  const [common, rare, never] = ['troops', 'village', 'submarine'].map((word) =>
    vocabulary.idf(termOf(word)),
  );
  expect(common).toBeLessThan(rare!);
  expect(rare).toBeLessThan(never!);
});
