// Names in headlines that write every word with a capital.

import { expect, it } from 'vitest';
import { whoIsWho } from '../who-is-who.ts';

it.each([
  ['Ada Byron Seeks Bridge Over Harbour\n\nAda Byron said so.', 'Ada Byron: Ada Byron'],
  ['Byron Speech Today Draws Many\n\nAda Byron said so.', 'Ada Byron: Byron, Ada Byron'],
  ['Bridge Problem Vexes Whole Town\n\nAda Byron said so.', 'Ada Byron: Ada Byron'],
  ['Farmer Meets Byron Over Harbour Bridge\n\nAda Byron said so.', 'Ada Byron: Byron, Ada Byron'],
  ['Ada Byron said so.\n\nByron Speech Draws Many Today', 'Ada Byron: Ada Byron, Byron'],
  ['Harbour Boat Chief Ada Byron Opens Bridge.\n\nAda Byron said so.', 'Ada Byron: Ada Byron'],
  ['Harbour Lines Chief Ada Byron left.', 'Ada Byron (Harbour Lines Chief): Harbour Lines Chief Ada Byron'],
])('%s', (text, wanted) => {
  expect(whoIsWho(text)).toEqual(wanted);
});
