import { expect, it } from 'vitest';
import {
  isHearer,
  isNominative,
  isObjective,
  isOwner,
  isPossessive,
  isPronounPhrase,
  isReflexive,
  isRelative,
  isSubjective,
} from '../../../src/extract/words/pronouns.ts';

/** What each word is, and beside it words that are not. */
it.each([
  ['isPronounPhrase', isPronounPhrase, 'he who one others nobody', 'him his herself another'],
  ['isSubjective', isSubjective, 'he it you', 'him who one'],
  ['isNominative', isNominative, 'he she they we i', 'it you her'],
  ['isObjective', isObjective, 'him her it us', 'he his who'],
  ['isHearer', isHearer, 'him her you them', 'it he'],
  ['isPossessive', isPossessive, 'his her its whose', 'him it'],
  ['isOwner', isOwner, 'his her my', 'its whose'],
  ['isReflexive', isReflexive, 'himself itself themselves', 'him self'],
  ['isRelative', isRelative, 'who which that whose whom', 'what he'],
] as const)('%s', (_, is, are, others) => {
  expect(are.split(' ').filter((word) => !is(word))).toEqual([]);
  expect(others.split(' ').filter((word) => is(word))).toEqual([]);
  expect(is(undefined)).toBe(false);
});
