// What a verb tells of a time beside it.
//
//   met: past      will meet, is to meet, is meeting: future      meets: neither, but until a day      had met: past

import type { Unit } from '../../../model/unit.ts';
import { auxiliaryOf } from '../../syntax/auxiliaries.ts';
import { verbFrom } from '../../syntax/finite.ts';
import type { VerbGroup } from '../../syntax/verb-group.ts';
import { isCue } from './cues.ts';
import { foreseen } from './event-nouns.ts';
import { type Found, lasts, type Place } from './place.ts';
import { isTold } from './told.ts';

/** What a finite verb tells; `isBehind` where the time stands behind it. */
export function tell(place: Place, verb: VerbGroup | null, isBehind = false): Found | null {
  if (!verb) return null;
  const { units, from, preposition } = place;
  if (verb.tense === 'future') return 'future';
  if (verb.tense === 'past') {
    // “Has been closed until Friday.”
    const isOpen = isBehind && lasts(place) && verb.voice === 'passive' && isPresentPerfect(units, verb);
    return isOpen ? 'future' : 'past';
  }
  if (verb.modality !== 'none') return isTold(units, verb) ? 'past' : 'future';
  // “Was to sing on Friday but fell ill.”
  if (/^(?:was|were)$/.test(units[verb.from]!.lower)) return hasFailed(place) ? 'past' : 'future';
  const isNext = isBehind && verb.at + 1 === from;
  if (lasts(place) || preposition === 'by' || (preposition === 'from' && isNext)) return 'future';
  if ([0, 1, 2, 3].some((by) => isCue(units, verb.at + by))) return 'future';
  // “The vote is before Christmas”, “the final is on Friday”.
  if (isNext && /^(?:is|are)$/.test(units[verb.at]!.lower)) return 'future';
  if (isBehind && isCondition(units, verb)) return 'future';
  const isUnderWay = isBehind && verb.aspect === 'progressive';
  return isUnderWay && units.slice(verb.at, from).every(({ lower }) => foreseen(lower) !== false)
    ? 'future'
    : 'neither';
}

/** “If talks fail on Friday”, “when the court sits on Friday”. */
function isCondition(units: readonly Unit[], { from }: VerbGroup): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
    if (/^(?:if|unless|when|once)$/.test(units[i]!.lower)) return true;
    if (/^(?:VERB|AUX|PUNCT)$/.test(units[i]!.pos)) return false;
  }
  return false;
}

export function isPresentPerfect(units: readonly Unit[], { at, from, aspect }: VerbGroup): boolean {
  return aspect === 'perfect' && units.slice(from, at).some(({ lower }) => auxiliaryOf(lower)?.as === 'has');
}

/** Whether a plan came to nothing: “… on Friday but fell ill”. */
export function hasFailed({ units, to }: Place): boolean {
  const but = units.findIndex(({ lower }, i) => i >= to && i < to + 8 && lower === 'but');
  for (let i = but + 1; but >= 0 && i < but + 8; i++) {
    const verb = verbFrom(units, i);
    if (verb) return verb.tense === 'past' && units[verb.at]!.lower !== 'said';
  }
  return false;
}
