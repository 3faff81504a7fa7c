// Tells where a clause begins, and with it the whole phrase that is its subject.
//
//   But a source in the security service said …
//       └ clause start

import { type Phrase, phraseEndingAt } from './noun-phrases.ts';
import type { Unit } from './units.ts';
import { isWhen } from './when.ts';
import { isLink, isNominal } from './word-kinds.ts';

/** The phrase to the left of "of", "in" … if with it the phrase begins its clause. */
export function widened(units: readonly Unit[], phrase: Phrase): Phrase {
  let best = phrase;
  let from = phrase.from;
  let head = phrase.head;
  for (let steps = 0; steps < 5; steps++) {
    const link = units[from - 1];
    if (!link || !(isLink(link) || (link.pos === 'CCONJ' && link.lower === 'and'))) break;
    const left = units[from - 2] && isNominal(units[from - 2]) ? phraseEndingAt(units, from - 2) : null;
    if (!left) break;
    ({ from, head } = left);
    if (startsClause(units, from) || link.lower === 'of') best = { from, to: phrase.to, head };
  }
  return best;
}

/** Whether nothing before `at` can have what begins there as its object. */
export function startsClause(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (!before) return true;
  return (
    before.pos === 'PUNCT' ||
    before.pos === 'CCONJ' ||
    before.pos === 'SCONJ' ||
    before.quote >= 0 ||
    before.pos === 'ADV' ||
    isWhen(before) ||
    /^(?:that|as|while|because|after|before|since|than|if|when|where|which|what|whom|how|why|whether)$/.test(
      before.lower,
    )
  );
}
