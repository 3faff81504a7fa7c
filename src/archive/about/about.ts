// Whether a stretch of a document is about something.
//
//   about “ferries”:    “Two ferries were bought.”  yes    “The move is a gamble.”  yes, of them    “It rained.”  no

import type { Quote } from '../../model/quote.ts';
import type { Reading } from '../../model/reading.ts';
import { type Span, textOf } from '../../model/span.ts';
import type { AskedTerm, Question } from '../question/asked-term.ts';
import { worthOf } from '../question/coverage.ts';
import { isPersonName } from '../question/person-names.ts';
import { bareTerms, headingTerms } from '../reading/indexed.ts';
import { termsIn } from '../reading/sentence-terms.ts';
import { antecedentsOf, peopleInAntecedents } from './discourse.ts';
import { isNamedInShort } from './short-for.ts';

/** Of the words that are no names, the share by weight that must be mentioned: a word akin is too little by itself. */
const ABOUT = 0.45;

/** What a sentence goes on about counts a little less than what it says itself, the headline less still. */
const BEFORE = 0.8;
const HEADING = 0.5;

/**
 * Whether a span is about something: it mentions every name that was asked about and enough of the rest, itself or, as its words
 * show, by going on about a sentence before it. The headline adds to what it mentions, but is not enough.
 *
 * @param quote what is said there, if it is a quote's span
 */
export function isAbout(
  { asked }: Question,
  reading: Reading,
  span: Span,
  quote: Quote | null = null,
): boolean {
  if (asked.length === 0) return true;
  const own = ownTerms(asked, reading, span, quote);
  const here = asked.map((term) => worthOf(term, own) || Number(isNamedInShort(term, reading, span)));
  const before = termsBefore(asked, reading, span);
  const told = asked.map((term, i) =>
    Math.max(here[i]!, ...before.map((terms) => BEFORE * worthOf(term, terms))),
  );
  if (told.every((worth) => worth === 0)) return false;
  const met = asked.map((term, i) => ({
    ...term,
    worth: Math.max(told[i]!, HEADING * worthOf(term, headingTerms(reading))),
  }));
  if (met.some(({ isName, worth }) => isName && worth === 0)) return false;
  const words = met.filter(({ isName }) => !isName);
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 || words.reduce((sum, { worth, weight }) => sum + worth * weight, 0) / total >= ABOUT;
}

/** The terms of what a span goes on about. Of a person it goes on by “his” and “her”; “he” and “she” are they themselves. */
function termsBefore(asked: readonly AskedTerm[], reading: Reading, span: Span): ReadonlySet<string>[] {
  const people = peopleInAntecedents(reading, span).map(
    ({ name }) => new Set(bareTerms(textOf(reading.document.body, name))),
  );
  if (asked.every((term) => isPersonName(term, reading))) return people;
  return [...people, ...antecedentsOf(reading, span).map((other) => termsIn(reading, other).all)];
}

/**
 * The terms of a span, people under all their names. What somebody says is not about them for their name beside it, nor about the
 * ally that they are said to be of somebody.
 */
function ownTerms(
  asked: readonly AskedTerm[],
  reading: Reading,
  span: Span,
  quote: Quote | null,
): ReadonlySet<string> {
  const { speaker } = quote ?? {};
  if (!quote || !speaker) return termsIn(reading, span).all;
  const { body } = reading.document;
  const beside = asked.every((term) => isPersonName(term, reading))
    ? attributionOf(quote, body)
    : speaker.mention;
  const inside = (at: number) => Math.max(span.start, Math.min(span.end, at));
  const parts = [
    { start: span.start, end: inside(beside.start) },
    { start: inside(beside.end), end: span.end },
  ].map((part) => termsIn(reading, part));
  const printed = new Set(parts.flatMap(({ words }) => words.map(({ term }) => term)));
  const theirs = new Set(bareTerms(textOf(body, speaker.name)));
  const terms = parts.flatMap(({ all }) => [...all]);
  return new Set(terms.filter((term) => !theirs.has(term) || printed.has(term)));
}

/** “Ada Byron, an ally of the mayor, said”; of “Ada Byron, asked about the mayor, said” the name alone. */
function attributionOf({ cue, speaker }: Quote, body: string): Span {
  const { mention } = speaker!;
  if (!cue || Math.abs(cue.start - mention.start) > LONGEST_ATTRIBUTION) return mention;
  const whole = { start: Math.min(cue.start, mention.start), end: Math.max(cue.end, mention.end) };
  return /\b(?:asked|about|regarding)\b/.test(textOf(body, whole)) ? mention : whole;
}

/** In UTF-16 code units. */
const LONGEST_ATTRIBUTION = 200;
