// Where “they” means one person.

import { expect, it } from 'vitest';
import { whoIsWho } from '../who-is-who.ts';

it.each([
  ['Jude Asante teaches here. They smiled.', 'Jude Asante (they): Jude Asante, They'],
  ['Jude Asante met the divers. They smiled.', 'Jude Asante: Jude Asante'],
  ['Jude Asante met the board. They smiled.', 'Jude Asante: Jude Asante'],
  ['Jude Asante met Harbour Lines. They smiled.', 'Jude Asante: Jude Asante'],
  ['Mr Jude Asante teaches here. They smiled.', 'Jude Asante (he): Mr Jude Asante'],
  ['Jude Asante teaches here on Monday. They smiled.', 'Jude Asante (they): Jude Asante, They'],
  ['Jude Asante likes the climb they call the wall.', 'Jude Asante: Jude Asante'],
  ['Jude Asante teaches here. “They smiled.”', 'Jude Asante: Jude Asante'],
  ['Jude Asante teaches here.\n\nIt rained.\n\nIt snowed.\n\nThey smiled.', 'Jude Asante: Jude Asante'],
])('%s', (text, wanted) => {
  expect(whoIsWho(text)).toEqual(wanted);
});
