// The verb that a time stands behind: the first that tells, to the left.
//
//   She asked him to leave on Friday.      She needs to leave on Friday.      She had been due on Friday.
//       └ past      └ hangs on “asked”         └ future                           └ past

import type { Unit } from '../../../model/unit.ts';
import { groupAt } from '../../syntax/finite.ts';
import type { VerbGroup } from '../../syntax/verb-group.ts';
import { isCue } from './lists.ts';
import { FAR, type Found, lasts, type Place } from './place.ts';
import { hasFailed, tell } from './verbs.ts';

/** @param inClause whether to stop at the marks that part clauses */
export function behind(place: Place, inClause = false): Found | null {
  const { units, from } = place;
  let [isInfinitive, isGerund] = [false, false];
  for (let i = from - 1; i >= Math.max(0, from - FAR); i--) {
    if (inClause && /^[,;:–—]$/.test(units[i]!.text)) return null;
    if (isCue(units, i, isInfinitive)) return isPastPlan(place, i) ? 'past' : 'future';
    const verb = groupAt(units, i);
    if (!verb) continue;
    i = Math.min(i, verb.from);
    if (verb.form === 'to' && verb.aspect === 'perfect') return 'past';
    if (verb.form === 'to') isInfinitive = true;
    else if (verb.form === 'gerund') isGerund ||= units[verb.from - 1]?.text === ',';
    else if (isInfinitive || !isKept(units, verb)) {
      const found = isInfinitive ? ruling(place, verb) : tell(place, verb, true);
      // “He announced cuts, closing ten mills in June”: done, or to come.
      return isGerund && found === 'past' ? 'neither' : found;
    }
  }
  // A headline's future: “Ministers to meet on Friday”.
  return isInfinitive && !inClause ? 'future' : null;
}

/** What a verb tells of an infinitive that hangs on it: “needs to meet”, “told her to leave by Friday”. */
function ruling(place: Place, verb: VerbGroup): Found {
  if (verb.aspect === 'perfect') return lasts(place) ? 'future' : 'past';
  if (verb.tense !== 'past') return 'future';
  const isDone = /^(?:manag|fail|began|start|continu|seem|appear|tri)/.test(place.units[verb.at]!.lower);
  return !isDone && (lasts(place) || /^(?:by|before)$/.test(place.preposition)) ? 'future' : 'past';
}

/** “Had been due on Friday”; “planned to sing on Friday but fell ill”. */
function isPastPlan(place: Place, plan: number): boolean {
  const { units } = place;
  const helpers = units.slice(Math.max(0, plan - 3), plan).map(({ lower }) => lower);
  if (helpers.includes('had')) return true;
  const isPast = helpers.includes('was') || helpers.includes('were') || units[plan]!.lower.endsWith('ed');
  return isPast && hasFailed(place);
}

/** “Remains closed”, “holds the markets closed”. */
function isKept(units: readonly Unit[], { at, from }: VerbGroup): boolean {
  const before = units.slice(Math.max(0, at - 5), at);
  return (
    at === from && before.some(({ lower }) => /^(?:remain|stay|keep|kept|hold|held|leav|left)/.test(lower))
  );
}
