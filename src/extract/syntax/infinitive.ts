// A verb behind “to”, and what is one with it.
//
//   chose to send: to      is to send, is going to send: will      ought to send: should      used to send: did

import type { Unit } from '../../model/unit.ts';
import { auxiliaryOf, helperBefore, isBe, type Modality } from './auxiliaries.ts';
import { groupStart } from './group-start.ts';
import { isNominal } from './word-kinds.ts';

interface Infinitive {
  readonly from: number;
  readonly as: readonly string[];
  readonly modality?: Modality;
}

/** To send, not to send; and what is one with it: is to send, has to send, used to send, is going to send. */
export function overTo(units: readonly Unit[], start: number): Infinitive | null {
  if (units[start - 1]?.lower !== 'to') return null;
  const to = /^(?:not|never)$/.test(units[start - 2]?.lower ?? '') ? start - 2 : start - 1;
  let over = to - 1;
  // Was soon to be seen; but not: was nowhere to be seen.
  while (
    over > 0 &&
    units[over]!.pos === 'ADV' &&
    !/^(?:no|some)?where$|^(?:here|there)$/.test(units[over]!.lower)
  )
    over--;
  const unit = units[over];
  const whole = (at: number) => groupStart(units, at);
  // Has yet to send: has not sent.
  if (units[to - 1]?.lower === 'yet' && unit?.pos === 'AUX') return { from: whole(over), as: ['did'] };
  if (unit?.lower === 'going' && isBe(units[helperBefore(units, over)]))
    return { from: whole(over), as: aheadOf(units, helperBefore(units, over)) };
  if (isBe(unit) && unit!.lower !== 'being' && !isBe(units[over - 1]))
    return { from: whole(over), as: aheadOf(units, over) };
  if (unit?.lower === 'ought') return { from: whole(over), as: ['modal'], modality: 'should' };
  if (unit?.lower === 'used' && isNominalBefore(units, over)) return { from: whole(over), as: ['did'] };
  if (/^(?:has|have|had)$/.test(unit?.lower ?? '') && isNominalBefore(units, whole(over)))
    return { from: whole(over), as: [unit!.lower === 'had' ? 'did' : 'modal'], modality: 'must' };
  return { from: to, as: ['to'] };
}

/** Is to send: will send. Was to send: would send. */
function aheadOf(units: readonly Unit[], be: number): string[] {
  return auxiliaryOf(units[be]!.lower)?.as === 'was' ? ['modal'] : ['will'];
}

function isNominalBefore(units: readonly Unit[], at: number): boolean {
  return isNominal(units[at - 1]) || units[at - 1]?.pos === 'PRON';
}
