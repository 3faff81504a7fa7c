// What a sentence is about.

import { expect, it } from 'vitest';
import { subjectOfLine } from './marked.ts';

it.each([
  ['On Monday Ada Byron, the engineer, opened it.', 'Ada Byron'],
  ['To open it, Ada Byron came.', 'Ada Byron'],
  ['Opening it, Ada Byron fell.', 'Ada Byron'],
  ['The family of Jim Byron, the cyclist killed on Sunday, have left.', 'The family of Jim Byron'],
  ['Open it at noon.', ''],
  ['They said the mayor left.', 'They'],
])('%s', (text, wanted) => {
  expect(subjectOfLine(text)).toEqual(wanted);
});
