// What a day owns, or what stands before it, tells whether it has been.
//
//   get around Monday’s ban, look into the fire on Monday: past      will miss Friday’s match: by its verb

import { verbFrom } from '../../syntax/finite.ts';
import { foreseen } from './event-nouns.ts';
import { opensClause } from './onward.ts';
import type { Found, Place } from './place.ts';
import { tell } from './verbs.ts';

export function event(place: Place): Found | null {
  const { units, from, to, owned } = place;
  if (owned.length === 0) return isDefiniteMishap(place) ? 'past' : null;
  const kind = owned.map(({ lower }) => foreseen(lower)).findLast((known) => known !== undefined);
  if (kind === false) return 'past';
  const told = tell(place, verbFrom(units, to));
  if (told && told !== 'neither') return told;
  // “She would pore over Friday’s letter”: what is not listed has been, but where it opens its clause.
  return kind || told || opensClause(units[from - 1]) ? null : 'past';
}

/** “The fire on Friday will be looked into.” */
function isDefiniteMishap({ units, from }: Place): boolean {
  let noun = from - 1;
  if (units[noun]?.pos !== 'NOUN' || foreseen(units[noun]!.lower) !== false) return false;
  while (/^(?:NOUN|PROPN|ADJ)$/.test(units[noun]?.pos ?? '')) noun--;
  return /^(?:the|this|that|his|her|its|their)$/.test(units[noun]?.lower ?? '');
}
