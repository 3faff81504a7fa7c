// Tells clauses among units: whether there is a finite verb, where a clause begins and what hangs on it.
//
//   that it was up to them, as the mayor arrived
//   └──── clause ────────┘  └ hangs on it, and is the reporter's

import type { Unit } from '../../model/unit.ts';
import { isRelative } from '../words/pronouns.ts';
import { opensAdverbial, opensTime } from '../words/subordinators.ts';
import { isDeterminer, isNominal, isPronoun } from './word-kinds.ts';

/** Runs of units: from, and up to but not including. */
export type Run = readonly [from: number, to: number];

export function finiteWithin(units: readonly Unit[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, units.length); at++)
    if (isFiniteVerb(units[at]!) && (units[at]!.pos !== 'VERB' || units[at - 1]!.lower !== 'to')) return true;
  return false;
}

function isFiniteVerb({ pos, lower, quote }: Unit): boolean {
  return quote >= 0 || pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower));
}

/** A noun phrase, an adverb or what opens an adverbial, with a finite verb after it. */
export function beginsClause(units: readonly Unit[], at: number, limit: number): boolean {
  const unit = units[at]!;
  if (unit.lower === 'there') return true;
  const opens =
    /^(?:while|as|if|although|because|in|on|at|by|with|after|before|under|since|for|when|once|despite|.*ing)$/.test(
      unit.lower,
    ) ||
    /^(?:ADV|ADJ|QUOTE)$/.test(unit.pos) ||
    [isNominal, isPronoun, isDeterminer].some((is) => is(unit));
  return opens && finiteWithin(units, at + 1, limit);
}

export function isClause(units: readonly Unit[], [from, to]: Run): boolean {
  const first = units[from];
  if (!first || opensAdverbial(first.lower) || /^(?:asked|speaking)$/.test(first.lower)) return false;
  return units.slice(from, to).some(isFiniteVerb);
}

/**
 * Without what the reporter hangs on: “…”, as leaders met — that it was up to them, as the mayor arrived — – in what
 * looked like a change.
 */
export function withoutHangers(units: readonly Unit[], [from, to]: Run): Run {
  for (let at = from + 1; at < to - 1; at++) {
    if (!/^[,–—]$/.test(units[at]!.text)) continue;
    const next = units[at + 1]!.lower;
    const afterQuote = units[at - 1]!.quote >= 0;
    if (
      (next === 'in' && units[at + 2]?.lower === 'what') ||
      (next === 'as' && units[at + 2]!.quote < 0 && finiteWithin(units, at + 2, to))
    )
      return [from, at];
    if (
      afterQuote &&
      ((opensTime(next) && next !== 'as') || (isRelative(next) && next !== 'that') || next === 'where')
    )
      return [from, at];
  }
  return [from, to];
}

/** Without the marks of a sentence and its joints at either end. */
export function trimmed(units: readonly Unit[], [from, to]: Run): Run {
  let start = from;
  let end = to;
  while (start < end && units[start]!.pos === 'PUNCT') start++;
  while (end > start && isEdge(units[end - 1]!)) end--;
  return [start, end];
}

function isEdge(unit: Unit): boolean {
  return (
    (unit.pos === 'PUNCT' && !/^[)%]$/.test(unit.text)) || /^(?:and|but|while|as|who|which)$/.test(unit.lower)
  );
}
