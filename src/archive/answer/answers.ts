// Which sentences answer a question, and which is nearest where none does.
//
//   “How many tanks did Ruritania send?”
//     “Freedonia sent 14 tanks.”        no: another name
//     “Ruritania sent tanks.”           no: no number
//     “Ruritania sent 14 tanks.”        yes

import type { Archive } from '../archive.ts';
import type { AskedTerm, Question } from '../question/asked-term.ts';
import { isExact } from '../question/seeks.ts';
import { findSentences } from './find.ts';
import type { JudgedSentence } from './judge.ts';

export interface Answers {
  /** Best first; empty where the coverage does not answer. */
  readonly sentences: readonly JudgedSentence[];
  /** What mentions most of the names and covers most of the question, whether it answers or not. */
  readonly nearest: JudgedSentence | null;
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

/** What an answer must have, whatever is asked and for what is asked. */
function answersIt(found: JudgedSentence, question: Question): boolean {
  return requirements.every((holds) => holds(found, question));
}

type Requirement = (found: JudgedSentence, question: Question) => boolean;

const requirements: readonly Requirement[] = [
  // Every name, and the question's subject.
  ({ missing }) => !missing.some(({ isName, isSubject }) => isName || isSubject),
  // What is counted or priced, with its number.
  ({ hasSought }) => hasSought,
  ({ fits, namesHere }, { seeks }) => !isExact(seeks) || (fits > 0 && namesHere),
  // Its own government's deed; why something was done may be told by way of another's.
  ({ ofAnother }, { seeks }) => !ofAnother || !(isExact(seeks) || seeks === 'place' || seeks === 'whether'),
  ({ hasDeed }, { seeks }) => hasDeed || !(seeks === 'person' || seeks === 'number' || seeks === 'whether'),
  // Enough of the words that are no names; of those, some in the sentence itself.
  ({ ownCoverage }, { seeks }) => ownCoverage >= (isExact(seeks) ? OWN_FOR_EXACT : OWN),
  ({ wordCoverage }) => wordCoverage >= COVERED,
  // More of them where yes or no is asked, since any sentence on the same things would seem to say yes.
  ({ wordCoverage, missing, namesHere }, { seeks }) =>
    seeks !== 'whether' || wordCoverage >= COVERED_FOR_YES || (missing.length === 0 && namesHere),
];

function nearestOf({ asked }: Question, found: readonly JudgedSentence[]): JudgedSentence | null {
  const names = ({ missing }: JudgedSentence) =>
    asked.filter((term) => term.isName && !missing.includes(term)).length;
  return [...found].sort((a, b) => names(b) - names(a) || b.coverage - a.coverage)[0] ?? null;
}
