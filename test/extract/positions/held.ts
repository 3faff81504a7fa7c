// The positions of a text in one line for tables: who does what with which weapon, and what is known besides.

import { textOf } from '../../../src/model/span.ts';
import { positionsIn } from './told.ts';

/** In reading order; nothing where nobody has one. */
export function held(text: string): string {
  return positionsIn(text)
    .map(({ holder, act, weaponName, via, user, scope, attribution, holderBasis }) =>
      [
        `${holder} ${act} ${weaponName ?? '–'}`,
        via && `by ${textOf(text, via)}`,
        user && `for ${user}`,
        scope && textOf(text, scope),
        attribution !== 'reported' && attribution,
        holderBasis === 'inferred' && 'inferred',
      ]
        .filter(Boolean)
        .join(', '),
    )
    .join(' / ');
}
