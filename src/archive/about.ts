// Whether a stretch of a document is about something.

import type { Reading } from '../model/reading.ts';
import { type Span, textOf } from '../model/span.ts';
import type { Archive } from './archive.ts';
import { sentencesBeside } from './beside.ts';
import { contentTerms, headingTerms, namesIn } from './indexed.ts';
import { worthOf } from './judge.ts';
import { parseQuestion, type Question } from './question.ts';

/** Of the words that are no names, the share by weight that must be mentioned. */
const ABOUT = 0.4;

/** A neighbouring sentence counts less: it may have moved on to something else. */
const BESIDE = 0.5;

const parsed = new WeakMap<Archive, { text: string; question: Question }>();

/**
 * Whether a span is about something: it, or the sentences beside it or the headline, mention every name that was asked about, and
 * it mentions enough of the rest.
 */
export function isAbout(about: string, reading: Reading, span: Span, archive: Archive): boolean {
  const { asked } = questionOf(about, archive);
  if (asked.length === 0) return true;
  const own = termsAt(reading, span);
  const beside = new Set([
    ...sentencesBeside(reading, span).flatMap((other) => [...termsAt(reading, other)]),
    ...headingTerms(reading),
  ]);
  const met = asked.map((term) => ({
    ...term,
    worth: Math.max(worthOf(term, own), BESIDE * worthOf(term, beside)),
  }));
  if (met.some(({ isName, worth }) => isName && worth === 0)) return false;
  const words = met.filter(({ isName }) => !isName);
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 || words.reduce((sum, { worth, weight }) => sum + worth * weight, 0) / total >= ABOUT;
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
