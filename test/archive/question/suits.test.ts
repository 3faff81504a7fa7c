// Whether a sentence has what a question seeks.

import { describe, expect, it } from 'vitest';
import { isExact, isWordFor, suits } from '../../../src/archive/question/seeks.ts';
import { termOf } from '../../../src/text/stem.ts';
import { archiveOf } from '../../archive-of.ts';

function suited(seeks: Parameters<typeof suits>[0], sentence: string): number {
  const [reading] = archiveOf(sentence).readings;
  return suits(seeks, reading!, { start: 0, end: sentence.length });
}

describe.each([
  [
    'sum',
    [
      '$3 was paid.',
      '£3 was paid.',
      '€3 was paid.',
      '¥3 was paid.',
      '₴3 was paid.',
      '₽3 was paid.',
      'They gave 3 dollars to it.',
      'They gave 3 pounds to it.',
      'They gave 3 euros to it.',
      'They gave 3 zlotys to it.',
      'They gave 3 roubles to it.',
      'They gave 3 rubles to it.',
      'They gave 3 hryvnias to it.',
      'They gave 3 yuan to it.',
      'They gave 3 yen to it.',
      'They gave 3 francs to it.',
      'They gave 3 krona to it.',
      'They gave 3 kroner to it.',
      'They gave 3 krone to it.',
      'They gave 3 million euros to it.',
      'They gave 3 billion euros to it.',
      'They gave 3 trillion euros to it.',
      'They gave 3m euros to it.',
      'They gave 3bn euros to it.',
      'They gave 3tn euros to it.',
    ],
  ],
  [
    'price',
    [
      'It cost £3.',
      'It costs £3.',
      'It sold for £3.',
      'It bought £3.',
      'It buys £3.',
      'It sells for £3.',
      'It pays £3.',
      'It paid £3.',
      'It spent £3.',
      'It is valued at £3.',
      'It is priced at £3.',
      'It is worth £3.',
      'It was costing £3.',
      'They are buying it for £3.',
      'They purchase it for £3.',
      'They purchased it for £3.',
      'They buy it for £3.',
      'They pay £3.',
      'They are paying £3.',
      'They spend £3.',
      'They sell it for £3.',
      'Its price was £3.',
      'Its prices were £3.',
      'The fee was £3.',
      'The fees were £3.',
      'They are £3 apiece.',
      'They are £3 each.',
      'It is £3 per boat.',
      'It was a £3 bridge.',
      'It was the £3 bridge.',
      'It was an £3 bridge.',
    ],
  ],
  [
    'distance',
    [
      'It is 3 km off.',
      'It is 3 kilometres off.',
      'It is 3 kilometers off.',
      'It is 3 kilometre off.',
      'It is 3 miles off.',
      'It is 3 mile off.',
      'It is 3 metres off.',
      'It is 3 meters off.',
      'It is 3 feet off.',
      'It is 3 foot off.',
      'It is 3 yards off.',
      'It is 3 yard off.',
      'It is 3 inches off.',
      'It is 3 inch off.',
      'It is 3 nautical miles off.',
      'It is 3km off.',
      'It is 3m off.',
      'It is 3ft off.',
    ],
  ],
  [
    'age',
    [
      'A 30-year-old left.',
      'A 30 years old man left.',
      'A man aged 30 left.',
      'Byron, 30, left.',
      'Byron (30) left.',
    ],
  ],
  ['length', ['It took 3 hours.', 'It took days.', 'They stay as long as it takes.']],
  [
    'number',
    [
      'They saw 3 boats.',
      'They saw three boats.',
      'They saw dozens of boats.',
      'A majority left.',
      'No one left.',
      'Nobody left.',
      'None left.',
      'They gave £3.',
    ],
  ],
  ['person', ['It was Byron.']],
  ['place', ['It was in Leeds.']],
  ['time', ['It sank on 3 May.']],
  ['time ahead', ['It will sink on Friday.']],
  [
    'reason',
    [
      'It sank because of the rain.',
      'It sank due to the rain.',
      'It sank over the rain.',
      'It sank as a result of the rain.',
      'It sank as part of the rain.',
      'It sank amid the rain.',
      'It sank after the rain.',
      'It sank thanks to the rain.',
      'It sank owing to the rain.',
      'It sank so that it could rest.',
      'It sank in order to rest.',
      'It sank so as to rest.',
      'It sank since it rained.',
      'It gave a reason.',
      'Its aim was rest.',
      'It aimed at rest.',
      'It had a fear.',
      'It sinks unless it rests.',
      'They blamed the rain.',
    ],
  ],
] as const)('%s is in', (seeks, rows) => {
  it.each(rows)('%s', (row) => expect(suited(seeks, row)).toBe(1));
});

describe.each([
  ['sum', ['They gave 3 boats.', 'They gave euros.']],
  ['price', ['They have £3.', 'It cost them dear.']],
  ['distance', ['It is 3 days off.']],
  ['age', ['It ran for 30 years.']],
  ['length', ['They stay.']],
  ['number', ['They saw boats.']],
  ['person', ['it was a boat.']],
  ['place', ['It was in town.']],
  ['time', ['It sank.']],
  ['time ahead', ['It sank on Friday.']],
] as const)('%s is not in', (seeks, rows) => {
  it.each(rows)('%s', (row) => expect(suited(seeks, row)).toBe(0));
});

it('may have any reason, or whether', () => {
  expect(suited('reason', 'It sank.')).toBe(0.4);
  expect(suited('whether', 'It sank.')).toBe(0.5);
  expect(suited(null, 'It sank.')).toBe(0.5);
});

describe.each([
  ['sum', ['money', 'cash', 'cost', 'price', 'fee', 'sum', 'worth', 'pay', 'amount', 'value']],
  ['price', ['cost', 'price', 'fee', 'worth', 'pay', 'charge']],
  ['number', ['people', 'ppl', 'person', 'number', 'total']],
  ['time', ['date', 'day', 'time', 'year', 'month']],
  ['time ahead', ['date', 'day', 'time', 'year', 'month']],
  ['distance', ['far', 'distance']],
  ['age', ['old', 'age']],
  ['length', ['long']],
  ['reason', ['reason', 'cause']],
] as const)('%s is asked for by', (seeks, words) => {
  it.each(words)('%s', (word) => {
    expect(isWordFor(seeks, termOf(word))).toBe(true);
    expect(isWordFor('whether', termOf(word))).toBe(false);
  });
});

it.each(['sum', 'price', 'distance', 'age', 'number', 'length', 'time', 'time ahead'] as const)(
  'a %s is there or it is not',
  (seeks) => expect(isExact(seeks)).toBe(true),
);

it.each(['person', 'place', 'reason', 'whether', null] as const)('a %s may be put in other words', (seeks) =>
  expect(isExact(seeks)).toBe(false),
);
