// Acts of speech whose verb stands in the clause before.

import { expect, it } from 'vitest';
import { told } from '../told.ts';

it.each([
  [
    'The Gazette called it “a triumph”; the Post, “a disaster”.',
    'Gazette: it “a triumph” / Post: “a disaster”',
  ],
  [
    'One critic called it “a triumph”, another “a disaster”.',
    'One critic: it “a triumph” / another: “a disaster”',
  ],
  [
    'The Gazette called it “a triumph”, and the Post, “a disaster”.',
    'Gazette: it “a triumph” / Post: “a disaster”',
  ],
  ['Ada Byron called the pier “old”, the town “lovely”.', 'Ada Byron: the pier “old”, the town “lovely”'],
  ['The Gazette called it “a triumph”; the Post left.', 'Gazette: it “a triumph”'],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
