// Finds a subject across what stands in commas, dashes or brackets between it and its verb.
//
//   Ada Byron, whose bridge it is, said …      Ada Byron (R-Ohio) said …
//   └ subject └───── aside ──────┘

import type { Unit } from '../../model/unit.ts';
import { roleOf } from '../words/titles.ts';
import type { Subject } from './clause.ts';
import { startsClause, widened } from './clause-start.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import { oneAlone, someEndingAt } from './partitives.ts';
import { isDeterminer, isPronoun } from './word-kinds.ts';

/** X, a doctor, said — X, who had been ill, said — X (a doctor) said. */
export function acrossAside(units: readonly Unit[], close: number): Subject | null {
  for (let at = close - 1; at > 0 && at > close - 60; at--) {
    const unit = units[at]!;
    if (at === close - 1 && unit.quote >= 0 && (!units[at - 1] || units[at - 1]!.pos === 'PUNCT'))
      return null;
    if (unit.text !== ',' && !isDash(unit)) continue;
    const end = units[at - 1]?.text === ')' ? openingBracket(units, at - 1) - 1 : at - 1;
    // A woman behind him, who …, [yelled].
    const isBehind =
      OBJECT.test(units[end]?.lower ?? '') && units[end - 1]?.pos === 'ADP' && units[end - 1]!.lower !== 'of';
    const before = isBehind ? end - 2 : end;
    const phrase = phraseEndingAt(units, before) ?? someEndingAt(units, before) ?? oneAlone(units, before);
    if (!phrase || (isPronoun(units[phrase.head]!) && units[phrase.head]!.lower !== 'he')) continue;
    const wide = widened(units, phrase);
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

const OBJECT = /^(?:him|her|them|us|me)$/;

/** What stands between the commas is an apposition or a relative clause: it has no subject of its own. */
function looksAside(units: readonly Unit[], from: number, to: number): boolean {
  const first = units[from];
  if (!first || from >= to) return false;
  if (/^(?:who|whose|which|whom|where)$/.test(first.lower)) return true;
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    if ((unit.pos === 'VERB' || unit.pos === 'AUX') && !/(?:ing|ed)$/.test(unit.lower) && at > from) {
      const relative = units
        .slice(from, at)
        .some(({ lower }) => /^(?:who|which|that|whose|where|when|as|to)$/.test(lower));
      if (!relative) return false;
    }
  }
  return true;
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

export function openingBracket(units: readonly Unit[], close: number): number {
  for (let at = close - 1; at >= 0 && at > close - 12; at--) if (units[at]!.text === '(') return at;
  return close;
}

export function isDash(unit: Unit): boolean {
  return /^(?:—|–|--|-)$/.test(unit.text);
}
