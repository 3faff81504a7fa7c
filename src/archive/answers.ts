// Which sentences answer a question, and which is nearest where none does.
//
//   “How many tanks did Ruritania send?”
//     “Freedonia sent 14 tanks.”        no: another name
//     “Ruritania sent tanks.”           no: no number
//     “Ruritania sent 14 tanks.”        yes

import type { Archive } from './archive.ts';
import { findSentences } from './find.ts';
import type { Found } from './judge.ts';
import type { AskedTerm, Question } from './question.ts';
import { isExact } from './seeks.ts';

export interface Answers {
  /** Best first; empty where the coverage does not answer. */
  readonly sentences: readonly Found[];
  /** What mentions most of the names and covers most of the question, whether it answers or not. */
  readonly nearest: Found | null;
  /** The names that the coverage does not mention. */
  readonly absent: readonly AskedTerm[];
}

/** The share of the words that are no names that an answer covers at least. */
const COVERED = 0.42;
const COVERED_FOR_YES = 0.5;

/** Of that, what stands in the sentence itself: more where a number or a date is sought, of which any would seem to do. */
const OWN = 0.1;
const OWN_FOR_EXACT = 0.25;

/** An answer that is this much worse than the best one adds nothing to it. */
const WORSE = 0.62;

/** What the coverage has for a question. */
export function answersTo(question: Question, archive: Archive): Answers {
  const found = findSentences(question, archive);
  const answers = found.filter((one) => answersIt(one, question));
  const least = (answers[0]?.score ?? 0) * WORSE;
  return {
    sentences: answers.filter(({ score }) => score >= least),
    nearest: nearestOf(question, found),
    absent: question.asked.filter(
      (term) => term.isName && found.every(({ missing }) => missing.includes(term)),
    ),
  };
}

/**
 * An answer mentions every name, has what is sought beside it, tells of the deed that is asked about, and covers enough of the other
 * words: more of them where yes or no is asked, since any sentence on the same things would seem to say yes.
 */
function answersIt(found: Found, { seeks }: Question): boolean {
  const { wordCoverage, ownCoverage, missing, fits, hasSought, namesHere, hasDeed, ofAnother } = found;
  if (missing.some(({ isName, isSubject }) => isName || isSubject) || !hasSought) return false;
  if (ofAnother && (isExact(seeks) || seeks === 'place' || seeks === 'whether')) return false;
  if (ownCoverage < (isExact(seeks) ? OWN_FOR_EXACT : OWN)) return false;
  const isAll = missing.length === 0 && namesHere;
  if (wordCoverage < (seeks === 'whether' && !isAll ? COVERED_FOR_YES : COVERED)) return false;
  if (isExact(seeks) && fits === 0) return false;
  if (isExact(seeks) && !namesHere) return false;
  return hasDeed || !(seeks === 'person' || seeks === 'number' || seeks === 'whether');
}

function nearestOf({ asked }: Question, found: readonly Found[]): Found | null {
  const names = ({ missing }: Found) => asked.filter((term) => term.isName && !missing.includes(term)).length;
  return [...found].sort((a, b) => names(b) - names(a) || b.coverage - a.coverage)[0] ?? null;
}
