// The verb that a time stands before.
//
//   The firm on Friday agreed to pay.      He said that on Friday they will meet.      On Friday, they met.
//                      └ verb                                           └ verb                    └ verb

import { beginsClause } from '../../syntax/clauses.ts';
import { groupAt, verbFrom } from '../../syntax/finite.ts';
import { behind } from './behind.ts';
import { FAR, type Found, opensClause, type Place } from './place.ts';
import { isPresentPerfect, tell } from './verbs.ts';

/** Between a subject and its verb, unless the subject has a verb of its own: “the man seen on Friday will”. */
export function between(place: Place): Found | null {
  const { units, from, to } = place;
  const comma = units[to]?.text === ',';
  const verb = verbFrom(units, comma ? to + 1 : to);
  if (!verb || opensClause(units[from - 1])) return null;
  const own = behind(place, true);
  // “The vigil planned for Saturday was called off”; but: has been called off.
  if (own === 'future' && verb.tense === 'past' && !isPresentPerfect(units, verb)) return 'past';
  if (comma) return null;
  return own && own !== 'neither' ? own : tell(place, verb);
}

export function fronted(place: Place): Found | null {
  const { units, from, to, preposition } = place;
  const left = units[from - 1];
  const comma = units[to]?.text === ',';
  // “On Monday and Friday, he said”: no clause begins with Friday.
  if (!opensClause(left) || (comma && left && (left.text === ',' || !preposition))) return null;
  const at = comma ? to + 1 : to;
  const end = units.findIndex(({ text }, i) => i >= at && /^[,;:.]$/.test(text));
  return at < end && beginsClause(units, at, end) ? ahead(place) : null;
}

/** To the first finite verb behind the time. */
export function ahead(place: Place): Found | null {
  const { units, to } = place;
  for (let i = to; i < Math.min(units.length, to + FAR); i++) {
    const verb = verbFrom(units, i);
    if (verb) return tell(place, verb);
    i = groupAt(units, i)?.at ?? i;
  }
  return null;
}
