// What stands beside a time, or what it owns, and tells whatever the verb says.
//
//   adjourned until Friday, a cut, effective Friday: future      get past Monday’s ban, the fire on Monday: past

import { verbFrom } from '../../syntax/finite.ts';
import { foreseen, setsDay } from './lists.ts';
import { type Found, lasts, opensClause, type Place } from './place.ts';
import { tell } from './verbs.ts';

/** Prepositions and verbs that set a day to come, in whatever tense the verb is. */
export function deadline(place: Place): Found | null {
  const { units, from, to, preposition } = place;
  if (preposition === 'since') return 'past';
  const before = units[from - 1]?.lower ?? '';
  const isStart = /^(?:effective|starting|beginning)$/.test(before) && units[from - 2]?.pos !== 'AUX';
  if (isStart || (before === 'ahead' && preposition === 'of')) return 'future';
  // “From Friday to Sunday”: if the one, then the other.
  const isMoved = preposition === 'from' && /^(?:to|until)$/.test(units[to]?.lower ?? '');
  if (!isMoved && !lasts(place) && preposition !== 'to') return null;
  for (let i = from - 1; i >= 0; i--) {
    if (setsDay(units, i)) return 'future';
    if (units[i]!.pos === 'VERB' && !units[i]!.lower.endsWith('ing')) return null;
  }
  return null;
}

/** What a day owns, or what stands before it, tells whether it has been: will miss Friday’s match: by its verb. */
export function event(place: Place): Found | null {
  const { units, from, to, owned } = place;
  if (owned.length === 0) return isDefiniteMishap(place) ? 'past' : null;
  const kind = owned.map(({ lower }) => foreseen(lower)).findLast((known) => known !== undefined);
  if (kind === false) return 'past';
  const verb = verbFrom(units, to);
  const told = verb && tell(place, verb);
  if (told && told !== 'neither') return told;
  // “She would pore over Friday’s letter”: what is not listed has been, but where it opens its clause.
  return kind || told || opensClause(units[from - 1]) ? null : 'past';
}

/** “The fire on Friday will be looked into.” */
function isDefiniteMishap({ units, from }: Place): boolean {
  if (units[from - 1]?.pos !== 'NOUN' || foreseen(units[from - 1]!.lower) !== false) return false;
  const noun = units.findLastIndex(({ pos }, i) => i < from && !/^(?:NOUN|PROPN|ADJ)$/.test(pos));
  return /^(?:the|this|that|his|her|its|their)$/.test(units[noun]?.lower ?? '');
}
