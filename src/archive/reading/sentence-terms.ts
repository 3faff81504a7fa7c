// The terms of a sentence, worked out once.

import type { Reading } from '../../model/reading.ts';
import { type Span, textOf } from '../../model/span.ts';
import { remember } from '../../text/remember.ts';
import { within } from '../../text/within.ts';
import { contentTerms, termsOfNames } from './indexed.ts';
import { TIME_TERM } from './terms.ts';

export type PlacedTerms = readonly (Span & { readonly term: string })[];

interface SentenceTerms {
  readonly words: PlacedTerms;
  readonly all: ReadonlySet<string>;
}

/** A sentence is held against many questions, and as a neighbour many times in one. */
const known = remember((_: Reading) => new Map<string, SentenceTerms>());

/** The terms of a stretch of a document: mostly a sentence, or a few. */
export function termsIn(reading: Reading, span: Span): SentenceTerms {
  const key = `${span.start} ${span.end}`;
  const found = known(reading).get(key);
  if (found) return found;
  const words = contentTerms(textOf(reading.document.body, span)).map((word) => ({
    term: word.term,
    start: span.start + word.start,
    end: span.start + word.end,
  }));
  const time = within(reading.timexes, span).length > 0 ? [TIME_TERM] : [];
  const terms = {
    words,
    all: new Set([...words.map(({ term }) => term), ...termsOfNames(reading, span), ...time]),
  };
  known(reading).set(key, terms);
  return terms;
}
