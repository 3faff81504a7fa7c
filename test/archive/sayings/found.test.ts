// Where words stand, whose they are, and where else they are printed.

import { expect, it } from 'vitest';
import { elsewhere, near, places, together } from './found.ts';

it.each([
  [
    'it will hold for a hundred years',
    'd0 Ada Byron: It will hold for a hundred years, exact, in marks / d2 Tom Byrne: It will hold for a hundred years, exact, in marks / d1 Ada Byron: It will hold for 100 years, in marks',
  ],
  [
    'it will hold for 100 years',
    'd1 Ada Byron: It will hold for 100 years, exact, in marks / d0 Ada Byron: It will hold for a hundred years, in marks / d2 Tom Byrne: It will hold for a hundred years, in marks',
  ],
  ['the mill is haunted', 'd2 Tom Byrne: the mill is haunted, exact, in marks'],
  ['the old pier was lost', 'd1 Tom Byrne: the old pier was lost, exact'],
  ['we keep the pier open', 'd0 Ada Byron: We keep the pier open, exact, in marks'],
  ['zeppelins rise', ''],
  [
    'it will hold for fifty years',
    'd1 Ada Byron: It will hold for 100 years, in marks / d0 Ada Byron: It will hold for a hundred years, in marks / d2 Tom Byrne: It will hold for a hundred years, in marks',
  ],
])('%s', (text, wanted) => {
  expect(places(text)).toEqual(wanted);
});

it.each([
  [
    'it will hold for fifty years',
    'd1 Ada Byron: It will hold for 100 years, in marks / d0 Ada Byron: It will hold for a hundred years, in marks / d2 Tom Byrne: It will hold for a hundred years, in marks',
  ],
  ['the new pier was found', ''],
])('%s', (text, wanted) => {
  expect(near(text)).toEqual(wanted);
});

it.each([
  ['we keep the pier open', ''],
  ['we keep the pier open the mill is haunted', ''],
])('%s', (text, wanted) => {
  expect(together(text)).toEqual(wanted);
});

it.each([
  ['it will hold for a hundred years', 'd1 Ada Byron: It will hold for 100 years, in marks'],
  ['we keep the pier open', ''],
  ['the old pier was lost', ''],
])('%s', (text, wanted) => {
  expect(elsewhere(text)).toEqual(wanted);
});
