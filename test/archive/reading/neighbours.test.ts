// How many of the sentences before a sentence say more of it.

import { expect, it } from 'vitest';
import { lookedBack } from '../about/goes-on.ts';

it.each([
  ['One. Two. Three. Four. Five. Six. Seven left.', 2],
  ['One. Two. Three. Four. Five. Six. He left.', 5],
  ['One. Two. Three. Four. Five. Six. Ann met him.', 5],
  ['One. Two. Three. Four. Five. Six. Ann met her.', 5],
  ['One. Two. Three. Four. Five. Six. Ann met them.', 5],
  ['One. Two. Three. Four. Five. Six. Its boat sank.', 5],
  ['One. Two. Three. Four. Five. Six. Ann saw it.', 5],
  ['One. Two. Three. Four. Five. Six. They left.', 5],
  ['One. Two. Three. Four. Five. Six. Their boat sank.', 5],
  ['One. Two. Three. Four. Five. Six. His boat sank.', 5],
  ['One. Two. Three. Four. Five. Six. She left.', 5],
  ['One. Two.', 1],
  ['One.', 0],
])('%s', (text, wanted) => {
  expect(lookedBack(text)).toEqual(wanted);
});
