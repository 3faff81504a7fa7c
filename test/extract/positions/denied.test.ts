// Where a denial stands, and what else takes from an act that it was one.

import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('a denial counts wherever it stands', () => {
  it.each([
    [
      'in the subject',
      'Neither Peru nor Chile will give tanks to Kyiv.',
      ['Chile refuses tanks', 'Peru refuses tanks'],
    ],
    [
      'before a helper',
      'Peru will not send tanks. Nor will Chile send rockets.',
      ['Peru refuses tanks', 'Chile refuses rockets'],
    ],
    ['at the object', 'Peru will send none of its tanks to Kyiv.', ['Peru refuses tanks']],
    ['at what is approved', 'Peru will approve no exports of tanks to Kyiv.', ['Peru refuses tanks']],
    ['at one alone', 'Peru will not send a single tank to Kyiv.', ['Peru refuses tanks']],
  ])('%s', (_, text, positions) => {
    expect(told(text)).toEqual(positions);
  });

  it.each([
    ['both will', 'Peru and Chile will give tanks to Kyiv.', ['Chile pledges tanks', 'Peru pledges tanks']],
    ['no fewer', 'Peru will send no fewer than 20 tanks to Kyiv.', ['Peru pledges tanks']],
    ['not only', 'Peru will send not only tanks to Kyiv.', ['Peru pledges tanks']],
    ['is to', 'Peru is to send tanks to Kyiv.', ['Peru pledges tanks']],
  ])('but %s', (_, text, positions) => {
    expect(told(text)).toEqual(positions);
  });
});

describe('no act', () => {
  it.each([
    ['it nearly came to it', 'Peru nearly sent tanks to Kyiv.'],
    ['so seldom that no time is told', 'Peru rarely sent tanks to Kyiv.'],
    ['had it been so', 'Had Peru sent tanks to Kyiv, the front would have held.'],
    ['what is called false', 'The claim that Peru sent tanks to Kyiv is untrue.'],
    ['what there is no evidence of', 'There is no evidence that Peru sent tanks to Kyiv.'],
    ['what is not true', 'It is not true that Peru sent tanks to Kyiv.'],
    ['what is false', 'It is false that Peru sent tanks to Kyiv.'],
    ['what it is wrong to say', 'It is wrong to say that Peru sent tanks to Kyiv.'],
    ['what is a clause, and false', 'That Peru sent tanks to Kyiv is false.'],
    ['what is yet to come', 'Peru has yet to send tanks to Kyiv.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['it was so', 'Peru had sent tanks to Kyiv, and the front held.'],
    ['what is true', 'It is true that Peru sent tanks to Kyiv.'],
    ['what is a clause, and known', 'That Peru sent tanks to Kyiv is well known.'],
    ['what it is wrong to do', 'It is wrong to go, but Peru sent tanks to Kyiv.'],
  ])('but %s', (_, text) => {
    expect(told(text)).toEqual(['Peru supplies tanks']);
  });
});
