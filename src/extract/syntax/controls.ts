// Verbs that rule another: who declines to say is who does not say.
//
//   Byron went on to say …      “to say” is ruled by “went”

import type { Unit } from '../../model/unit.ts';
import { groupStart, NEGATIONS } from './verb-group.ts';

/** Verbs whose subject is also the one who says, in “… to say”. */
const CONTROLS =
  /^(?:declin|refus|continu|beg[aiu]n|start|want|appear|seem|plan|expect|threaten|vow|promis|pledg|rush|try|tried|tries|trying|seek|sought|us(?:ed|es)$|go(?:es)?$|going|went|gone|agree|hesitat|hurr|mov|like|need|hop|intend|prepar|came|come|return|add|tak|took|issu)/;

/** Byron is understood to have said: who is told of is who said it. */
const RAISED = /^(?:understood|believed|reported|rumou?red|said|thought|known|alleged|claimed|supposed)$/;
const BE = /^(?:is|are|was|were|be|been)$/;

/** Where the verb group begins that rules "to say": went on to say, declined to say. Without one: as if to say. */
export function controller(units: readonly Unit[], infinitive: number): number | null {
  for (let at = infinitive - 1; at >= 0 && at >= infinitive - 3; at--) {
    const { pos, lower } = units[at]!;
    const isRaised = RAISED.test(lower) && BE.test(units[at - 1]?.lower ?? '');
    if (pos !== 'VERB' || !(isRaised || CONTROLS.test(lower))) continue;
    const from = groupStart(units, at);
    return units.slice(from, at).some(({ lower }) => NEGATIONS.has(lower)) ? null : from;
  }
  return written(units, infinitive);
}

/** Byron wrote to the Leeds Echo [to complain]; rang the station [to say]. */
function written(units: readonly Unit[], infinitive: number): number | null {
  for (let at = infinitive - 1; at > 0 && at >= infinitive - FARTHEST; at--) {
    const { pos, lower, quote } = units[at]!;
    if (pos === 'PUNCT' || pos === 'AUX' || quote >= 0) return null;
    if (pos !== 'VERB') continue;
    return WRITTEN.test(lower) ? groupStart(units, at) : null;
  }
  return null;
}

/** In units. */
const FARTHEST = 10;

const WRITTEN =
  /^(?:wrote|writes|written|rang|rings|phoned|phones|emailed|emails|texted|texts|stood|stands|rose)$/;
