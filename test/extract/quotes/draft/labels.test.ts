import { expect, it } from 'vitest';
import { isAsker, isNobody, isOfProgramme, isUnnamed } from '../../../../src/extract/quotes/draft/labels.ts';

it.each([
  ['REPORTER 1', [isAsker]],
  ['HOST', [isOfProgramme, isUnnamed]],
  ['CROWD', [isUnnamed]],
  ['UPDATED', [isNobody]],
  ['FOR IMMEDIATE RELEASE', [isNobody]],
  ['FULL-TIME', [isNobody]],
  ['TOMAS BYRON', []],
  ['REMARKABLE BYRON', []],
])('the label %s', (label, kinds) => {
  expect([isAsker, isOfProgramme, isUnnamed, isNobody].filter((is) => is(label))).toEqual(kinds);
});
