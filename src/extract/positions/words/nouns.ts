// The nouns that acts are told with: "its refusal to send", "a ban on strikes", "permission".

import type { Unit } from '../../../model/unit.ts';
import { listedWord, readWordList } from '../../../text/word-list.ts';
import { z } from '../../../text/zod.ts';

const nounKinds = [
  'resolve',
  'plan',
  'promise',
  'refuse',
  'urge',
  'threaten',
  'let',
  'forbid',
  'send',
  'use',
  'stop',
  'ground',
] as const;
export type NounKind = (typeof nounKinds)[number];

const kinds = new Map(
  readWordList(new URL('nouns.jsonl', import.meta.url), listedWord.extend({ kind: z.enum(nounKinds) })).map(
    ({ word, kind }) => [word, kind],
  ),
);

/** What a noun does for an act; undefined for any other word. */
export function nounAt(units: readonly Unit[], at: number): NounKind | undefined {
  const unit = units[at];
  if (!unit || unit.pos === 'AUX') return undefined;
  if (unit.lower === 'light' && units[at - 1]?.lower !== 'green') return undefined;
  if (unit.lower === 'word' && !/^(?:its|his|her|their|our)$/.test(units[at - 1]?.lower ?? ''))
    return undefined;
  const kind = kinds.get(unit.lower);
  // "To halt", "will end": these are verbs as often.
  if (kind === 'stop' && unit.pos === 'VERB') return undefined;
  return kind;
}
