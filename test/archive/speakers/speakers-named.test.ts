// Whom a typed name means, and who holds an office.

import { expect, it } from 'vitest';
import { everybody, inOffice, meant } from './named.ts';

it.each([
  ['Byron', 'Ada Byron by name'],
  ['Ada Byron', 'Ada Byron by name'],
  ['Mr Byron', 'Ada Byron by name'],
  ['Biron', 'Ada Byron by name'],
  ['Lord Babbage', 'Lord Babbage by name'],
  ['Lady Babbage', 'Lord Babbage by name'],
  ['Babbage', 'Lord Babbage by name'],
  ['Bo Zelenko', 'Zelenko by name'],
  ['Zelenko', 'Zelenko by name'],
  ['the city engineer', 'Ada Byron by role'],
  ['engineer', 'Ada Byron by role'],
  ['Russia', 'Russia by name, Russia’s defence ministry by name, Kremlin by body'],
  ['Russian', 'Kremlin by body, Russia by body, Russia’s defence ministry by body'],
  ['the Kremlin', 'Kremlin by name'],
  ['Kremlin', 'Kremlin by name'],
  ['Norwegian defence minister', 'Erik Dahl by role'],
  ['Polish defence minister', ''],
  ['defence minister', 'Erik Dahl by role'],
  ['HWU', 'Harbour Workers Union by role'],
  ['Harbour Workers Union', 'Harbour Workers Union by name'],
  ['the harbour workers', 'Harbour Workers Union by name'],
  ['Ann Poole', ''],
  ['lord', 'Lord Babbage by role'],
])('%s', (text, wanted) => {
  expect(meant(text)).toEqual(wanted);
});

it.each([
  [
    'person',
    'Ada Byron, city engineer: 3; Erik Dahl, Norwegian defence minister: 1; Lord Babbage: 1; Tom Byrne: 1; Zelenko: 1',
  ],
  ['institution', 'Harbour Workers Union: 1; Kremlin: 1; Russia: 1; Russia’s defence ministry: 1'],
])('%s', (text, wanted) => {
  expect(everybody(text)).toEqual(wanted);
});

it.each([
  ['Who is the Norwegian defence minister?', 'Erik Dahl'],
  ['Who is the defence minister of Norway?', 'Erik Dahl'],
  ['Who is the Polish defence minister?', ''],
  ["Who's the city engineer?", 'Ada Byron'],
  ['Name the city engineer', null],
  ['Who met the city engineer?', null],
  ['When is the city engineer?', null],
  ['Who is Ada Byron?', null],
])('%s', (text, wanted) => {
  expect(inOffice(text)).toEqual(wanted);
});
