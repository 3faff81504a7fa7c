// Where what is said ends: before another clause, before the verb that an aside stands before.

import { expect, it } from 'vitest';
import { told } from '../told.ts';

it.each([
  ['A letter calling the pier “mad” was sent.', 'A letter: the pier “mad”'],
  ['It was called “a gem” by the mayor, who left.', 'mayor: “a gem”'],
  ['A plan described by critics as “mad” was dropped.', 'critics: as “mad”'],
  ['A plan described by critics as “mad” and “old” was dropped.', 'critics: as “mad” and “old”'],
  ['Asked by Byron if it leaked, Ada Lovelace laughed.', 'Byron: if it leaked'],
  [
    'After Ada Byron criticised the pier at the fair, Ann Lovelace shot back.',
    'Ada Byron: the pier at the fair',
  ],
  ['While Ada Byron said it was old, Ann Lovelace left.', 'Ada Byron: it was old'],
  ['Ada Byron, who called it “old,” left.', 'Ada Byron: it “old,”'],
  ['Ada Byron, who said it was old, left.', 'Ada Byron: it was old'],
  [
    'A nurse who warned that it was running out was told “to stop”.',
    'A nurse: that it was running out / somebody: “to stop”',
  ],
  ['A farmer who said it was “for the cows” has been fined.', 'A farmer: it was “for the cows”'],
  ['After saying it was sound, Ada Byron left.', 'Ada Byron: it was sound'],
  [
    'Ada Byron said it was old, and Ann Lovelace said it was new.',
    'Ada Byron: it was old / Ann Lovelace: it was new',
  ],
  ['Ada Byron says it is old; the mayor says it is safe.', 'Ada Byron: it is old / mayor: it is safe'],
  [
    'Ada Byron said it was old, according to the mayor.',
    'Ada Byron: it was old / mayor: Ada Byron said it was old',
  ],
  ['Ada Byron pleaded for it; “it is late,” the mayor said.', 'mayor: “it is late,”'],
  ['A woman asked for a photo and Ada Byron said it was late.', 'Ada Byron: it was late'],
  ['When Ada Byron said it was old, the mayor said it was new.', 'Ada Byron: it was old / mayor: it was new'],
  [
    'Ada Byron said they did the town a favour by putting it to rest.',
    'Ada Byron: they did the town a favour by putting it to rest',
  ],
  [
    'Ada Byron said it was old, but in a note she said it was sound.',
    'Ada Byron: it was old / Ada Byron: it was sound',
  ],
  [
    'Ada Byron said it was old, and within the hour, Ann Lovelace said it was new.',
    'Ada Byron: it was old / Ann Lovelace: it was new',
  ],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
