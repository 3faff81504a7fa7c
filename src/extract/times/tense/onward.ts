// The verb that a time stands before.
//
//   The firm on Friday agreed to pay.      He said that on Friday they will meet.      On Friday, they met.
//                      └ verb                                           └ verb                    └ verb

import type { Unit } from '../../../model/unit.ts';
import { isNominal, isPronoun } from '../../syntax/word-kinds.ts';
import { behind } from './behind.ts';
import { FAR, type Found, type Place } from './place.ts';
import { groupAt, isPresentPerfect, tell, verbFrom } from './verbs.ts';

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
  return beginsClause(units, comma ? to + 1 : to) ? ahead(place) : null;
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

export function opensClause(left: Unit | undefined): boolean {
  return !left || /^(?:SCONJ|CCONJ|PUNCT)$/.test(left.pos) || left.lower === 'that';
}

/** Whether a subject and its verb stand there, before the next mark. */
function beginsClause(units: readonly Unit[], at: number): boolean {
  const first = units[at];
  if (!first || !(isNominal(first) || isPronoun(first) || /^(?:DET|ADJ|PRON)$/.test(first.pos))) return false;
  const rest = units.slice(at, at + 12);
  const end = rest.findIndex(({ text }) => /^[,;:.]$/.test(text));
  return rest.slice(0, end < 0 ? rest.length : end).some((_, i) => groupAt(units, at + i)?.form === 'finite');
}
