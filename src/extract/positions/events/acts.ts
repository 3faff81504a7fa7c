// From a deed and how far it is from done to the act that it is.
//
//   send + promised → pledges      let + refused → restricts      use + urged not to → restricts, the urger's

import type { Act } from '../../../model/position.ts';
import type { Context } from '../context/mode.ts';

export type { Act };

/** What is done to a weapon, whatever the verb. `ask` and below are acts as they stand. */
export type Deed =
  | 'let'
  | 'forbid'
  | 'send'
  | 'use'
  | 'halt'
  | 'ask'
  | 'pledge'
  | 'consider'
  | 'refuse'
  | 'support'
  | 'oppose';

/** Whose act it is: the doer's; that of who asks, judges or blames; or the speaker's. */
export interface Told {
  readonly act: Act | 'asks';
  readonly of: 'doer' | 'judge' | 'speaker';
}

const doer = (act: Told['act']): Told[] => [{ act, of: 'doer' }];
const judge = (act: Told['act']): Told[] => [{ act, of: 'judge' }];

/**
 * The acts that a deed amounts to in its context: none where nothing was done or said to be.
 *
 * @param isPolicy whether a denial tells of more than that it has not come to it: "is not sending", "has sent none"
 */
export function actsOf(deed: Deed, { mode, denied, passive }: Context, isPolicy: boolean): readonly Told[] {
  if (mode === 'none') return [];
  switch (deed) {
    case 'let':
      return letting(mode, denied);
    case 'forbid':
      return forbidding(mode, denied);
    case 'send':
      return sending(mode, denied, isPolicy);
    case 'use':
      if (passive && mode === 'should') return [];
      return using(mode === 'may' && passive ? 'can' : mode, denied);
    case 'halt':
      return halting(mode, denied);
    default:
      return plain(deed, mode, denied, isPolicy);
  }
}

type Mode = Context['mode'];

function letting(mode: Mode, denied: boolean): Told[] {
  if (mode === 'done' || mode === 'promised' || mode === 'future')
    return doer(denied ? 'restricts' : 'permits');
  if (mode === 'planned' || mode === 'considered') return doer(denied ? 'restricts' : 'considers');
  if (mode === 'refused' || mode === 'stopped') return doer('restricts');
  if (mode === 'blamed') return [...doer('permits'), ...judge('opposes')];
  return judged(mode, denied);
}

function forbidding(mode: Mode, denied: boolean): Told[] {
  if (mode === 'done' || mode === 'promised' || mode === 'future')
    return doer(denied ? 'permits' : 'restricts');
  if (mode === 'planned' || mode === 'considered') return doer('considers');
  if (mode === 'refused') return doer('permits');
  if (mode === 'urged' || mode === 'backed') return judge('opposes');
  if (mode === 'opposed') return judge('supports');
  return [];
}

function sending(mode: Mode, denied: boolean, isPolicy: boolean): Told[] {
  if (mode === 'done') {
    // "Has not sent" may be for want of anything to send; "is not sending" is a policy.
    if (denied) return isPolicy ? doer('refuses') : [];
    return doer('supplies');
  }
  if (mode === 'future' || mode === 'promised' || mode === 'planned')
    return doer(denied ? 'refuses' : 'pledges');
  if (mode === 'refused' || mode === 'stopped') return doer('refuses');
  if (mode === 'considered' || mode === 'wanted') return doer('considers');
  if (mode === 'blamed') return doer('supplies');
  if (mode === 'can') return denied ? doer('refuses') : [];
  return judged(mode, denied);
}

function using(mode: Mode, denied: boolean): Told[] {
  if (mode === 'done' || mode === 'blamed') return denied ? [] : doer('uses');
  if (mode === 'future' || mode === 'planned' || mode === 'considered')
    return denied ? [] : doer('considers');
  if (mode === 'wanted') return denied ? [] : doer('requests');
  if (mode === 'threatened' || mode === 'promised') return denied ? [] : doer('threatens');
  if (mode === 'can') return [{ act: denied ? 'restricts' : 'permits', of: 'speaker' }];
  if (mode === 'unopposed') return judge('permits');
  if (mode === 'urged') return judge(denied ? 'restricts' : 'supports');
  if (mode === 'should') return [{ act: denied ? 'opposes' : 'supports', of: 'speaker' }];
  return judged(mode, denied);
}

function halting(mode: Mode, denied: boolean): Told[] {
  if (denied) return [];
  if (mode === 'done' || mode === 'future' || mode === 'promised' || mode === 'planned' || mode === 'blamed')
    return doer('refuses');
  if (mode === 'considered') return doer('considers');
  if (mode === 'urged' || mode === 'wanted') return judge('opposes');
  return [];
}

function plain(deed: Deed, mode: Mode, denied: boolean, isPolicy: boolean): Told[] {
  if (deed === 'pledge' && (mode === 'stopped' || mode === 'refused')) return doer('refuses');
  if (mode !== 'done' && mode !== 'future' && mode !== 'promised' && mode !== 'planned') {
    return mode === 'considered' && deed !== 'ask' ? doer('considers') : [];
  }
  if (deed === 'support') return doer(denied ? 'opposes' : 'supports');
  if (deed === 'refuse') return doer(denied ? 'considers' : 'refuses');
  if (deed === 'consider') return denied ? doer('refuses') : doer('considers');
  if (deed === 'pledge' && denied && (isPolicy || mode !== 'done')) return doer('refuses');
  if (denied) return [];
  if (deed === 'oppose') return doer('opposes');
  return doer(deed === 'ask' ? 'requests' : 'pledges');
}

function judged(mode: Mode, denied: boolean): Told[] {
  if (mode === 'urged' || mode === 'wanted') return denied ? judge('opposes') : judge('asks');
  if (mode === 'should') return [{ act: denied ? 'opposes' : 'asks', of: 'speaker' }];
  if (mode === 'backed' || mode === 'unopposed') return judge('supports');
  if (mode === 'opposed' || mode === 'warned') return judge('opposes');
  return [];
}
