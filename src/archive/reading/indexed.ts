// What a stretch of a document says, as terms: its words, and what it names by whatever name.
//
//   “He would not say,” of a passage where “he” is the mayor Ada Byron  →  ada, byron, mayor, …

import { conceptTerms, findNamed } from '../../extract/named.ts';
import type { Reading } from '../../model/reading.ts';
import { type Span, textOf } from '../../model/span.ts';
import { remember } from '../../text/remember.ts';
import { type Term, termsOf } from '../../text/stem.ts';
import { within } from '../../text/within.ts';
import { speakersMentioned } from './mentions.ts';
import { isStopTerm } from './stop-words.ts';

/** The content terms of a text in reading order: no stop words. */
export function contentTerms(text: string): Term[] {
  return termsOf(text).filter(({ term }) => !isStopTerm(term));
}

/** The content terms of a text, without their places. */
export function bareTerms(text: string): string[] {
  return contentTerms(text).map(({ term }) => term);
}

/**
 * What a span names other than by its words: holders and weapons by their canonical names, and the people that
 * a pronoun, a role or a surname stands for.
 */
export function termsOfNames(reading: Reading, span: Span): string[] {
  const { body } = reading.document;
  const concepts = (part: Span) =>
    within(reading.named, part).flatMap(({ concept }) => conceptTerms(concept));
  const people = [...speakersMentioned(reading, span), ...within(reading.people, span)]
    .flatMap(({ name, role }) => (role ? [name, role] : [name]))
    .flatMap((part) => [...bareTerms(textOf(body, part)), ...concepts(part)]);
  return [...concepts(span), ...people];
}

/** What a document's outlet, headline and date say of all of its sentences. */
export const headingTerms: (reading: Reading) => ReadonlySet<string> = remember(({ document }) => {
  const heading = `${document.outlet ?? ''} ${document.headline ?? ''}`;
  const concepts = findNamed(heading).flatMap(({ concept }) => conceptTerms(concept));
  return new Set([...bareTerms(heading), ...bareTerms(monthOf(document.published)), ...concepts]);
});

/** “August 2024”, as people who ask put a date. */
function monthOf(published: string): string {
  const date = new Date(published);
  return date.toLocaleString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
}
