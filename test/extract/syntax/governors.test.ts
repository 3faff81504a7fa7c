// What stands over a verb, and whether under it the thing is done.

import { expect, it } from 'vitest';
import { rulerOf } from './marked.ts';

it.each([
  ['Byron went on [to] say so.', 'went: done'],
  ['Byron declined [to] say so.', 'declined: failed'],
  ['Byron has refused [to] say so.', 'has refused: failed'],
  ['Byron did not refuse [to] say so.', 'did not refuse: done'],
  ['Byron did not want [to] say so.', 'did not want: denied'],
  ['Byron is understood [to] have said so.', 'is understood: done'],
  ['Byron understood [to] be old.', ''],
  ['Byron smiled as if [to] say so.', ''],
  ['Byron wrote to the Leeds Echo [to] complain.', 'wrote: done'],
  ['Byron rang the station [to] say so.', 'rang: done'],
  ['Byron rang the station, [to] say so.', ''],
  ['Byron sold the station [to] say so.', ''],
  ['Byron was in the station [to] say so.', ''],
  ['Byron is expected [to] say so.', 'is expected: expected'],
  ['Byron failed [to] say so.', 'failed: failed'],
  ['Byron did not fail [to] say so.', 'did not fail: done'],
  ['They want Byron [to] say so.', 'want: wished, of Byron'],
  ['They asked Byron [to] say so.', 'asked: asked, of Byron'],
  ['They urged the old mayor [to] say so.', 'urged: wished, of the old mayor'],
  ['Byron is likely [to] say so.', 'is likely: expected'],
  ['Voters are more likely [to] say so.', ''],
  ['The likely [to] say so.', ''],
  ['Byron plans [to] say so.', 'plans: expected'],
  ['The plans [to] say so are old.', ''],
  ['Byron pretended [to] say so.', 'pretended: pretended'],
  ['Byron denied [saying] so.', 'denied: denied'],
  ['Byron left without [saying] so.', 'without: failed'],
  ['Byron left after [saying] so.', ''],
  ['Byron is tired of [saying] so.', ''],
  ['Byron [denied] that it sank.', 'denied: denied'],
  ['Byron [doubts] that it sank.', 'doubts: denied'],
  ['Byron [said] that it sank.', ''],
])('%s', (text, wanted) => {
  expect(rulerOf(text)).toEqual(wanted);
});
