// Where a weapon may be used, as printed.
//
//   strikes deep inside Russia      hit targets in Belgorod      strike Russian territory
//           └── scope ───────┘          └── scope ────────┘             └── scope ──────┘

import { z } from 'zod';
import type { Span } from '../../../model/span.ts';
import { listedWord, readWordList } from '../../../text/word-list.ts';
import { isTimeNoun } from '../../words/time-words.ts';
import { actorAt, type Scene, type Stretch, spanOf, weaponAt } from '../scene/scene.ts';
import { nounAt } from '../words/nouns.ts';
import { verbOf } from '../words/verbs.ts';

const places = new Set(
  readWordList(new URL('places.jsonl', import.meta.url), listedWord.extend({ word: z.string() })).map(
    ({ word }) => word,
  ),
);

const TARGETS = /^(?:inside|into|within|against|on|in|across|over|beyond|at|outside|near|around|along|from)$/;
const HOW_FAR =
  /^(?:deep|deeper|far|further|well|only|just|solely|targets|target|bases|airfields|airbases|depots|sites|positions|military|against|at)$/;

/** Where a weapon may be used, as printed: "deep inside Russia", "Russian territory" after "strike". */
export function scopeIn(scene: Scene, { from, to }: Stretch): Span | null {
  const { units } = scene;
  for (let at = from; at < to; at++) {
    const end = placeEnd(scene, at);
    if (end === null) continue;
    for (let i = at - 1; i >= from - 1 && i >= 0 && at - i < 5; i--) {
      const { lower, pos } = units[i]!;
      if (TARGETS.test(lower) && (!/^(?:on|over|at)$/.test(lower) || followsStrike(scene, i))) {
        // "Fired at the town", but "told the summit in the town".
        if (/^(?:in|near|around|within)$/.test(lower) && AIM.test(units[at]!.lower)) break;
        // "From its soil" tells where they start; "from Oslo" whose they are.
        if (lower === 'from' && !HOME.test(units[end - 1]!.lower)) break;
        while (i > from && HOW_FAR.test(units[i - 1]!.lower)) i--;
        return spanOf(units, { from: i, to: wholePlace(scene, end) });
      }
      if (verbOf(lower)?.kind === 'strike') return spanOf(units, { from: i + 1, to: end });
      if (/^(?:ADP|VERB|PUNCT|CCONJ|SCONJ)$/.test(pos)) break;
    }
    at = end - 1;
  }
  return null;
}

/** Places that weapons are aimed at, and where people also meet and speak. */
const AIM = /^(?:town|city|side|parts|port|bridge|camp|base|site|ship|vessel)$/;

const HOME = /^(?:soil|territory|base|bases|airfield|airfields|airspace|ports|mainland|islands?)$/;

/** "Launch sites | in Yemen": what says where the place is belongs to it. */
function wholePlace(scene: Scene, end: number): number {
  const { units } = scene;
  if (!/^(?:in|of|near|around|along|over|across|outside)$/.test(units[end]?.lower ?? '')) return end;
  let at = end + 1;
  while (/^(?:DET|ADJ|NUM)$/.test(units[at]?.pos ?? '') || actorAt(scene, at)?.owns)
    at = actorAt(scene, at)?.to ?? at + 1;
  const further = units[at] ? placeEnd(scene, at) : null;
  return further === null ? end : wholePlace(scene, further);
}

const TERRITORY =
  /^(?:'s|'|territory|soil|mainland|border|borders|region|regions|oblast|airspace|land|military|peninsula|itself|targets|airfields|bases|depots|cities|lines)$/;

/** "Strikes on", "fired at": not "a ban on" or "a stance on". */
function followsStrike(scene: Scene, at: number): boolean {
  const { units } = scene;
  // "Fired sixty of its missiles at": the weapon between does not count.
  const armed = scene.weapons.find(({ to }) => to === at);
  const near = armed
    ? [armed.from - 1, armed.from - 2, armed.from - 3, armed.from - 4]
    : [at - 1, at - 2, at - 3];
  return near.some(
    (i) =>
      nounAt(units, i) === 'use' ||
      /^(?:use|strike|conduct)$/.test(verbOf(units[i]?.lower ?? '')?.kind ?? '') ||
      /^(?:targets?|drop|drops|dropped|dropping)$/.test(units[i]?.lower ?? ''),
  );
}

/** The end of the place at a unit: a country with its "territory", or a place of the war. Null for no place. */
function placeEnd(scene: Scene, at: number): number | null {
  const { units } = scene;
  const actor = actorAt(scene, at);
  if (actor && actor.kind !== 'holder') return null;
  if (!actor && !places.has(units[at]!.text) && !isPlaceName(scene, at)) return null;
  let name = actor?.to ?? at + 1;
  while (!actor && isPlaceName(scene, at) && units[name] && isPlaceName(scene, name)) name++;
  let to = name;
  while (TERRITORY.test(units[to]?.lower ?? '')) to++;
  // "The Ukrainian capital" is no place where weapons are let.
  return actor?.owns && to === name ? null : to;
}

/** A name after a word for where that is nobody's, no weapon's and no day's: "near Bihac". */
function isPlaceName(scene: Scene, at: number): boolean {
  const { units } = scene;
  const { pos, text, lower } = units[at]!;
  if (pos !== 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(text) || weaponAt(scene, at) || actorAt(scene, at))
    return false;
  return !isTimeNoun(lower);
}
