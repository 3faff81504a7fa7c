// What somebody or something is said to be.

import { expect, it } from 'vitest';
import { told } from '../told.ts';

it.each([
  ['Ada Byron called the ruling “a sad mistake”.', 'Ada Byron: the ruling “a sad mistake”'],
  ['Ada Byron called the plan a mistake.', 'Ada Byron: the plan a mistake'],
  ['Ada Byron called him unfit.', 'Ada Byron: him unfit'],
  ['Ada Byron called them to the stage.', ''],
  ['Ada Byron called it “a gem”; it was sold.', 'Ada Byron: it “a gem”'],
  ['Ada Byron sees it as “a gem”.', 'Ada Byron: it as “a gem”'],
  ['Ada Byron sees the “gem”.', ''],
  ['Ada Byron called the mayor of Leeds an old fool.', 'Ada Byron: the mayor of Leeds an old fool'],
  ['Ada Byron called the plan.', ''],
  ['Ada Byron called, a letter says: “So.”', 'a letter: “So.”'],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
