// Whether a stretch of a document is about something.
//
//   about “ferries”:    “Two ferries were bought.”  yes    “The move is a gamble.”  yes, of them    “It rained.”  no

import type { Reading } from '../model/reading.ts';
import { type Span, textOf } from '../model/span.ts';
import type { Speaker } from '../model/speaker.ts';
import { remember } from '../text/remember.ts';
import { within } from '../text/within.ts';
import type { Archive } from './archive.ts';
import { goneOnFrom, owningFrom } from './goes-on.ts';
import { contentOf, headingTerms } from './indexed.ts';
import { worthOf } from './judge.ts';
import { type AskedTerm, parseQuestion, type Question } from './question.ts';
import { termsIn } from './sentence-terms.ts';

/** Of the words that are no names, the share by weight that must be mentioned: a word akin is too little by itself. */
const ABOUT = 0.45;

/** What a sentence goes on about counts less: it may have moved on to something else. */
const BEFORE = 0.5;

const parsed = new WeakMap<Archive, { text: string; question: Question }>();

/**
 * Whether a span is about something: it mentions every name that was asked about and enough of the rest, itself or, as its words
 * show, by going on about a sentence before it. The headline adds to what it mentions, but is not enough.
 *
 * @param speaker whoever speaks there: what somebody says is not about them for their name beside it
 */
export function isAbout(
  about: string,
  reading: Reading,
  span: Span,
  archive: Archive,
  speaker: Speaker | null = null,
): boolean {
  const { asked } = questionOf(about, archive);
  if (asked.length === 0) return true;
  const own = ownTerms(asked, reading, span, speaker);
  const here = asked.map((term) => worthOf(term, own));
  const before = termsBefore(asked, reading, span);
  if (here.some((worth) => worth > 0)) before.push(headingTerms(reading));
  const met = asked.map((term, i) => ({
    ...term,
    worth: Math.max(here[i]!, ...before.map((terms) => BEFORE * worthOf(term, terms))),
  }));
  if (met.some(({ isName, worth }) => isName && worth === 0)) return false;
  const words = met.filter(({ isName }) => !isName);
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 || words.reduce((sum, { worth, weight }) => sum + worth * weight, 0) / total >= ABOUT;
}

/** The terms of what a span goes on about. Of a person it goes on by “his” and “her”; “he” and “she” are they themselves. */
function termsBefore(asked: readonly AskedTerm[], reading: Reading, span: Span): ReadonlySet<string>[] {
  if (!asked.every((term) => isPerson(term, reading)))
    return goneOnFrom(reading, span).map((other) => termsIn(reading, other).all);
  const owning = owningFrom(reading, span);
  const [first] = owning ? within(reading.people, owning) : [];
  return first ? [new Set(contentOf(textOf(reading.document.body, first.name)))] : [];
}

/** Whether a name is a person's in a document. */
function isPerson({ terms, near, isName }: AskedTerm, reading: Reading): boolean {
  return isName && [...terms, ...near].some((term) => namesOfPeople(reading).has(term));
}

const namesOfPeople = remember(
  ({ people, document }: Reading): ReadonlySet<string> =>
    new Set(people.flatMap(({ name }) => contentOf(textOf(document.body, name)))),
);

/** The terms of a span, people under all their names. Of the speaker's own name only what is printed beside the mention counts. */
function ownTerms(
  asked: readonly AskedTerm[],
  reading: Reading,
  span: Span,
  speaker: Speaker | null,
): ReadonlySet<string> {
  const { all } = termsIn(reading, span);
  if (!speaker) return all;
  const { body } = reading.document;
  const names = new Set([speaker.name, speaker.mention].flatMap((part) => contentOf(textOf(body, part))));
  if (!asked.some(({ terms, near }) => [...terms, ...near].some((term) => names.has(term)))) return all;
  const { mention } = speaker;
  const printed = new Set(
    termsIn(reading, span)
      .words.filter(({ start, end }) => end <= mention.start || mention.end <= start)
      .map(({ term }) => term),
  );
  return new Set([...all].filter((term) => !names.has(term) || printed.has(term)));
}

/** A listing asks about one thing many times. */
function questionOf(about: string, archive: Archive): Question {
  const last = parsed.get(archive);
  if (last?.text === about) return last.question;
  const question = parseQuestion(about, archive);
  parsed.set(archive, { text: about, question });
  return question;
}
