// Acts of speech without a verb of speech, told by words for the words.

import { expect, it } from 'vitest';
import { told } from '../told.ts';

it.each([
  ['In Ada Byron’s words, it was “old”.', ''],
  ['In Ada Byron’s words, “it leaks”.', 'Ada Byron: “it leaks”'],
  ['Ada Byron left. In her own words: “It leaks.”', 'Ada Byron: “It leaks.”'],
  ['In the words of Ada Byron, “it leaks”.', 'Ada Byron: “it leaks”'],
  ['In the words of Ada Byron it was rather old and “mad”.', ''],
  ['In the house of Ada Byron, “it leaks”.', ''],
  ['“It leaks.” With these words Ada Byron left.', 'Ada Byron: “It leaks.”'],
  ['“It leaks.” With those words, typed at noon, Ada Byron left.', 'Ada Byron: “It leaks.”'],
  ['It rained. With these words Ada Byron left.', ''],
  ['To quote Ada Byron, “it leaks”.', 'Ada Byron: “it leaks”'],
  ['I’m quoting Ada Byron here: “it leaks”.', 'Ada Byron: “it leaks”'],
  ['I like quoting Ada Byron, “it leaks”.', ''],
  ['“It leaks” is all Ada Byron would say.', 'Ada Byron: “It leaks”'],
  ['“It leaks” was all that Ada Byron would say.', 'Ada Byron: “It leaks”'],
  ['“It leaks” was how Ada Byron put it.', 'Ada Byron: “It leaks”'],
  ['“It leaks” was how Ada Byron did it.', ''],
  ['“It leaks” is all the rage to Ada Byron.', ''],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
