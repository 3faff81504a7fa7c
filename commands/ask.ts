// /ask: up to three excerpts that answer a question, best first, or the nearest there is.

import { excerptOf } from '../src/archive/excerpt.ts';
import { findSentences } from '../src/archive/find.ts';
import type { Found } from '../src/archive/judge.ts';
import { parseQuestion, type Question } from '../src/archive/question.ts';
import { quoteIn } from '../src/archive/quotes-in.ts';
import { mustSuit } from '../src/archive/seeks.ts';
import { defineCommand, limitOption } from '../src/command/command.ts';
import { emptyArchive } from '../src/command/nothing.ts';
import { distinctExcerpts, given } from '../src/command/wording.ts';
import type { Excerpt } from '../src/model/answer.ts';
import { contains } from '../src/model/span.ts';
import { UserError } from '../src/model/user-error.ts';
import { within } from '../src/text/within.ts';

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
        nearest: nearest(question, found).map(toExcerpt),
      };
    }
    const good = answers.filter(({ score }) => score >= best.score * WORSE).map(toExcerpt);
    const excerpts = distinctExcerpts([
      ...good.slice(0, 1),
      ...naming(question, best),
      ...good.slice(1),
    ]).slice(0, limit);
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

/** Of a person who is sought and whom the sentence calls "he" or by a role: the sentence that gives the name. */
function naming({ seeks }: Question, { placed: { reading }, sentence, score }: Found): Excerpt[] {
  if (seeks !== 'person') return [];
  const mentioned = within(reading.people, sentence);
  if (mentioned.some(({ name }) => contains(sentence, name))) return [];
  return mentioned
    .slice(0, 1)
    .map(({ name }) => excerptOf(reading, name, { score: score * 0.9, marks: [name] }));
}

/** What mentions most of the names; of those the one that covers most. */
function nearest({ asked }: Question, found: readonly Found[]): Found[] {
  const names = ({ missing }: Found) => asked.filter((term) => term.isName && !missing.includes(term)).length;
  return [...found].sort((a, b) => names(b) - names(a) || b.coverage - a.coverage).slice(0, 1);
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
