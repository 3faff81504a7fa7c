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
  const isPlace = (at: number) => /^(?:here|there|nowhere|somewhere)$/.test(units[at]!.lower);
  while (over > 0 && units[over]!.pos === 'ADV' && !isPlace(over)) over--;
  const lower = units[over]?.lower ?? '';
  const from = groupStart(units, over);
  const isOf = (at: number) => isNominal(units[at - 1]) || units[at - 1]?.pos === 'PRON';
  // Has yet to send: has not sent.
  if (units[to - 1]?.lower === 'yet' && units[over]?.pos === 'AUX') return { from, as: ['did'] };
  // Is to send: will send. Was to send: would send.
  const be = lower === 'going' ? helperBefore(units, over) : over;
  if (isBe(units[be]) && (be < over || (lower !== 'being' && !isBe(units[over - 1]))))
    return { from, as: [auxiliaryOf(units[be]!.lower)?.as === 'was' ? 'modal' : 'will'] };
  if (lower === 'ought') return { from, as: ['modal'], modality: 'should' };
  if (lower === 'used' && isOf(over)) return { from, as: ['did'] };
  if (/^(?:has|have|had)$/.test(lower) && isOf(from))
    return { from, as: [lower === 'had' ? 'did' : 'modal'], modality: 'must' };
  return { from: to, as: ['to'] };
}
