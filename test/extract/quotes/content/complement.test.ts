// What is said behind the verb: a clause, an infinitive, an object, words in marks.

import { expect, it } from 'vitest';
import { told } from '../told.ts';

it.each([
  ['Ada Byron said that it was old.', 'Ada Byron: that it was old'],
  ['Ada Byron asked whether it was old.', 'Ada Byron: whether it was old'],
  ['Ada Byron said late in the day that it was old.', 'Ada Byron: that it was old'],
  ['Ada Byron told us this morning was “long”.', 'Ada Byron: this morning was “long”'],
  ['Ada Byron wrote checks for years and left.', ''],
  ['Ada Byron wrote that it was old.', 'Ada Byron: that it was old'],
  ['Ada Byron sold a book, which she says contains “no lies”.', 'Ada Byron: contains “no lies”'],
  [
    'As Ada Byron put it in a note, the town is “tired of waiting”.',
    'Ada Byron: the town is “tired of waiting”',
  ],
  ['Ada Byron vowed to close it.', 'Ada Byron: to close it'],
  ['Ada Byron criticised the old pier.', 'Ada Byron: the old pier'],
  ['The county denies it.', ''],
  ['Ada Byron rejected this: “No.”', 'Ada Byron: this: “No.”'],
  ['Ada Byron dismissed it as “old”; it was sold.', 'Ada Byron: it as “old”'],
  ['Ada Byron admitted stealing the boat.', 'Ada Byron: stealing the boat'],
  ['Ada Byron kept closing it.', ''],
  ['Ada Byron described it as a “fine day”.', 'Ada Byron: it as a “fine day”'],
  ['Ada Byron asked the council to close it.', 'Ada Byron: to close it'],
  ['Ada Byron told reporters outside the hall, wet through, that it was old.', 'Ada Byron: that it was old'],
  ['Ada Byron said, in a note to staff, “We are lost.”', 'Ada Byron: “We are lost.”'],
  ['Ada Byron warned in her one book, “The Fire,” that it would burn.', 'Ada Byron: that it would burn'],
  ['Ada Byron told a crowd in the harbour on Tuesday that it was old.', 'Ada Byron: that it was old'],
  ['Ada Byron said on the programme it was old.', 'Ada Byron: it was old'],
  ['Ada Byron said in the rain.', ''],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
