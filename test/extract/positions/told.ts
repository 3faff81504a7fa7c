// The positions of a text, for tables of sentences.

import type { Position } from '../../../src/model/position.ts';
import { published, read } from '../read.ts';

export { published };

/** The positions in a text. */
export function positionsIn(text: string, day = published): readonly Position[] {
  return read(text, day).positions;
}

/** "Germany refuses Taurus", one for each. */
export const told = (text: string) =>
  positionsIn(text).map(({ holder, act, weaponName }) => `${holder} ${act} ${weaponName ?? '–'}`);
