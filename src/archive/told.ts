// Whether a sentence tells what a question asks about: whom it names, what was done, how many there were.
//
//   “How many boats did Ada Byron buy?”     “She bought 14 boats.”          yes
//                                           “Bob Stokes bought 14 boats.”   no: another name

import { conceptTerms } from '../extract/named.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { within } from '../text/within.ts';
import { isCounted } from './counted.ts';
import type { Met } from './met.ts';
import type { AskedTerm } from './question.ts';
import { isWordFor, type Seeks } from './seeks.ts';
import { termsIn } from './sentence-terms.ts';

/**
 * Whether what is named is in a sentence itself, or may be what its pronoun stands for. Governments may be left out, but not one of
 * several that are asked about.
 */
export function hasNames(met: readonly Met[], sentence: string): boolean {
  const hasPronoun = PRONOUN.test(sentence);
  return (
    !isOfSome(met) &&
    met.every(
      ({ term, here, worth }) => !term.isName || isHolder(term) || here > 0 || (hasPronoun && worth > 0),
    )
  );
}

/** Further on a pronoun is mostly somebody whom the sentence has named itself. */
const PRONOUN = /^\P{L}*(?:\p{L}+\P{L}+){0,2}(?:he|she|they|it|his|her|their|its)\b/iu;

/** Governments are spoken of all through a report; their names are concepts and no words. */
function isHolder({ terms }: AskedTerm): boolean {
  return terms[0]!.startsWith('=');
}

/** Whether of several governments that are asked about the sentence mentions one and leaves out another, which is not spoken of all through. */
function isOfSome(met: readonly Met[]): boolean {
  const governments = met.filter(({ term }) => isHolder(term));
  return (
    governments.some(({ here }) => here > 0) &&
    governments.some(({ term, here }) => here === 0 && term.weight > EVERYWHERE)
  );
}

/** The weight of a name that one passage in eight has. */
const EVERYWHERE = 2;

/** Of the verbs of a question one at least is told, in so many words or in others: true where it has none. */
export function hasDeed(met: readonly Met[]): boolean {
  const verbs = met.filter(({ term }) => term.isVerb);
  return verbs.length === 0 || verbs.some(({ worth }) => worth > 0);
}

/** Whether a sentence gives the number of a thing. People may be counted without a word for them: “14 were hurt”. */
export function hasCount(term: AskedTerm, seeks: Seeks | null, reading: Reading, sentence: Span): boolean {
  if (isWordFor(seeks, term.terms[0]!)) return true;
  const isIt = (other: string) => term.terms.includes(other) || term.near.includes(other);
  const named = within(reading.named, sentence).filter(({ concept }) => conceptTerms(concept).some(isIt));
  const words = termsIn(reading, sentence).words.filter((word) => isIt(word.term));
  return isCounted(reading, sentence, [...words, ...named]);
}
