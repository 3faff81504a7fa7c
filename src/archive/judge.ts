// Holds the sentences of a passage against a question: what of it each covers, and whether it has what is sought.
//
//   “How many boats did Ruritania give?”
//   “It sent 14 boats.”    boats itself · gave as another word · Ruritania in the sentence before · a number

import { conceptTerms } from '../extract/named.ts';
import type { Reading } from '../model/reading.ts';
import { type Span, textOf } from '../model/span.ts';
import { within } from '../text/within.ts';
import type { Placed } from './archive.ts';
import { sentencesBeside } from './beside.ts';
import { isCounted } from './counted.ts';
import { isOfAnother } from './doer.ts';
import { headingTerms } from './indexed.ts';
import type { AskedTerm, Question } from './question.ts';
import { isOfMoney, isWordFor, suits } from './seeks.ts';
import { termsIn, type Words } from './sentence-terms.ts';

export interface Found {
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

/** What a term counts where it stands in the sentence itself, as another word, or as a more general or special one. */
const worth = { itself: 1, near: 0.75, akin: 0.4 };

/** In the sentences around it counts this much of that: less in a whole passage, which says many things. */
const AROUND = { passage: 0.5, beside: 0.6 };

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
export function judge(
  question: Question,
  placed: Placed,
  engine: number,
  around: 'passage' | 'beside',
): Found[] {
  const { reading, passage } = placed;
  return passage.sentences.map((span) => {
    const { words, all } = termsIn(reading, span);
    const others = around === 'passage' ? passage.sentences : sentencesBeside(reading, span);
    const said = [...others.map((other) => termsIn(reading, other).all), headingTerms(reading)];
    const fits = suits(question.seeks, reading, span);
    const met = question.asked.map((term) => {
      const here =
        fits === 1 && isWordFor(question.seeks, term.terms[0]!) ? worth.itself : worthOf(term, all);
      // Only what the sentence does not have itself is looked for around it.
      const there = here >= AROUND[around] ? 0 : Math.max(...said.map((terms) => worthOf(term, terms)));
      return { term, here, worth: Math.max(here, AROUND[around] * there) };
    });
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
        (term) => !term.isSought || isCountedHere(term, question, reading, span, words),
      ),
      namesHere: hasNames(met, PRONOUN.test(textOf(reading.document.body, span))) && !isOfSome(met),
      hasDeed: isOfDeed(met),
      ofAnother: question.doer !== null && isOfAnother(question.doer, reading, span),
      missing: met.filter((one) => one.worth === 0).map(({ term }) => term),
      respelled: respelled(question, reading.document.body, words),
    };
  });
}

/** People may be counted without a word for them: “14 were hurt”. */
function isCountedHere(
  term: AskedTerm,
  { seeks }: Question,
  reading: Reading,
  sentence: Span,
  words: Words,
): boolean {
  if (isWordFor(seeks, term.terms[0]!)) return true;
  const isIt = (other: string) => term.terms.includes(other) || term.near.includes(other);
  const named = within(reading.named, sentence).filter(({ concept }) => conceptTerms(concept).some(isIt));
  return isCounted(reading, sentence, [...words.filter((word) => isIt(word.term)), ...named]);
}

/** What some words are worth to a term: 1 for the term itself, less for another word for it, 0 for none. */
export function worthOf({ terms, near, akin }: AskedTerm, said: ReadonlySet<string>): number {
  if (terms.some((term) => said.has(term))) return worth.itself;
  if (near.some((term) => said.has(term))) return worth.near;
  return akin.some((term) => said.has(term)) ? worth.akin : 0;
}

interface Met {
  readonly term: AskedTerm;
  /** In the sentence itself. */
  readonly here: number;
  /** There, or half of what it is around it. */
  readonly worth: number;
}

function share(met: readonly Met[]): number {
  const total = met.reduce((sum, { term }) => sum + term.weight, 0);
  return total === 0 ? 1 : met.reduce((sum, one) => sum + one.worth * one.term.weight, 0) / total;
}

/** The share of the question's pairs of neighbouring words that the sentence keeps together. */
function pairsIn({ pairs }: Question, words: Words): number {
  const kept = pairs.filter(([a, b]) => words.some(({ term }, i) => term === a && words[i + 1]?.term === b));
  return kept.length / Math.max(1, pairs.length);
}

/** Names that the sentence prints one letter off from how they were asked. */
function respelled({ asked }: Question, body: string, words: Words): Found['respelled'] {
  return asked
    .filter(({ isName, terms }) => isName && !words.some(({ term }) => terms.includes(term)))
    .flatMap(({ text, near }) => {
      const word = words.find(({ term }) => near.includes(term));
      return word ? [{ asked: text, printed: textOf(body, word) }] : [];
    });
}

/** What is named is there, or may be what a pronoun stands for. */
function hasNames(met: readonly Met[], hasPronoun: boolean): boolean {
  return met.every(
    ({ term, here, worth }) => !term.isName || isHolder(term) || here > 0 || (hasPronoun && worth > 0),
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
function isOfDeed(met: readonly Met[]): boolean {
  const verbs = met.filter(({ term }) => term.isVerb);
  return verbs.length === 0 || verbs.some(({ worth }) => worth > 0);
}
