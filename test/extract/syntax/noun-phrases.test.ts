// Noun phrases among words.

import { expect, it } from 'vitest';
import { phraseBeginning, phraseEnding, wholePhrase } from './marked.ts';

it.each([
  ['The old [pier] fell.', 'The old pier'],
  ['The mayor of [Leeds] left.', 'Leeds'],
  ['It was [she].', 'she'],
  ['The minister [himself] left.', 'The minister himself'],
  ['He saw [himself].', ''],
  ['The mayor’s [boat] sank.', 'The mayor’s boat'],
  ['Byron’s old [boat] sank.', 'Byron’s old boat'],
  ['The owners’ [boat] sank.', 'The owners’ boat'],
  ['On Monday Ada [Byron] left.', 'Ada Byron'],
  ['For weeks Ada [Byron] left.', 'Ada Byron'],
  ['A mother of [three] left.', 'three'],
  ['A boy of about [nine] left.', 'about nine'],
  ['The South [African] left.', 'The South African'],
  ['The world number [one] left.', 'The world number one'],
  ['The world is [one].', ''],
  ['The [old] smiled.', 'The old'],
  ['It is [old].', ''],
  ['Theresa [May] left.', 'Theresa May'],
  ['They left in [May].', ''],
  ['Kristen [Day] left.', 'Kristen Day'],
  ['Ada Byron, [May] 5, left.', ''],
  ['A post in which director [Byron] left.', 'director Byron'],
  ['The “old” [pier] fell.', 'The “old” pier'],
  ['It is “old,” [pier] and all.', 'pier'],
  ['The leaking [pier] fell.', 'The leaking pier'],
  ['They painted [pier] heads.', 'pier'],
  ['The damaged [pier] fell.', 'The damaged pier'],
  ['Leeds & [Byron] sank.', 'Leeds & Byron'],
  ['About 40 [boats] sank.', 'About 40 boats'],
  ['Some of the [others] left.', 'others'],
  ['[Quickly] she left.', ''],
])('%s', (text, wanted) => {
  expect(phraseEnding(text)).toEqual(wanted);
});

it.each([
  ['[The] old pier fell.', 'The old pier'],
  ['[She] left.', 'She'],
  ['[Some] smiled.', 'Some'],
  ['[This] boat sank.', 'This boat'],
  ['[The] old smiled.', 'The old'],
  ['[The] smiled.', ''],
  ['[The] leaking pier fell.', 'The leaking pier'],
  ['[The] mayor’s boat sank.', 'The mayor’s boat'],
  ['[Ada] Byron on Monday left.', 'Ada Byron'],
  ['[Monday] came.', ''],
  ['[Theresa] May left.', 'Theresa May'],
  ['[Leeds] & Byron sank.', 'Leeds & Byron'],
  ['[Quickly] she left.', ''],
  ['[the] pier and the boat', 'the pier'],
  ['[US] envoys left.', 'US envoys'],
])('%s', (text, wanted) => {
  expect(phraseBeginning(text)).toEqual(wanted);
});

it.each([
  ['[A] source in the Security Service of Ukraine left.', 'A source in the Security Service of Ukraine'],
  ['[The] mayor of Leeds on Monday left.', 'The mayor of Leeds'],
  ['[The] leader in statements to the press left.', 'The leader'],
  ['[The] leader in the hall left.', 'The leader in the hall'],
  ['[The] mayor during the war left.', 'The mayor'],
  ['[The] mayor of left.', 'The mayor'],
])('%s', (text, wanted) => {
  expect(wholePhrase(text)).toEqual(wanted);
});
