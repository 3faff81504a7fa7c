// Finds a subject across what stands in commas, dashes or brackets between it and its verb.
//
//   Ada Byron, whose bridge it is, said …      Ada Byron (R-Ohio) said …
//   └ subject └───── aside ──────┘

import type { Phrase, Unit } from '../../model/unit.ts';
import { cueOf } from '../words/cues.ts';
import { isHearer } from '../words/pronouns.ts';
import { isSubordinator, opensAdverbial } from '../words/subordinators.ts';
import { roleOf } from '../words/titles.ts';
import type { Subject } from './clause.ts';
import { startsClause, widened } from './clause-start.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import { oneAlone, someEndingAt } from './partitives.ts';
import { isDeterminer, isPronoun } from './word-kinds.ts';

/** X, a doctor, said — X, who had been ill, said — X (a doctor) said. */
export function acrossAside(units: readonly Unit[], close: number): Subject | null {
  for (let at = close - 1; at > 0 && at > close - LONGEST; at--) {
    const unit = units[at]!;
    if (at === close - 1 && unit.quote >= 0 && (!units[at - 1] || units[at - 1]!.pos === 'PUNCT'))
      return null;
    if (unit.text !== ',' && !isDash(unit)) continue;
    const end = units[at - 1]?.text === ')' ? openingBracket(units, at - 1) - 1 : at - 1;
    // A woman behind him, who …, [yelled].
    const isBehind =
      isHearer(units[end]?.lower) && units[end - 1]?.pos === 'ADP' && units[end - 1]!.lower !== 'of';
    const before = isBehind ? end - 2 : end;
    const phrase = phraseEndingAt(units, before) ?? someEndingAt(units, before) ?? oneAlone(units, before);
    if (!phrase || (isPronoun(units[phrase.head]!) && units[phrase.head]!.lower !== 'he')) continue;
    const wide = named(units, widened(units, phrase));
    // The coldest, smallest and richest of them.
    if (units[wide.head]!.pos === 'ADJ' && units[wide.from - 1]?.text === ',') continue;
    // His critics — and there are many — said: between dashes anything may stand.
    const isDashed = isDash(unit) && isDash(units[close] ?? unit);
    if (startsClause(units, wide.from) && (isDashed || looksAside(units, at + 1, close)))
      return { phrase: wide, rule: 'apposition' };
  }
  // “Byron (a doctor), said”: one comma too many.
  const last = units[close - 1]?.text === ')' ? openingBracket(units, close - 1) - 1 : close - 1;
  const only = last > 0 && last < close - 1 ? phraseEndingAt(units, last) : null;
  return only && startsClause(units, only.from) ? { phrase: only, rule: 'apposition' } : null;
}

/** In units. */
const LONGEST = 100;

/** Byron, the mayor, a lawyer, [said]: what begins the clause is the subject, and all the others tell of it. */
function named(units: readonly Unit[], phrase: Phrase): Phrase {
  const { from } = phrase;
  if (units[from - 1]?.text !== ',' || !isDeterminer(units[from]!)) return phrase;
  const before = phraseEndingAt(units, from - 2);
  const first = before && widened(units, before);
  const opens = first && (first.from === 0 || /^(?:PUNCT|CCONJ)$/.test(units[first.from - 1]!.pos));
  // Minister, the mayor, Ada Byron, [said]: a role with no article is spoken to.
  const head = first && units[first.head]!;
  const isHailed =
    first?.from === first?.head && first?.to === from - 1 && roleOf(head!) && !/s$/.test(head!.lower);
  return opens && !isHailed && !isPronoun(head!) ? named(units, first) : phrase;
}

/** What stands between the commas is an apposition or a relative clause: it has no subject of its own. */
function looksAside(units: readonly Unit[], from: number, to: number): boolean {
  const first = units[from];
  if (!first || from >= to) return false;
  // Byron, if she is right, [said].
  const opens = /^(?:who|whose|which|whom|where|having)$/.test(first.lower) || opensAdverbial(first.lower);
  if (opens || isSaidBetween(units, from, to)) return true;
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    if (/^(?:who|which|whose|to)$/.test(unit.lower) || isSubordinator(unit.lower)) return true;
    if (/^(?:VERB|AUX)$/.test(unit.pos) && !/(?:ing|ed)$/.test(unit.lower) && at > from) return false;
  }
  return true;
}

/** Norway, [its ministers say,] refused: who says it and the verb, and nothing else. */
function isSaidBetween(units: readonly Unit[], from: number, to: number): boolean {
  const verb = units[to - 1]!;
  const who = verb.pos === 'VERB' ? phraseEndingAt(units, to - 2) : null;
  return who?.from === from && (cueOf(verb)?.cues.some(({ takes }) => takes.has('clause')) ?? false);
}

/** …, Ada Byron, the city engineer and owner of the mill [said]: the comma after the apposition is left out. */
export function appositionOnly(units: readonly Unit[], last: number): Subject | null {
  const base = phraseEndingAt(units, last);
  const wide = base && widened(units, base);
  if (!wide || units[wide.from - 1]?.text !== ',' || !isDeterminer(units[wide.from]!)) return null;
  const name = phraseEndingAt(units, wide.from - 2);
  if (!name || units[name.head]!.pos !== 'PROPN' || units[name.from - 1]?.text !== ',') return null;
  return roleOf(units[wide.head]) ? { phrase: name, rule: 'apposition' } : null;
}

/** The bracket that the one at `close` closes; `close` itself where none does. */
export function openingBracket(units: readonly Unit[], close: number): number {
  let depth = 0;
  for (let at = close; at >= 0 && at > close - LONGEST; at--) {
    if (units[at]!.text === ')') depth++;
    else if (units[at]!.text === '(' && --depth === 0) return at;
  }
  return close;
}

export function isDash(unit: Unit): boolean {
  return /^(?:—|–|--|-)$/.test(unit.text);
}
