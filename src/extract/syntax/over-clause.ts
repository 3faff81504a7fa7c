// The words that stand over a clause and take from what it tells: it need not be so.
//
//   if Byron says so      denied that Byron said so      no evidence that      the claim that Byron said so is false

import type { Unit } from '../../model/unit.ts';
import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';
import { cueOf } from '../words/cues.ts';
import { deniesClause, type How, overClause } from './governors.ts';

export interface Supposition {
  readonly how: How;
  /** The units that show it: “If”, “could”, “is expected”. */
  readonly from: number;
  readonly to: number;
}

export const shown = (how: How, from: number, to = from + 1): Supposition => ({ how, from, to });

const entry = listedWord.extend({
  how: z.enum(['supposed', 'asked', 'expected', 'possible', 'false', 'denied']),
});
const listed = (name: string) =>
  new Map(readWordList(new URL(name, import.meta.url), entry).map(({ word, how }) => [word, how]));

/** Words that open a clause: if, whether. */
const openers = listed('supposing.jsonl');
/** Words that judge one: false, unlikely. */
const verdicts = listed('verdicts.jsonl');

/** Nouns for what may be so, and words for what would show it: claim, evidence. */
const claims = new Map(
  readWordList(
    new URL('claims.jsonl', import.meta.url),
    listedWord.extend({ is: z.enum(['claim', 'proof']) }),
  ).map(({ word, is }) => [word, is]),
);

/** What the word at a unit makes of the clause behind it; null for most. */
export function over(units: readonly Unit[], at: number): Supposition | null {
  return units[at] ? (openedAt(units, at) ?? denied(units, at) ?? judged(units, at)) : null;
}

/** If, whether; had it rained. */
export function openedAt(units: readonly Unit[], at: number): Supposition | null {
  const unit = units[at];
  const before = units[at - 1];
  if (!unit) return null;
  const opens = !before || before.pos === 'PUNCT' || /^(?:in|but|and)$/.test(before.lower);
  const isInverted =
    /^(?:had|should|were)$/.test(unit.lower) && unit.pos === 'AUX' && units.at(-1)!.text !== '?';
  if (isInverted) return opens ? shown('supposed', at) : null;
  const how = openers.get(unit.lower);
  // They provided tanks; the case was closed.
  return how && (opens || !/^(?:VERB|NOUN)$/.test(unit.pos)) ? shown(how, at) : null;
}

/** Denied that she said so, doubts it. */
function denied(units: readonly Unit[], at: number): Supposition | null {
  const governor = overClause(units, at);
  return governor && governor.how !== 'done' ? shown(governor.how, at) : null;
}

/** No evidence that she did; it is false that she did, wrong to say that she did; the report that she did is false, was rejected. */
function judged(units: readonly Unit[], at: number): Supposition | null {
  const { lower, pos } = units[at]!;
  const verdict = units[at + 1]?.lower === 'that' ? verdicts.get(lower) : undefined;
  if (verdict) return shown(verdict, at);
  const isToSay =
    units[at - 1]?.lower === 'to' && cueOf(units[at]!)?.cues.some(({ takes }) => takes.has('clause'));
  if (isToSay && verdicts.get(units[at - 2]?.lower ?? '') === 'false') return shown('false', at - 2);
  // That she said so is false.
  const isProof = claims.get(lower) === 'proof';
  const isOpening = at === 0 && lower === 'that' && /^(?:PROPN|PRON|DET)$/.test(units[1]?.pos ?? '');
  const isClaim = isOpening || (isClaimNoun(lower) && pos !== 'VERB');
  if (!isProof && !isClaim) return null;
  const before = units.slice(Math.max(0, at - 4), at).map((unit) => unit.lower);
  const isDenied = before.some((word) => /^(?:no|not|n't|never|little|false|unproven)$/.test(word));
  if (isDenied || (isClaim && before.some((word) => deniesClause(word, 'claim')))) return shown('denied', at);
  const called = units.findIndex(
    (unit, i) => i > at && (verdicts.get(unit.lower) === 'false' || unit.lower === 'denied'),
  );
  const link = units[/^an?$/.test(units[called - 1]?.lower ?? '') ? called - 2 : called - 1];
  const isCalled = /^(?:is|are|was|were|be|been|prove[sd]?)$/.test(link?.lower ?? '');
  return isClaim && isCalled ? shown('false', called) : null;
}

/** What may be true or not: “the claim that …”. */
export const isClaimNoun = (lower: string): boolean => claims.get(lower) === 'claim';
