// The positions of a text, for tables of sentences.

import { findPositions } from '../../../src/extract/positions/positions.ts';
import { findQuotes } from '../../../src/extract/quotes/quotes.ts';
import { findTimexes } from '../../../src/extract/times/times.ts';
import type { Position } from '../../../src/model/position.ts';
import { readProse } from '../../../src/text/prose.ts';

/** The day on which the tables' sentences were published. */
export const published = '2024-06-12';

/** The positions in a text. */
export function positionsIn(text: string, day = published): Position[] {
  const prose = readProse(text);
  return findPositions(prose, {
    published: day,
    quotes: findQuotes(prose),
    timexes: findTimexes(prose, day),
  });
}

/** "Germany refuses Taurus", one for each. */
export const told = (text: string) =>
  positionsIn(text).map(({ holder, act, weaponName }) => `${holder} ${act} ${weaponName ?? '–'}`);
