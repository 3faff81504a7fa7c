// What a clause is about, by its words: the use of weapons, words that point back, a verb that tells the act.

import type { Scene, Stretch } from '../scene/scene.ts';
import { type NounKind, nounAt } from '../words/nouns.ts';
import { verbOf } from '../words/verbs.ts';
import { weaponsIn } from './complement.ts';
import { scopeIn } from './scope.ts';

/** Whether a clause speaks of using a weapon: it names one that is used, or a strike with where it goes. */
export function isAboutUse(scene: Scene, clause: Stretch): boolean {
  const used = hasUse(scene, clause);
  if (weaponsIn(scene, clause).length) return used || !hasOtherVerb(scene, clause);
  return used && (scopeIn(scene, clause) !== null || pointsBack(scene, clause));
}

/** Whether a clause names a weapon or speaks of striking or using something. */
export function isAboutWeapons(scene: Scene, clause: Stretch): boolean {
  return weaponsIn(scene, clause).length > 0 || hasUse(scene, clause);
}

const DECIDED =
  /^(?:move|moves|decision|step|request|plan|policy|change|use|deployment|delivery|deliveries|transfer|sale|sales|deal|shipment|export|exports|package|purchase)$/;

/** "Them", "such a move": the weapon was named before. */
export function pointsBack({ units }: Scene, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = units[i]!;
    if (/^(?:them|such|long-range)$/.test(lower)) return true;
    const points = /^(?:the|this|that|a|its|his|their|'s)$/.test(lower);
    if (points && DECIDED.test(units[i + 1]?.lower ?? '')) return true;
  }
  return false;
}

/** Whether the clause holds a verb that will tell the act itself: "promised to send", "ruled out letting". */
export function tellsUnder({ units }: Scene, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++) {
    const verb = verbOf(units[i]!.lower);
    if (!verb || !/^(?:let|forbid|lift|send|use|strike|halt|conduct)$/.test(verb.kind)) continue;
    if (verb.form === 'ing' && units[i]!.pos !== 'NOUN') return true;
    if (verb.form === 'base' && /^(?:to|not|would|will)$/.test(units[i - 1]?.lower ?? '')) return true;
  }
  return false;
}

/** The first noun of a kind in a stretch, no more than some words on; null if none. */
export function nounWithin(scene: Scene, { from, to }: Stretch, kind: NounKind, most: number): number | null {
  for (let i = from; i < to && i - from < most; i++) if (nounAt(scene.units, i) === kind) return i;
  return null;
}

/** Whether a clause has a word for using, striking or sending. */
export function hasUse({ units }: Scene, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++) {
    const kind = verbOf(units[i]!.lower)?.kind;
    if (kind === 'use' || kind === 'strike' || kind === 'send' || nounAt(units, i) === 'use') return true;
  }
  return false;
}

const isMoved = (lower: string): boolean =>
  /^(?:fly|take|land|cross|operate|pass|refuel|start|bomb|enter|sail)$/.test(lower);

/** "Allowed reporters to see the tanks": what is let is no use. */
function hasOtherVerb({ units }: Scene, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++) {
    const next = units[i + 1];
    // "Allowed its jets to take off": what the weapon itself is let do is a use.
    if (units[i]!.lower === 'to' && next?.pos === 'VERB') return next.lower !== 'be' && !isMoved(next.lower);
  }
  return false;
}
