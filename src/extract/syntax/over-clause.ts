// The words that stand over a clause and take from what it tells: it need not be so.
//
//   if Byron says so      denied that Byron said so      no evidence that      the claim that Byron said so is false

import type { Unit } from '../../model/unit.ts';
import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';
import { cueOf } from '../words/cues.ts';
import { standsOver } from './adjuncts.ts';
import { deniesClause, type How, overClause } from './governors.ts';
import { phraseEndingAt } from './noun-phrases.ts';

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
export function over(
  units: readonly Unit[],
  at: number,
  isThat = units[at + 1]?.lower === 'that',
): Supposition | null {
  return openedAt(units, at) ?? overThat(units, at, isThat);
}

function overThat(units: readonly Unit[], at: number, isThat: boolean): Supposition | null {
  return units[at] ? (denied(units, at) ?? judged(units, at, isThat)) : null;
}

/**
 * What stands over the clause whose subject begins at a unit, be it across adjuncts and asides; null where nothing does:
 * denied [on Tuesday, in a statement,] that she said so.
 */
export function overSubject(units: readonly Unit[], subject: number): Supposition | null {
  const isThat = units[subject - 1]?.lower === 'that';
  const clause = isThat ? subject - 1 : subject;
  // That she said so is false.
  if (isThat && clause === 0) return over(units, 0);
  for (let at = clause - 1; at >= 0 && at > clause - FARTHEST; at--) {
    const isRight = at === clause - 1;
    const found = isRight ? over(units, at, isThat) : overThat(units, at, isThat);
    if (found && (isRight || standsOver(units, at, clause, isThat))) return found;
  }
  return null;
}

/** In units. */
const FARTHEST = 20;

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
function judged(units: readonly Unit[], at: number, isThat: boolean): Supposition | null {
  const { lower, pos } = units[at]!;
  const verdict = isThat ? verdicts.get(lower) : undefined;
  const before = units.slice(Math.max(0, at - 4), at).map((unit) => unit.lower);
  const isNot = before.slice(-2).some((word) => /^(?:not|n't|never|hardly)$/.test(word));
  // It is not false that she said so.
  if (verdict) return isNot ? null : shown(verdict, at);
  // Nothing suggests that she did, there is nothing to suggest it.
  const nothing = before.at(-1) === 'to' ? before.at(-2) : before.at(-1);
  if (nothing === 'nothing' && /^(?:suggest|show|prove|indicate)s?$/.test(lower)) return shown('denied', at);
  const isToSay =
    units[at - 1]?.lower === 'to' && cueOf(units[at]!)?.cues.some(({ takes }) => takes.has('clause'));
  if (isToSay && verdicts.get(units[at - 2]?.lower ?? '') === 'false') return shown('false', at - 2);
  // Dismissed as absurd that she said so.
  const isDone = overClause(units, at)?.how === 'done';
  if (isThat && pos === 'VERB' && !isDone && deniesClause(lower, 'claim')) return shown('denied', at);
  // That she said so is false.
  const isProof = claims.get(lower) === 'proof';
  const isOpening = at === 0 && lower === 'that' && /^(?:PROPN|PRON|DET)$/.test(units[1]?.pos ?? '');
  const isClaim = isOpening || (isClaimNoun(lower) && pos !== 'VERB');
  if (!isProof && !isClaim) return null;
  const isDenied = before.some((word) => /^(?:no|not|n't|never|little|false|unproven)$/.test(word));
  const rejecting = isClaim ? rejectionOf(units, at) : -1;
  if (isDenied || rejecting >= 0) return shown('denied', isDenied ? at : rejecting);
  const called = units.findIndex(
    (unit, i) => i > at && (verdicts.get(unit.lower) === 'false' || unit.lower === 'denied'),
  );
  const link = units[/^an?$/.test(units[called - 1]?.lower ?? '') ? called - 2 : called - 1];
  const isCalled = /^(?:is|are|was|were|be|been|prove[sd]?)$/.test(link?.lower ?? '');
  return isClaim && isCalled ? shown('false', called) : null;
}

/** Where it is told that a claim is rejected: dismissed as nonsense claims that; but not: who dismissed the report, claims that. */
function rejectionOf(units: readonly Unit[], claim: number): number {
  const verb = units.findLastIndex(
    ({ pos, lower }, i) => i < claim && (pos === 'VERB' || deniesClause(lower, 'claim')),
  );
  if (verb < 0 || claim - verb > FARTHEST || !deniesClause(units[verb]!.lower, 'claim')) return -1;
  const from = phraseEndingAt(units, claim)?.from ?? claim;
  const isNear = units.slice(verb, from).every(({ text }) => text !== ',');
  return isNear || standsOver(units, verb, from, true) ? verb : -1;
}

/** What may be true or not: “the claim that …”. */
export const isClaimNoun = (lower: string): boolean => claims.get(lower) === 'claim';
