// What a verb makes of the verb that hangs on it.
//
//   refused to send → refused      has not ruled out sending → under thought      urged Bonn to send → urged

import type { Group } from '../clause/group.ts';
import type { Governor } from './governor.ts';
import type { Context } from './mode.ts';

/** What a verb makes of the verb under it. */
export function composed(
  above: Context,
  group: Group,
  { group: { verb }, object }: Governor & { type: 'verb' },
): Context {
  const subjects = object ? [object] : above.passive ? [] : above.subjects;
  const own = { ...above, passive: group.passive, denied: group.denied };
  const by = above.subjects;
  if (above.mode === 'none' || above.mode === 'may') return { ...own, mode: 'none' };
  const settled = above.mode === 'done' || above.mode === 'future';
  switch (verb.kind) {
    case 'resolve':
    case 'promise':
      // "Has not agreed to": what it withholds is its consent.
      if (above.denied) return { ...own, mode: /^(?:agree|consent)$/.test(verb.word) ? 'refused' : 'none' };
      return { ...own, mode: settled ? 'promised' : above.mode };
    case 'plan':
      return { ...own, mode: above.denied ? 'refused' : 'planned', denied: above.denied !== group.denied };
    case 'refuse':
      return above.denied
        ? { ...own, mode: 'considered' }
        : { ...own, mode: settled ? 'refused' : above.mode, denied: !group.denied };
    case 'consider':
      return above.denied ? { ...own, mode: 'refused', denied: true } : { ...own, mode: 'considered' };
    case 'urge':
      if (above.denied) return { ...own, mode: verb.word === 'want' ? 'refused' : 'none', denied: true };
      return object ? { ...own, subjects, by, mode: 'urged' } : { ...own, mode: 'wanted' };
    case 'refrain':
      return { ...own, mode: above.mode, denied: above.denied === group.denied };
    case 'support':
      return { ...own, subjects: object ? subjects : [], by, mode: above.denied ? 'opposed' : 'backed' };
    case 'oppose':
      return { ...own, subjects: object ? subjects : [], by, mode: above.denied ? 'none' : 'opposed' };
    case 'accuse':
      return { ...own, subjects, by, mode: above.denied ? 'none' : 'blamed' };
    case 'warn':
      return { ...own, subjects, by, mode: 'warned' };
    case 'threaten':
      return { ...own, mode: above.denied ? 'none' : 'threatened' };
    case 'halt':
      // "Never stopped sending": still sends.
      if (above.denied) return { ...own, mode: settled && !object ? above.mode : 'none' };
      return { ...own, mode: 'stopped' };
    case 'begin':
    case 'keep':
    case 'conduct':
      return { ...own, denied: above.denied !== group.denied };
    default:
      // "Is said to have sent".
      return verb.kind === 'say' && above.passive ? own : { ...own, mode: 'none' };
  }
}
