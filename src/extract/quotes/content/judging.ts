// Finds what somebody or something is said to be.
//
//   called the ruling “a sad mistake”      called the plan a mistake      called him unfit

import type { Run } from '../../syntax/clauses.ts';
import { phraseFrom, withPrepositions } from '../../syntax/noun-phrases.ts';
import { isObjective } from '../../words/pronouns.ts';
import type { Place } from './adjoining.ts';

/** called it “a gem” */
export function judgment({ units, act, start, limit, takes }: Place): Run | null {
  if (!takes.has('judge')) return null;
  const quote = units.findIndex((unit, at) => at >= start && at < limit && unit.quote >= 0);
  if (quote < 0) return null;
  // A letter, which we have seen, says: “…”
  const between = units.slice(start, quote);
  if (between.some(({ text }) => text === ':')) return null;
  if (/^(?:see|view|regard)$/.test(act.cue.word) && !between.some(({ lower }) => lower === 'as')) return null;
  // He called it “a gem”; it was sold.
  const mark = units.findIndex(({ text }, at) => at > quote && at < limit && text === ';');
  return [start, mark < 0 ? limit : mark];
}

/** called the plan a mistake; called him unfit — but: called them to the stage */
export function naming({ units, act, start, limit }: Place): Run | null {
  if (act.cue.word !== 'call') return null;
  const isPronominal = isObjective(units[start]?.lower);
  const base = isPronominal ? null : phraseFrom(units, start);
  const to = isPronominal ? start + 1 : base && withPrepositions(units, base).to;
  const next = to ? units[to] : undefined;
  const isSo =
    next &&
    to! < limit &&
    (next.pos === 'DET' || next.pos === 'ADJ' || /^(?:his|her|its|their|un\w+ed)$/.test(next.lower));
  return isSo ? [start, limit] : null;
}
