// Whether a stretch of a document is about something.

import type { Reading } from '../model/reading.ts';
import { type Span, textOf } from '../model/span.ts';
import { within } from '../text/within.ts';
import type { Archive } from './archive.ts';
import { contentTerms, namesIn } from './indexed.ts';
import { parseQuestion, type Question } from './question.ts';

/** The share of what was asked about, by weight, that must be mentioned. */
const ABOUT = 0.5;

/** A neighbouring sentence counts less: it may have moved on to something else. */
const BESIDE = 0.6;

const parsed = new WeakMap<Archive, { text: string; question: Question }>();

/**
 * Whether a span, with the sentences beside it in its paragraph, mentions what was asked about: every name, and at least
 * half of the rest.
 */
export function isAbout(about: string, reading: Reading, span: Span, archive: Archive): boolean {
  const { asked } = questionOf(about, archive);
  if (asked.length === 0) return true;
  const own = termsAt(reading, span);
  const beside = termsAt(reading, neighbours(reading, span));
  const worth = asked.map(({ terms, near, weight, isName }) => {
    const [in_, by] = [own, beside].map((set) => [...terms, ...near].some((term) => set.has(term)));
    return { weight, isName, met: in_ ? 1 : by ? BESIDE : 0 };
  });
  if (worth.some(({ isName, met }) => isName && met === 0)) return false;
  const total = worth.reduce((sum, { weight }) => sum + weight, 0);
  return worth.reduce((sum, { met, weight }) => sum + met * weight, 0) / total > ABOUT;
}

/** A listing asks about one thing many times. */
function questionOf(about: string, archive: Archive): Question {
  const last = parsed.get(archive);
  if (last?.text === about) return last.question;
  const question = parseQuestion(about, archive);
  parsed.set(archive, { text: about, question });
  return question;
}

function termsAt(reading: Reading, span: Span): ReadonlySet<string> {
  const words = contentTerms(textOf(reading.document.body, span)).map(({ term }) => term);
  return new Set([...words, ...namesIn(reading, span)]);
}

/** The span with the sentence before it and the one after, within the paragraph. */
function neighbours({ prose }: Reading, span: Span): Span {
  const [paragraph] = within(prose.paragraphs, span);
  if (!paragraph) return span;
  const sentences = prose.sentences.slice(paragraph.firstSentence, paragraph.endSentence);
  const first = sentences.findIndex((sentence) => sentence.end > span.start);
  const last = sentences.findLastIndex((sentence) => sentence.start < span.end);
  return {
    start: sentences[Math.max(0, first - 1)]?.start ?? span.start,
    end: sentences[Math.min(sentences.length - 1, last + 1)]?.end ?? span.end,
  };
}
