import { describe, expect, it } from 'vitest';
import { areAdversaries, findHolders, holderNamed, holders } from '../../../src/extract/holders/holders.ts';
import { textOf } from '../../../src/model/span.ts';

const named = (word: string) => holders.find((holder) => holder.word === word)!;
const seen = (text: string) =>
  findHolders(text).map((found) => `${textOf(text, found)}=${found.holder.word}`);

describe('holders', () => {
  it('has every member of the United Nations and those asked about like one', () => {
    const countries = holders.filter((holder) => holder.kind === 'country');
    expect(countries).toHaveLength(193 + 4);
    expect(countries.map(({ word }) => word)).toEqual(
      expect.arrayContaining(['Holy See', 'Palestine', 'Kosovo', 'Taiwan']),
    );
  });

  it('gives every party its country, by a name that is listed', () => {
    for (const { kind, word, country } of holders) {
      if (kind === 'party') expect(country, word).toBeDefined();
      if (country) expect(named(country), word).toBeDefined();
    }
  });

  it.each([
    ['US officials said nothing.', ['US=United States']],
    ['The U.S. and the U.K. agreed.', ['U.S.=United States', 'U.K.=United Kingdom']],
    ['Nato and the EU agreed.', ['Nato=NATO', 'EU=European Union']],
    ['Kiev and Kyiv are one city.', ['Kiev=Ukraine', 'Kyiv=Ukraine']],
    ['Türkiye’s drones arrived.', ['Türkiye=Turkey']],
    ['The Élysée and Elysee are one house.', ['Élysée=France', 'Elysee=France']],
    ['Guns for South Sudan', ['South Sudan=South Sudan']],
    ['British-supplied guns', ['British=United Kingdom']],
    ['The Tories differ from Labour.', ['Tories=Conservative Party', 'Labour=Labour Party']],
    ['The German Foreign Office summoned him.', ['German=Germany']],
    ['Britain’s Foreign Office summoned him.', ['Britain=United Kingdom']],
    [
      'Christian Democrats and Democrats',
      ['Christian Democrats=Christian Democratic Union', 'Democrats=Democratic Party'],
    ],
    ['Nigerien troops left.', ['Nigerien=Niger']],
    ['Jordan shot the drone down.', ['Jordan=Jordan']],
    ['Georgia closed the pass.', ['Georgia=Georgia']],
  ])('finds %s', (text, wanted) => expect(seen(text)).toEqual(wanted));

  it.each([
    ['They told us to wait.'],
    ['She will polish the brass.'],
    ['He ate turkey in a sandwich.'],
    ['Jim Jordan objected; Jordan Hale agreed.'],
    ['Chad Marlow drives a lorry.'],
    ['A Georgia senator objected.'],
    ['She teaches in Atlanta, Georgia.'],
    ['The Washington Post reported it.'],
    ['The Berlin Wall fell.'],
    ['The Minsk agreements failed.'],
    ['The Warsaw Pact dissolved.'],
    ['The labour of years was lost.'],
    ['A tragedy of the Commons'],
  ])('is not deceived by %s', (text) => expect(seen(text)).toEqual([]));

  it.each([
    ['uk', 'United Kingdom'],
    ['the british', 'United Kingdom'],
    ['UK government', 'United Kingdom'],
    ['england', 'United Kingdom'],
    ['u.s.', 'United States'],
    ['KIEV', 'Ukraine'],
    ['kremlin', 'Russia'],
    ['turkiye', 'Turkey'],
    ['cote d’ivoire', 'Côte d’Ivoire'],
    ['tories', 'Conservative Party'],
    ['brussels', 'European Union'],
  ])('%s is what people type for %s', (typed, word) => expect(holderNamed(typed)).toBe(named(word)));

  it.each([['Atlantis'], [''], ['’s'], ['the'], ['(.*)+']])('knows no holder by %j', (typed) =>
    expect(holderNamed(typed)).toBeNull(),
  );

  it('knows who is whose adversary', () => {
    expect(areAdversaries(named('Ukraine'), named('Russia'))).toBe(true);
    expect(areAdversaries(named('North Korea'), named('NATO'))).toBe(true);
    expect(areAdversaries(named('Houthis'), named('Saudi Arabia'))).toBe(true);
    expect(areAdversaries(named('Pakistan'), named('India'))).toBe(true);
    expect(areAdversaries(named('India'), named('Bangladesh'))).toBe(false);
    expect(areAdversaries(named('Ukraine'), named('Poland'))).toBe(false);
    expect(areAdversaries(named('Hungary'), named('Ukraine'))).toBe(false);
  });
});
