// Where a weapon may be used, as printed.
//
//   strikes deep inside Russia      hit targets in Belgorod      strike Russian territory
//           └── scope ───────┘          └── scope ────────┘             └── scope ──────┘

import { z } from 'zod';
import type { Span } from '../../model/span.ts';
import { listedWord, readWordList } from '../../text/word-list.ts';
import { nounAt } from './nouns.ts';
import { actorAt, type Scene, type Stretch, spanOf } from './scene.ts';
import { verbOf } from './verbs.ts';

const places = new Set(
  readWordList(new URL('places.jsonl', import.meta.url), listedWord.extend({ word: z.string() })).map(
    ({ word }) => word,
  ),
);

const TARGETS = /^(?:inside|into|within|against|on|in|across|over|beyond|at)$/;
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
        while (i > from && HOW_FAR.test(units[i - 1]!.lower)) i--;
        return spanOf(units, { from: i, to: end });
      }
      if (verbOf(lower)?.kind === 'strike') return spanOf(units, { from: i + 1, to: end });
      if (pos === 'ADP' || pos === 'VERB' || pos === 'PUNCT' || pos === 'CCONJ') break;
    }
    at = end - 1;
  }
  return null;
}

const TERRITORY =
  /^(?:'s|'|territory|soil|mainland|border|borders|region|regions|oblast|airspace|land|military|peninsula|itself|targets|airfields|bases|depots|cities|lines)$/;

/** "Strikes on", "fired at": not "a ban on" or "a stance on". */
function followsStrike({ units }: Scene, at: number): boolean {
  return [at - 1, at - 2, at - 3].some(
    (i) =>
      nounAt(units, i) === 'use' ||
      /^(?:use|strike|conduct)$/.test(verbOf(units[i]?.lower ?? '')?.kind ?? '') ||
      /^targets?$/.test(units[i]?.lower ?? ''),
  );
}

/** The end of the place at a unit: a country with its "territory", or a place of the war. Null for no place. */
function placeEnd(scene: Scene, at: number): number | null {
  const { units } = scene;
  const actor = actorAt(scene, at);
  if (actor && actor.kind !== 'holder') return null;
  if (!actor && !places.has(units[at]!.text)) return null;
  const name = actor?.to ?? at + 1;
  let to = name;
  while (TERRITORY.test(units[to]?.lower ?? '')) to++;
  // "The Ukrainian capital" is no place where weapons are let.
  return actor?.owns && to === name ? null : to;
}
