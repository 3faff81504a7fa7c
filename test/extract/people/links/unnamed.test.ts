// Those who act in a text and are never named.

import { expect, it } from 'vitest';
import { told } from '../../quotes/told.ts';

it.each([
  ['The bishop left. “It leaks,” he said.', 'bishop: “It leaks,”'],
  ['The bishop met a plumber. “It leaks,” he said.', 'bishop: “It leaks,”'],
  ['One stallholder left. “It leaks,” she said.', 'One stallholder: “It leaks,”'],
  ['It came from one stallholder. “It leaks,” she said.', 'one stallholder: “It leaks,”'],
  ['The bishop’s boat sank. “It leaks,” it said.', 'bishop’s boat: “It leaks,”'],
  ['The crowd left. “It leaks,” he said.', 'he: “It leaks,”'],
  ['A doctor, who left, smiled. “It leaks,” he said.', 'A doctor: “It leaks,”'],
  ['The reporter left. “It leaks,” he said.', 'he: “It leaks,”'],
  ['A man left. The man smiled. “It leaks,” he said.', 'A man: “It leaks,”'],
  ['A woman left. The man smiled. “It leaks,” he said.', 'man: “It leaks,”'],
  ['A sailor left. The old man smiled. “It leaks,” he said.', 'A sailor: “It leaks,”'],
  ['The captain of the Swan, Ada Byron, left. “It leaks,” she said.', 'Ada Byron: “It leaks,”'],
  ['Her boss, a patient man named Jim Byron, left. “It leaks,” he said.', 'Jim Byron: “It leaks,”'],
  ['Asked on the radio, the minister of bread left. “It leaks,” he said.', 'minister of bread: “It leaks,”'],
  ['The minister of bread left. “It leaks,” he said.', 'minister of bread: “It leaks,”'],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
