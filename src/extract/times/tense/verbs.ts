// What a verb tells of a time beside it.
//
//   met: past      will meet, is to meet, is meeting: future      meets: neither, but until a day      had met: past

import type { Unit } from '../../../model/unit.ts';
import { auxiliaryOf } from '../../syntax/auxiliaries.ts';
import { verbFrom } from '../../syntax/finite.ts';
import { subjectOf } from '../../syntax/subject.ts';
import type { VerbGroup } from '../../syntax/verb-group.ts';
import { cueOf } from '../../words/cues.ts';
import { answers, foreseen, isCue, perceived } from './lists.ts';
import { type Found, lasts, type Place } from './place.ts';

/** What a finite verb tells; `isBehind` where the time stands behind it. */
export function tell(place: Place, verb: VerbGroup, isBehind = false): Found {
  const { units, from, preposition } = place;
  const { at, tense } = verb;
  // “Has been closed until Friday.”
  if (tense === 'past')
    return isBehind && lasts(place) && verb.voice === 'passive' && isPresentPerfect(units, verb)
      ? 'future'
      : 'past';
  if (verb.modality !== 'none') return isTold(units, verb) ? 'past' : 'future';
  // “Was to sing on Friday but fell ill.”
  if (/^(?:was|were)$/.test(units[verb.from]!.lower)) return hasFailed(place) ? 'past' : 'future';
  if (tense === 'future' || lasts(place) || preposition === 'by') return 'future';
  if ([0, 1, 2, 3].some((by) => isCue(units, at + by))) return 'future';
  if (!isBehind) return 'neither';
  // “Applies from Friday”, “the vote is before Christmas”, “the final is on Friday”.
  if (at + 1 === from && (preposition === 'from' || /^(?:is|are)$/.test(units[at]!.lower))) return 'future';
  // “If talks fail on Friday”, “when the court sits on Friday”.
  const subject = subjectOf(units, verb.from)?.phrase.from ?? 0;
  if (/^(?:if|unless|when|once)$/.test(units[subject - 1]?.lower ?? '')) return 'future';
  const isOpen = units.slice(at, from).every(({ lower }) => foreseen(lower) !== false);
  return verb.aspect === 'progressive' && isOpen ? 'future' : 'neither';
}

/** “Could” and “would” of what was: could not be reached, could be seen, would not comment; not: could close. */
function isTold(units: readonly Unit[], { at, from, polarity, modality }: VerbGroup): boolean {
  const before = units.slice(0, from);
  const isDenied =
    polarity !== 'affirmed' ||
    before.slice(-12).some(({ lower }) => /^(?:neither|nor|nobody|none|no|only)$/.test(lower));
  if (modality === 'would') return isDenied && answers.has(units[at]!.lower);
  if (!units.slice(from, at).some(({ lower }) => lower === 'could')) return false;
  // “He said that he could not come on Friday.”
  const isSaid = before.some((unit) => unit.lower === 'that' || (unit.pos === 'VERB' && cueOf(unit)));
  return perceived.has(units[at]!.lower) || (isDenied && !isSaid);
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
