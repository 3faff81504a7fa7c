// The verb at a unit, or the one that begins there.
//
//   Byron | has not yet been told      to have drowned      a close | vote: none
//           └ begins here  └ verb              └ verb

import type { Unit } from '../../model/unit.ts';
import { auxiliaryOf, helperBefore, takesBase } from './auxiliaries.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';

/** The group of the verb at a unit; also where the tagger takes it for none behind its helper: “will close”, “to have drowned”. */
export function groupAt(units: readonly Unit[], at: number): VerbGroup | null {
  const unit = units[at];
  if (!unit || unit.lower === "'s" || !/^(?:VERB|AUX|ADJ|NOUN)$/.test(unit.pos)) return null;
  if (unit.pos === 'VERB' || unit.pos === 'AUX') return verbGroup(units, at);
  const before = units[helperBefore(units, at)];
  const as =
    /^(?:AUX|VERB|PART)$/.test(before?.pos ?? '') && (auxiliaryOf(before!.lower)?.as ?? before!.lower);
  return as && (takesBase(as) || unit.lower.endsWith('ed')) ? verbGroup(units, at) : null;
}

/** The finite verb whose group begins at a unit, behind adverbs. */
export function verbFrom(units: readonly Unit[], at: number): VerbGroup | null {
  let verb: VerbGroup | null = null;
  for (let i = at; units[i]; i++) {
    const next = groupAt(units, i);
    if (!next && !/^(?:ADV|PART)$/.test(units[i]!.pos)) break;
    if (verb && next && next.from > verb.at) break;
    verb = next ?? verb;
  }
  return verb?.form === 'finite' && verb.from >= at ? verb : null;
}
