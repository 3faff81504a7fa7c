import { describe, expect, it } from 'vitest';
import { relatedTo } from '../../src/text/thesaurus.ts';

describe('other words for a word, in any of its forms', () => {
  it.each([
    ['docker', 'dockworker'],
    ['dockers', 'longshoreman'],
    ['photographs', 'picture'],
    ['penalised', 'punish'],
    ['remained', 'stay'],
    ['resigning', 'quit'],
    ['Closing', 'shut'],
    ['call off', 'cancel'],
    ['blow up', 'explode'],
  ])('%s → %s', (word, other) => {
    expect(relatedTo(word).same).toContain(other);
  });
});

it.each([
  ['examination', 'scan'],
  ['docker', 'labourer'],
])('%s is a step from %s', (word, other) => {
  expect(relatedTo(word).akin).toContain(other);
});

it.each([
  ['bridge', 'tunnel'],
  ['mayor', 'minister'],
])('%s is not %s', (word, other) => {
  expect([...relatedTo(word).same, ...relatedTo(word).akin]).not.toContain(other);
});

it.each(['zyxwabel', '', ' ', '!', 'aaaaaaaa', 'zzzzzzzz', "o'"])('nothing for “%s”', (word) => {
  expect(relatedTo(word).same.size).toBe(0);
});

it('common words are told from those that nobody uses', () => {
  expect(relatedTo('make').met).toBeGreaterThan(relatedTo('bridge').met);
  expect(relatedTo('bridge').met).toBeGreaterThan(relatedTo('drawbridge').met);
  expect(relatedTo('zyxwabel').met).toBe(0);
});
