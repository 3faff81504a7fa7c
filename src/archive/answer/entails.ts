// Whether a sentence tells what a question asks about: whom it names, what was done, how many there were.
//
//   “How many boats did Ada Byron buy?”     “She bought 14 boats.”          yes
//                                           “Bob Stokes bought 14 boats.”   no: another name

import { conceptTerms } from '../../extract/named.ts';
import type { Reading } from '../../model/reading.ts';
import { type Span, textOf } from '../../model/span.ts';
import { isPersonNoun } from '../../text/thesaurus.ts';
import { within } from '../../text/within.ts';
import { sentenceIndex } from '../about/discourse.ts';
import type { AskedTerm } from '../question/asked-term.ts';
import { type Met, worthOf } from '../question/coverage.ts';
import { isPersonName } from '../question/person-names.ts';
import { isWordFor, type Seeks } from '../question/seeks.ts';
import { ANY_NUMBER } from '../reading/numbers.ts';
import { termsIn } from '../reading/sentence-terms.ts';
import { isCounted } from './counted.ts';
import { openingOf } from './doer.ts';

/**
 * Whether what is named is in a sentence itself, or may be what its pronoun stands for: a person for “he”, what the sentence before
 * begins with for “it”. Governments may be left out, but not one of several that are asked about.
 */
export function hasNames(met: readonly Met[], reading: Reading, sentence: Span): boolean {
  const pronoun = PRONOUN.exec(textOf(reading.document.body, sentence))?.[1];
  return (
    !isOfSome(met) &&
    met.every(
      ({ term, here, worth }) =>
        !term.isName ||
        isHolder(term) ||
        here > 0 ||
        (worth > 0 && standsFor(pronoun, term, reading, sentence)),
    )
  );
}

/** Further on a pronoun is mostly somebody whom the sentence has named itself. */
const PRONOUN = /^\P{L}*(?:\p{L}+\P{L}+){0,2}(he|she|they|it|his|her|their|its)\b/iu;

function standsFor(pronoun: string | undefined, term: AskedTerm, reading: Reading, sentence: Span): boolean {
  if (!pronoun) return false;
  if (/^(?:he|she|his|her)$/i.test(pronoun)) return isPersonName(term, reading);
  const before = reading.prose.sentences[sentenceIndex(reading.prose, sentence) - 1];
  if (!before) return false;
  return worthOf(term, termsIn(reading, openingOf(reading, before) ?? before).all) > 0;
}

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
  const isOfPeople = isWordFor(seeks, term.terms[0]!);
  if (isOfPeople && OF_PEOPLE.test(textOf(reading.document.body, sentence))) return true;
  const isIt = (other: string) => term.terms.includes(other) || term.near.includes(other);
  const named = within(reading.named, sentence).filter(({ concept }) => conceptTerms(concept).some(isIt));
  const words = termsIn(reading, sentence).words.filter((word) => isIt(word.term));
  const people = isOfPeople
    ? within(reading.prose.tokens, sentence).filter(({ pos, text }) => pos === 'NOUN' && isPersonNoun(text))
    : [];
  return isCounted(reading, sentence, [...words, ...named, ...people]);
}

/** “14 were hurt”, “killing at least three”. */
const OF_PEOPLE = new RegExp(
  `${ANY_NUMBER}\\s+(?:others?\\s+)?(?:were|was|are|have|had|died|fled|left|remain)\\b|` +
    `\\b(?:kill|injur|wound|hurt|evacuat)\\p{L}*\\s+(?:at least |more than |about |some |up to |nearly )?${ANY_NUMBER}`,
  'iu',
);
