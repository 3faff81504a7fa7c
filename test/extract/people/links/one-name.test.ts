// Those whom a text knows by one name, and who talk.

import { expect, it } from 'vitest';
import { told } from '../../quotes/told.ts';

it.each([
  ['Zelenko has pleaded for it. “It leaks,” he said.', 'Zelenko: “It leaks,”'],
  ['Zelenko, on a visit to Leeds, said so. “It leaks,” he added.', 'Zelenko: “It leaks,”'],
  [
    'Rosmet said it would pay. Its boats sank. “It leaks,” he said.',
    'Rosmet: it would pay / he: “It leaks,”',
  ],
  ['In Rosmet they said so. Rosmet said so. “It leaks,” he added.', 'he: “It leaks,”'],
  ['The Rosmet said so. Rosmet said more. “It leaks,” he added.', 'he: “It leaks,”'],
  ['Rosmet sank. “It leaks,” he said.', 'he: “It leaks,”'],
  ['Delegates said so. “It leaks,” he added.', 'he: “It leaks,”'],
  ['Bolt said yes until Zelenko came. “It leaks,” he added.', 'he: “It leaks,”'],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
