// Verbs that rule another.

import { expect, it } from 'vitest';
import { rulerOf } from './marked.ts';

it.each([
  ['Byron went on [to] say so.', 'went on'],
  ['Byron declined [to] say so.', 'declined'],
  ['Byron has refused [to] say so.', 'has refused'],
  ['Byron did not want [to] say so.', ''],
  ['Byron is understood [to] have said so.', 'is understood'],
  ['Byron understood [to] be old.', ''],
  ['Byron smiled as if [to] say so.', ''],
  ['Byron wrote to the Leeds Echo [to] complain.', 'wrote to the Leeds Echo'],
  ['Byron rang the station [to] say so.', 'rang the station'],
  ['Byron rang the station, [to] say so.', ''],
  ['Byron sold the station [to] say so.', ''],
  ['Byron was in the station [to] say so.', ''],
])('%s', (text, wanted) => {
  expect(rulerOf(text)).toEqual(wanted);
});
