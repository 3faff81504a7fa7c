// Whether there is a clause, and where it ends.

import { expect, it } from 'vitest';
import { clauseAlone, clauseBegins, hasFinite, isOneClause } from './marked.ts';

it.each([
  ['[the] pier is old', true],
  ['[the] pier sank', true],
  ['[the] sinking pier', false],
  ['[a] wish to sink', false],
  ['[the] pier “sank”', true],
  ['[the] old pier', false],
])('%s', (text, wanted) => {
  expect(hasFinite(text)).toEqual(wanted);
});

it.each([
  ['He said [the] pier sank.', true],
  ['He said [it] sank.', true],
  ['He said [old] piers sank.', true],
  ['He said [sinking] it was old.', true],
  ['He said [there] were boats.', true],
  ['He said [in] May it sank.', true],
  ['He said [while] in May.', false],
  ['He said [often] it sank.', true],
  ['He said [to] her it sank.', false],
  ['He said [the] pier.', false],
  ['He said [“yes”] and sank.', true],
])('%s', (text, wanted) => {
  expect(clauseBegins(text)).toEqual(wanted);
});

it.each([
  ['[the] pier sank', true],
  ['[when] the pier sank', false],
  ['[asked] if it sank', false],
  ['[the] sinking pier', false],
  ['[the] pier has “it”', true],
  ['[speaking] as it sank', false],
])('%s', (text, wanted) => {
  expect(isOneClause(text)).toEqual(wanted);
});

it.each([
  ['[that] it was up to them, as the mayor arrived', 'that it was up to them'],
  ['[that] it was up to them, in what looked like a change', 'that it was up to them'],
  ['[that] it was old, as a boat', 'that it was old, as a boat'],
  ['[that] it was “old,” while the mayor left', 'that it was “old,” while the mayor left'],
  ['[that] it was up to them, and the mayor left.', 'that it was up to them, and the mayor left'],
  ['[,] it was old, and', 'it was old'],
  ['[it] was old (by 40%)', 'it was old (by 40%)'],
])('%s', (text, wanted) => {
  expect(clauseAlone(text)).toEqual(wanted);
});
