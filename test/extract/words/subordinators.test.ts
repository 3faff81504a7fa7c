import { expect, it } from 'vitest';
import {
  isSubordinator,
  opensAdverbial,
  opensContent,
  opensTime,
  takesParticiple,
} from '../../../src/extract/words/subordinators.ts';

/** What each word opens, and beside it words that do not. */
it.each([
  ['isSubordinator', isSubordinator, 'when if that than why', 'and in which'],
  ['opensAdverbial', opensAdverbial, 'when if because although unless', 'that whether than and'],
  ['opensTime', opensTime, 'when since until as', 'if because although'],
  ['opensContent', opensContent, 'that whether if why', 'when because'],
  ['takesParticiple', takesParticiple, 'when if although once', 'after before since because that'],
] as const)('%s', (_, is, are, others) => {
  expect(are.split(' ').filter((word) => !is(word))).toEqual([]);
  expect(others.split(' ').filter((word) => is(word))).toEqual([]);
  expect(is(undefined)).toBe(false);
});
