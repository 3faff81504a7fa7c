// Tells where a clause begins, and with it the whole phrase that is its subject.
//
//   But a source in the security service said …
//       └ clause start

import type { Phrase, Unit } from '../../model/unit.ts';
import { readWords } from '../../text/word-list.ts';
import { isRelative } from '../words/pronouns.ts';
import { isSubordinator } from '../words/subordinators.ts';
import { phraseEndingAt } from './noun-phrases.ts';
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
    // One of the three men: they stay the chief word.
    if (!left && link.lower === 'of' && QUANTIFIERS.has(units[from - 2]?.lower ?? ''))
      return { ...best, from: from - 2 };
    if (!left) break;
    ({ from, head } = left);
    if (startsClause(units, from) || link.lower === 'of') best = { from, to: phrase.to, head };
  }
  return best;
}

const QUANTIFIERS = readWords(new URL('../words/quantifiers.jsonl', import.meta.url));

/** 9.40 Byron said — 7.30pm The mayor said — **7 am** The mayor said: nothing but the time of an entry before it. */
function isTime(units: readonly Unit[], last: number): boolean {
  return (
    last < LONGEST_TIME &&
    units.slice(0, last + 1).every(({ text }) => /^(?:[\d.:]+(?:[ap]m)?|[ap]\.?m\.?|\*|GMT|BST)$/.test(text))
  );
}

/** In units. */
const LONGEST_TIME = 7;

/** Whether nothing before `at` can have what begins there as its object. */
export function startsClause(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (!before) return true;
  return (
    before.pos === 'PUNCT' ||
    before.pos === 'CCONJ' ||
    // So will the vicar.
    (before.pos === 'AUX' && at === 2 && units[0]!.lower === 'so') ||
    isTime(units, at - 1) ||
    before.pos === 'SCONJ' ||
    before.quote >= 0 ||
    before.pos === 'ADV' ||
    isWhen(before) ||
    isSubordinator(before.lower) ||
    isRelative(before.lower)
  );
}

/** Whether the subject that begins at a place stands behind its verb, and that behind a mark: “…,” said the mayor. */
export function isInverted(units: readonly Unit[], at: number): boolean {
  return units[at - 1]?.pos === 'VERB' && /^[’”"'»“]$/.test(units[at - 2]?.text ?? '');
}
