// /ask: up to three excerpts that answer a question, best first, or the nearest there is.

import { type Answers, answersTo } from '../src/archive/answer/answers.ts';
import type { JudgedSentence } from '../src/archive/answer/judge.ts';
import { replyAfter } from '../src/archive/answer/reply.ts';
import { excerptOf, saidAs } from '../src/archive/excerpt.ts';
import type { Question } from '../src/archive/question/asked-term.ts';
import { parseQuestion } from '../src/archive/question/question.ts';
import { isExact } from '../src/archive/question/seeks.ts';
import { dateIn } from '../src/archive/reading/dated.ts';
import { quoteIn } from '../src/archive/reading/quotes-in.ts';
import { type OfficeHolder, officeAsked, officeHolders } from '../src/archive/speakers/office-asked.ts';
import { defineCommand, limitOption } from '../src/command/command.ts';
import { emptyArchive, nothingFound } from '../src/command/nothing.ts';
import { distinctExcerpts, given } from '../src/command/wording.ts';
import type { Excerpt } from '../src/model/answer.ts';
import { contains, textOf } from '../src/model/span.ts';
import { UserError } from '../src/model/user-error.ts';
import { within } from '../src/text/within.ts';

/** More excerpts than these are a search, not an answer. */
const MOST = 3;

export default defineCommand({
  name: 'ask',
  description: 'Ask the coverage a question; it answers with excerpts, word for word',
  options: {
    question: { type: 'text', required: true, description: 'What you want to know, in a sentence' },
    limit: { ...limitOption, max: MOST },
  },
  run(options, archive) {
    const base = { command: 'ask', options: given(options) };
    const nothing = emptyArchive(base, archive);
    if (nothing) return nothing;
    const question = parseQuestion(options.question, archive);
    if (question.asked.length === 0) {
      throw new UserError(
        'The question names nothing to look for. Ask about a person, a place, a weapon or an event.',
      );
    }
    const office = officeAsked(question);
    const holders = office ? officeHolders(office, archive) : [];
    const answers = answersTo(question, archive);
    // Of a named country's minister any sentence on that country and some minister would do; only who holds the office is.
    const isOffice = holders.length > 0 || office?.some(({ isName }) => isName);
    const found = isOffice ? holders.flatMap(ofHolder) : ofSentences(question, answers);
    if (found.length === 0) {
      return nothingFound(
        base,
        missing(answers),
        answers.nearest ? [toExcerpt(question, answers.nearest)] : [],
      );
    }
    const excerpts = distinctExcerpts(found).slice(0, options.limit ?? MOST);
    const headline =
      excerpts.length === 1 ? 'The excerpt that fits best' : `${excerpts.length} excerpts, the best first`;
    return { ...base, status: 'answered', headline, excerpts, nearest: [] };
  },
});

/** The sentence with the name; where it does not give the role, why the two are taken for one, and the sentence that does. */
function ofHolder({ reading, name, role }: OfficeHolder): Excerpt[] {
  const named = excerptOf(reading, name, { marks: [name] });
  if (contains(named.span, role)) return [{ ...named, marks: [name, role] }];
  const { body } = reading.document;
  const note = `“${textOf(body, role)}” is taken for ${textOf(body, name)} (inferred)`;
  return [{ ...named, notes: [note] }, excerptOf(reading, role, { marks: [role], score: 0.9 })];
}

function ofSentences(question: Question, { sentences }: Answers): Excerpt[] {
  const [best, ...others] = sentences;
  const excerpt = (found: JudgedSentence) => toExcerpt(question, found);
  return best
    ? [excerpt(best), ...naming(question, best), ...sequel(question, best), ...others.map(excerpt)]
    : [];
}

/** What somebody answered, where the best sentence only says that they did. A number or a date is in the sentence or is not sought. */
function sequel(question: Question, found: JudgedSentence): Excerpt[] {
  const next = isExact(question.seeks) ? null : replyAfter(found.placed.reading, found.sentence);
  return next
    ? [toExcerpt(question, { ...found, sentence: next, score: found.score * 0.9, respelled: [] })]
    : [];
}

/** Of a person who is sought and whom the sentence calls "he" or by a role: the sentence that gives the name. */
function naming({ seeks }: Question, { placed: { reading }, sentence, score }: JudgedSentence): Excerpt[] {
  if (seeks !== 'person') return [];
  const mentioned = within(reading.people, sentence);
  if (mentioned.some(({ name }) => contains(sentence, name))) return [];
  return mentioned
    .slice(0, 1)
    .map(({ name }) => excerptOf(reading, name, { score: score * 0.9, marks: [name] }));
}

function missing({ absent, nearest }: Answers): string {
  if (absent.length > 0) {
    return `The coverage does not mention ${absent.map(({ text }) => `“${text}”`).join(' or ')}`;
  }
  return nearest ? 'The coverage does not answer this' : 'The coverage mentions nothing of this';
}

function toExcerpt(
  { seeks }: Question,
  { placed: { reading }, sentence, score, respelled }: JudgedSentence,
): Excerpt {
  const quote = quoteIn(reading, sentence);
  const said = quote && saidAs(reading, quote);
  const when = seeks === 'time' ? dateIn(reading, sentence, quote) : null;
  return excerptOf(reading, sentence, {
    ...said,
    when,
    marks: when ? [when] : [],
    score,
    notes: [
      ...(said?.notes ?? []),
      ...respelled.map(({ asked, printed }) => `“${printed}” is taken for “${asked}”`),
    ],
  });
}
