// Whether a stretch of a document is about something.

import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { Archive } from './archive.ts';
import { sentencesBeside } from './beside.ts';
import { headingTerms } from './indexed.ts';
import { worthOf } from './judge.ts';
import { parseQuestion, type Question } from './question.ts';
import { termsIn } from './sentence-terms.ts';

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
  const own = termsIn(reading, span).all;
  const beside = [
    ...sentencesBeside(reading, span).map((other) => termsIn(reading, other).all),
    headingTerms(reading),
  ];
  const met = asked.map((term) => ({
    ...term,
    worth: Math.max(worthOf(term, own), ...beside.map((terms) => BESIDE * worthOf(term, terms))),
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
