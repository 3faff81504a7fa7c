// Phrases for some of several, which have no noun of their own.
//
//   One of them said …      Another said …      many of whom said …

import type { Phrase, Unit } from '../../model/unit.ts';
import { startsClause } from './clause-start.ts';
import { phraseEndingAt } from './noun-phrases.ts';

/** One of them, many of whom. */
export function someEndingAt(units: readonly Unit[], last: number): Phrase | null {
  if (!/^(?:them|us|these|those|whom)$/.test(units[last]?.lower ?? '') || units[last - 1]?.lower !== 'of')
    return null;
  const some = phraseEndingAt(units, last - 2) ?? numberAt(units, last - 2);
  return some && { ...some, to: last + 1 };
}

/** One [said], another [said]: of several. */
export function oneAlone(units: readonly Unit[], at: number): Phrase | null {
  return /^(?:one|another)$/.test(units[at]?.lower ?? '') && startsClause(units, at)
    ? numberAt(units, at)
    : null;
}

function numberAt(units: readonly Unit[], at: number): Phrase | null {
  return units[at]?.pos === 'NUM' || /^(?:another|one)$/.test(units[at]?.lower ?? '')
    ? { from: at, to: at + 1, head: at }
    : null;
}
