// Words for one person that are on no list of roles.

import { expect, it } from 'vitest';
import { genderOf, isOnePerson, isSeveral, mayBeOnePerson } from '../../../src/extract/words/person-nouns.ts';

it.each([
  ['neurosurgeon', true],
  ['contender', true],
  ['carmaker', false],
  ['guard', false],
  ['supporters', false],
  ['boat', false],
  ['lockkeeper', true],
  ['bargeman', true],
  ['monitor', false],
  ['owner', false],
  ['rival', false],
  ['plumber', true],
  ['children', false],
])('%s', (text, wanted) => {
  expect(isOnePerson(text)).toEqual(wanted);
});

it.each([
  ['neurosurgeon', true],
  ['carmaker', true],
  ['lockkeeper', true],
  ['people', false],
  ['staff', false],
  ['dancers', false],
  ['boat', false],
  ['churchgoer', true],
])('%s', (text, wanted) => {
  expect(mayBeOnePerson(text)).toEqual(wanted);
});

it.each([
  ['supporters', true],
  ['princess', false],
  ['fishermen', true],
  ['people', true],
  ['children', true],
  ['folk', true],
  ['police', true],
  ['personnel', true],
  ['troops', true],
  ['staff', true],
  ['crew', true],
  ['captain', false],
  ['boss', false],
])('%s', (text, wanted) => {
  expect(isSeveral(text)).toEqual(wanted);
});

it.each([
  ['man', 'he'],
  ['boy', 'he'],
  ['gentleman', 'he'],
  ['widower', 'he'],
  ['bridegroom', 'he'],
  ['woman', 'she'],
  ['girl', 'she'],
  ['lady', 'she'],
  ['widow', 'she'],
  ['bride', 'she'],
  ['heroine', 'she'],
  ['fisherman', 'he'],
  ['waitress', 'she'],
  ['princess', 'she'],
  ['saleswoman', 'she'],
  ['human', null],
  ['captain', null],
  ['seamstress', 'she'],
])('%s', (text, wanted) => {
  expect(genderOf(text)).toEqual(wanted);
});
