// Where a clause begins, and what its subject is part of.

import { expect, it } from 'vitest';
import { opensClause, standsInverted, widePhrase } from './marked.ts';

it.each([
  ['[Ada] Byron left.', true],
  ['It rained, [Ada] Byron left.', true],
  ['It rained and [Ada] Byron left.', true],
  ['So will [the] vicar.', true],
  ['They will [the] vicar.', false],
  ['9.40 [Byron] left.', true],
  ['7.30 pm [The] mayor left.', true],
  ['40 [Byron] left.', true],
  ['It rained because [the] mayor left.', true],
  ['It rained where [the] mayor left.', true],
  ['“It rains,” [the] mayor said.', true],
  ['Then [the] mayor left.', true],
  ['On Monday [the] mayor left.', true],
  ['It was how [the] mayor left.', true],
  ['They met [the] mayor.', false],
  ['They met in [the] hall.', false],
])('%s', (text, wanted) => {
  expect(opensClause(text)).toEqual(wanted);
});

it.each([
  ['The mayor of [Leeds] left.', 'The mayor of Leeds'],
  ['The ministers of Peru and [Chile] left.', 'The ministers of Peru and Chile'],
  ['They met the mayor in [Leeds] again.', 'Leeds'],
  ['But a source in the [service] left.', 'a source in the service'],
  ['One of the three [men] left.', 'One of the three men'],
  ['They met in [Leeds].', 'Leeds'],
  ['The mayor said [Leeds] is old.', 'Leeds'],
  ['A man in a boat of [Leeds] left.', 'A man in a boat of Leeds'],
])('%s', (text, wanted) => {
  expect(widePhrase(text)).toEqual(wanted);
});

it.each([
  ['“It leaks,” said [the] mayor.', true],
  ['They said [the] mayor left.', false],
  ['“It leaks,” [the] mayor said.', false],
  ['“It leaks.” Ada met [the] mayor.', false],
])('%s', (text, wanted) => {
  expect(standsInverted(text)).toEqual(wanted);
});
