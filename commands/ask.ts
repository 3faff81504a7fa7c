// /ask: up to three excerpts that answer a question, best first, or the nearest there is.

import { excerptOf, quoteIn } from '../src/archive/excerpt.ts';
import { findSentences } from '../src/archive/find.ts';
import type { Found } from '../src/archive/judge.ts';
import { parseQuestion, type Question } from '../src/archive/question.ts';
import { mustSuit } from '../src/archive/seeks.ts';
import { defineCommand, limitOption } from '../src/command/command.ts';
import { emptyArchive } from '../src/command/nothing.ts';
import { given } from '../src/command/wording.ts';
import type { Excerpt } from '../src/model/answer.ts';
import { UserError } from '../src/model/user-error.ts';

/** More excerpts than these are a search, not an answer. */
const MOST = 3;

/** The share of the question that an answer covers at least. */
const COVERED = 0.44;

/** An excerpt that is this much worse than the best one adds nothing to it. */
const WORSE = 0.62;

export default defineCommand({
  name: 'ask',
  description: 'Ask the coverage a question; it answers with excerpts, word for word',
  options: {
    question: { type: 'text', required: true, description: 'What you want to know, in a sentence' },
    limit: { ...limitOption, max: MOST },
  },
  run(options, archive) {
    const { question: text, limit = MOST } = options;
    const base = { command: 'ask', options: given(options) };
    const nothing = emptyArchive(base, archive);
    if (nothing) return nothing;
    const question = parseQuestion(text, archive);
    if (question.asked.length === 0) {
      throw new UserError(
        'The question names nothing to look for. Ask about a person, a place, a weapon or an event.',
      );
    }
    const found = findSentences(question, archive);
    const answers = found.filter((one) => answersIt(one, question));
    const best = answers[0];
    if (!best) {
      return {
        ...base,
        status: 'nothing-found',
        headline: missing(question, found),
        excerpts: [],
        nearest: found.slice(0, 1).map(toExcerpt),
      };
    }
    const excerpts = answers
      .filter(({ score }) => score >= best.score * WORSE)
      .slice(0, limit)
      .map(toExcerpt);
    const headline =
      excerpts.length === 1 ? 'One excerpt answers this best' : `${excerpts.length} excerpts, the best first`;
    return { ...base, status: 'answered', headline, excerpts, nearest: [] };
  },
});

/** An answer mentions every name, has what is sought, and covers enough of the other words. */
function answersIt({ wordCoverage, missing, fits, hasSought }: Found, { seeks }: Question): boolean {
  return (
    hasSought &&
    wordCoverage >= COVERED &&
    !missing.some(({ isName }) => isName) &&
    (fits > 0 || !mustSuit(seeks))
  );
}

function missing(question: Question, found: readonly Found[]): string {
  const absent = question.asked.filter(
    (term) => term.isName && found.every((one) => one.missing.includes(term)),
  );
  if (absent.length > 0)
    return `The coverage does not mention ${absent.map(({ text }) => `“${text}”`).join(' or ')}`;
  return found.length > 0 ? 'The coverage does not answer this' : 'The coverage mentions nothing of this';
}

function toExcerpt({ placed: { reading }, sentence, score, respelled }: Found): Excerpt {
  const quote = quoteIn(reading, sentence);
  return excerptOf(reading, sentence, {
    speaker: quote?.speaker ?? null,
    kind: quote?.kind ?? null,
    score,
    notes: respelled.map(({ asked, printed }) => `“${printed}” is taken for “${asked}”`),
  });
}
