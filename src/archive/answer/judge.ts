// Holds the sentences of a passage against a question: what of it each covers, and whether it has what is sought.
//
//   “How many boats did Ruritania give?”
//   “It sent 14 boats.”    boats itself · gave as another word · Ruritania in the sentence before · a number

import { type Span, textOf } from '../../model/span.ts';
import type { Placed } from '../archive.ts';
import type { AskedTerm, Question } from '../question/asked-term.ts';
import { meet, share } from '../question/coverage.ts';
import { isOfMoney, isWordFor, suits } from '../question/seeks.ts';
import { headingTerms } from '../reading/indexed.ts';
import { neighboursOf } from '../reading/neighbours.ts';
import { type PlacedTerms, termsIn } from '../reading/sentence-terms.ts';
import { isOfAnother } from './doer.ts';
import { hasCount, hasDeed, hasNames } from './entails.ts';

export interface JudgedSentence {
  readonly placed: Placed;
  readonly sentence: Span;
  /** For ordering; 0 to 1. */
  readonly score: number;
  /** 0 to 1: the share of the question, by weight, that the sentence covers; those around it count half. */
  readonly coverage: number;
  /** The same of the words that are no names; 1 where there are none. */
  readonly wordCoverage: number;
  /** The same without what only stands around it. */
  readonly ownCoverage: number;
  /** Whether it has what is sought: 1, 0, or between where that cannot be told. */
  readonly fits: number;
  /** Whether the sentence itself has the noun that is counted or chosen from; true where there is none. */
  readonly hasSought: boolean;
  /** Whether the sentence itself mentions everything that is named, apart from the governments that are spoken of all through. */
  readonly namesHere: boolean;
  /** Whether it tells of one of the deeds that are asked about; true where there is none. */
  readonly hasDeed: boolean;
  /** Whether it tells of another government's deed than the one asked about. */
  readonly ofAnother: boolean;
  /** What the question is about that neither the sentence nor those around it mention. */
  readonly missing: readonly AskedTerm[];
  /** Names taken for another spelling: as asked, and as printed. */
  readonly respelled: readonly { readonly asked: string; readonly printed: string }[];
}

/** How much of the order is the engine's, the sentence's coverage, its pairs, and whether it has what is sought. */
const shares = { engine: 0.3, coverage: 0.6, pairs: 0.3, suits: 0.12 };
const whole = shares.engine + shares.coverage + shares.pairs + shares.suits;

/**
 * Judges every sentence of a passage.
 *
 * @param engine the engine's score of the passage as a share of the best passage's, 0 to 1
 * @param around what may say more of a sentence: the rest of its passage, where a passage is sought, or the sentences beside
 *   it, where a sentence must answer by itself
 */
export function judgePassage(
  question: Question,
  placed: Placed,
  engine: number,
  around: 'passage' | 'beside',
): JudgedSentence[] {
  const { reading, passage } = placed;
  return passage.sentences.map((span) => {
    const { words, all } = termsIn(reading, span);
    const others = around === 'passage' ? passage.sentences : neighboursOf(reading, span);
    const said = [...others.map((other) => termsIn(reading, other).all), headingTerms(reading)];
    const fits = suits(question.seeks, reading, span);
    const met = meet(question, { own: all, around: said, fits }, around);
    const coverage = share(met);
    // What only says what is sought is there as soon as that is; it is no part of what the answer is about.
    const plainWords = met.filter(
      ({ term }) => !term.isName && !(isOfMoney(question.seeks) && isWordFor(question.seeks, term.terms[0]!)),
    );
    const score =
      shares.engine * engine +
      shares.coverage * coverage +
      shares.pairs * pairsIn(question, words) +
      shares.suits * fits;
    return {
      placed,
      sentence: span,
      score: score / whole,
      coverage,
      wordCoverage: share(plainWords),
      ownCoverage: share(plainWords.map(({ term, here }) => ({ term, here, worth: here }))),
      fits,
      hasSought: question.asked.every(
        (term) => !term.isSought || hasCount(term, question.seeks, reading, span),
      ),
      namesHere: hasNames(met, reading, span),
      hasDeed: hasDeed(met),
      ofAnother: question.doer !== null && isOfAnother(question.doer, reading, span),
      missing: met.filter((one) => one.worth === 0).map(({ term }) => term),
      respelled: respelled(question, reading.document.body, words),
    };
  });
}

/** The share of the question's pairs of neighbouring words that the sentence keeps together. */
function pairsIn({ pairs }: Question, words: PlacedTerms): number {
  const kept = pairs.filter(([a, b]) => words.some(({ term }, i) => term === a && words[i + 1]?.term === b));
  return kept.length / Math.max(1, pairs.length);
}

/** Names that the sentence prints one letter off from how they were asked. */
function respelled({ asked }: Question, body: string, words: PlacedTerms): JudgedSentence['respelled'] {
  return asked
    .filter(({ isName, terms }) => isName && !words.some(({ term }) => terms.includes(term)))
    .flatMap(({ text, near }) => {
      const word = words.find(({ term }) => near.includes(term));
      return word ? [{ asked: text, printed: textOf(body, word) }] : [];
    });
}
