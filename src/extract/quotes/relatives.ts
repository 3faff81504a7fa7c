// Finds a subject that has a clause of its own between it and its verb.
//
//   The groups who wrote to her said …      A report published last year found …

import { startsClause, widened } from '../people/clause-start.ts';
import { phraseEndingAt } from '../people/noun-phrases.ts';
import type { Unit } from '../people/units.ts';
import { isNominal } from '../people/word-kinds.ts';
import type { Subject } from './subject.ts';
import { skipWhen } from './verb-group.ts';

/** A man who gave his name as Bob [said]: a clause with “who” has its own verb already. */
export function ofWho(units: readonly Unit[], last: number): Subject | null {
  for (let at = last; at > 0 && at > last - 12; at--) {
    const { pos, lower } = units[at]!;
    if (pos === 'PUNCT' || pos === 'CCONJ' || pos === 'SCONJ') return null;
    if (lower === 'who') return at < last - 1 && isNominal(units[at - 1]) ? ofRelative(units, last) : null;
  }
  return null;
}

/** A report published last year [found], a study made by the bank [found]: a clause without its “that was” between. */
export function ofReduced(units: readonly Unit[], last: number): Subject | null {
  for (let at = last; at > 1 && at > last - 10; at--) {
    const unit = units[at]!;
    if (unit.pos === 'PUNCT' || unit.pos === 'AUX' || unit.pos === 'SCONJ' || unit.quote >= 0) return null;
    // A woman asked for it and Byron [said].
    if (unit.pos === 'CCONJ' && units[at + 1]?.pos === 'PROPN') return null;
    if (unit.pos !== 'VERB') continue;
    const next = units[at + 1];
    // With an object of its own it is no participle: the mayor opened the bridge.
    const hasObject = at < last && next?.pos !== 'ADP' && !isWhenPhrase(units, at + 1, last);
    if (!/(?:ed|wn|en|ade|ut|old)$/.test(unit.lower) || hasObject) return null;
    const phrase = phraseEndingAt(units, at - 1);
    const wide = phrase && widened(units, phrase);
    return wide && startsClause(units, wide.from) ? { phrase: wide, rule: 'subject' } : null;
  }
  return null;
}

function isWhenPhrase(units: readonly Unit[], from: number, last: number): boolean {
  return skipWhen(units, last) < from;
}

/** The groups who wrote to her [said]: the verb has a whole relative clause before it. */
export function ofRelative(units: readonly Unit[], last: number): Subject | null {
  for (let at = last; at > 0 && at > last - 12; at--) {
    const unit = units[at]!;
    if (unit.pos === 'PUNCT') return null;
    if (!/^(?:who|which|that)$/.test(unit.lower)) continue;
    // Anger that Byron left: there it has a subject of its own, and is no relative clause.
    if (!/^(?:VERB|AUX|ADV)$/.test(units[at + 1]!.pos)) return null;
    const phrase = phraseEndingAt(units, at - 1);
    return phrase && { phrase: widened(units, phrase), rule: 'subject' };
  }
  return null;
}
