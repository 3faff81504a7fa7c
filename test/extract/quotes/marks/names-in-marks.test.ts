// What in marks is a name, a title or a sign, and nobody's words.

import { expect, it } from 'vitest';
import { told } from '../told.ts';

it.each([
  ['Ada Byron, known as “the Step”, left.', ''],
  ['Ada Byron sang “The Long Walk” in Leeds.', ''],
  ['Ada Byron said she sang “The Long Walk” in Leeds.', 'Ada Byron: she sang “The Long Walk” in Leeds'],
  ['The sign said “Closed”.', ''],
  ['The boat “Ada” sank.', ''],
  ['Ada Byron wrote the book “The Fire”.', ''],
  ['The so-called “peace” plan fell.', ''],
  ['Ada Byron described the “peace” plan as “dead”.', 'Ada Byron: the “peace” plan as “dead”'],
  ['The film, “Fire,” was made by Ada Byron.', ''],
  ['Ada Byron, nicknamed “Red”, said it was old.', 'Ada Byron: it was old'],
  ['The word “peace” fell.', ''],
  ['Ada Byron used the word “peace”.', ''],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
