// What stands between a verb of speech and what is said.

import { expect, it } from 'vitest';
import { behindAdjuncts, behindHearer } from './marked.ts';

it.each([
  ['He told [reporters] that it leaks.', 'that it leaks.'],
  ['He told [a] crowd in the harbour that it leaks.', 'that it leaks.'],
  ['He told [us] that it leaks.', 'that it leaks.'],
  ['He told [the] mayor, the board and the crew that it leaks.', ', the board and the crew that it leaks.'],
  ['He told [the] mayor and the board that it leaks.', 'that it leaks.'],
  ['He said [the] mayor has it.', 'the mayor has it.'],
  ['He saw [the] mayor leaving it.', 'leaving it.'],
  ['He told [the] mayor and the board has it.', 'and the board has it.'],
  ['He said [that] it leaks.', 'that it leaks.'],
])('%s', (text, wanted) => {
  expect(behindHearer(text)).toEqual(wanted);
});

it.each([
  ['He said [in] a statement on Tuesday that it leaks.', 'that it leaks.'],
  ['He said [late] last week that it leaks.', 'that it leaks.'],
  ['He said [late] in the day that it leaks.', 'in the day that it leaks.'],
  ['He said [on] Twitter it leaks.', 'it leaks.'],
  ['He said [there] it leaks.', 'there it leaks.'],
  ['He said [quietly] it leaks.', 'it leaks.'],
  ['He said [on] Tuesday, that it leaks.', 'that it leaks.'],
  ['He said [on] Tuesday, it leaks.', ', it leaks.'],
  ['He said [under] the pier it leaks.', 'under the pier it leaks.'],
  ['He said [in] passing that it leaks.', 'in passing that it leaks.'],
  ['He said [two] weeks ago that it leaks.', 'two weeks ago that it leaks.'],
  ['He said [two] boats sank.', 'two boats sank.'],
  ['He said [that] it leaks.', 'that it leaks.'],
])('%s', (text, wanted) => {
  expect(behindAdjuncts(text)).toEqual(wanted);
});
