// The verbs that help another: what each stands for in the table of verb groups.
//
//   have → has      was → was      could → modal, can

import type { Unit } from '../../model/unit.ts';
import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';

const modalities = ['would', 'may', 'can', 'should', 'must'] as const;

const helpers = ['is', 'was', 'be', 'been', 'being', 'has', 'had', 'having'] as const;
const entry = listedWord.extend({
  as: z.enum([...helpers, 'do', 'did', 'get', 'got', 'will', 'modal']),
  modality: z.enum(modalities).optional(),
});

type Auxiliary = z.infer<typeof entry>;
export type Modality = (typeof modalities)[number] | 'none';

const byWord = new Map(
  readWordList(new URL('auxiliaries.jsonl', import.meta.url), entry).map((read) => [read.word, read]),
);

/** The auxiliary that a lower-case word may be; undefined for any other word, and for “’s” and “’d”, which are two each. */
export const auxiliaryOf = (lower: string): Auxiliary | undefined => byWord.get(lower);

/** Whether a verb stands in its base form behind an auxiliary: “did hit”, “to hit”. */
export const takesBase = (as: string | undefined): boolean => /^(?:will|modal|to|do|did)$/.test(as ?? '');

/** Whether a unit is a form of “be”, in full or joined to the word before: “is”, “been”, “’re”. */
export function isBe(unit: Unit | undefined): boolean {
  if (unit?.lower === "'s") return unit.pos === 'AUX';
  return /^(?:is|was|be|been|being)$/.test(byWord.get(unit?.lower ?? '')?.as ?? '');
}

/** The unit before a verb, behind adverbs and “not”: [has] also not | said. */
export function helperBefore(units: readonly Unit[], at: number): number {
  let before = at - 1;
  while (before > 0 && (units[before]!.pos === 'ADV' || /^(?:not|n't)$/.test(units[before]!.lower))) before--;
  return before;
}
