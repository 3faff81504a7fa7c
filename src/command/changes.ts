// Where a holder's act on the use of weapons changed, from what to what.
//
//   United Kingdom: permits (15 May 2024) → declines to say (18 November 2024)

import type { Held } from '../archive/policies.ts';
import type { Act } from '../model/position.ts';
import { formatValue } from '../text/dates.ts';
import { actWords } from './plain-words.ts';

/** Acts on where a weapon may be used, which follow each other; giving and asking for weapons do not. */
const onUse: ReadonlySet<Act> = new Set([
  'permits',
  'restricts',
  'leaves-to-recipient',
  'declines-to-say',
  'considers',
]);

/**
 * A line for each holder whose acts on use changed.
 *
 * @param positions together by holder, each oldest first
 */
export function changesOf(positions: readonly Held[]): string[] {
  const holders = [...new Set(positions.map(({ position }) => position.holder))];
  return holders.flatMap((holder) => {
    const own = positions.filter(({ position }) => position.holder === holder && onUse.has(position.act));
    const steps = own.filter(({ position }, i) => position.act !== own[i - 1]?.position.act);
    if (steps.length < 2) return [];
    return [
      `${holder}: ${steps.map(({ position }) => `${actWords[position.act]}${position.weaponName ? `, ${position.weaponName}` : ''} (${formatValue(position.when)})`).join(' → ')}`,
    ];
  });
}
