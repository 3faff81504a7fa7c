// What is known: every document with what was found in it, and a way to find passages.

import type { Document } from '../model/document.ts';
import type { Passage } from '../model/passage.ts';
import type { Reading } from '../model/reading.ts';
import { contentTerms, headingTerms, termsOfNames } from './reading/indexed.ts';
import { makeSearchEngine, type SearchEngine } from './search/search.ts';
import { makeVocabulary, type Vocabulary } from './search/vocabulary.ts';

/** A passage with the reading that it belongs to. */
export interface Placed {
  readonly reading: Reading;
  readonly passage: Passage;
}

export interface Archive {
  /** Oldest first; those of one day in the order of their ids. */
  readonly readings: readonly Reading[];
  readonly byId: ReadonlyMap<string, Reading>;
  /** Every passage, in the order that the engine knows them by. */
  readonly passages: readonly Placed[];
  readonly engine: SearchEngine;
  readonly vocabulary: Vocabulary;
  /** A sentence for each document that was left out when loading. */
  readonly leftOut: readonly string[];
}

/**
 * Puts documents that have been read into an archive.
 *
 * @param readings in any order
 * @param leftOut what the corpus could not load, to be said at the start and by `/sources`
 */
export function makeArchive(readings: readonly Reading[], leftOut: readonly string[] = []): Archive {
  const sorted = [...readings].sort((a, b) => byDay(a.document, b.document));
  const passages = sorted.flatMap((reading) => reading.passages.map((passage) => ({ reading, passage })));
  const indexed = passages.map(({ reading, passage }) => ({
    terms: contentTerms(reading.document.body.slice(passage.start, passage.end)).map(({ term }) => term),
    title: [...headingTerms(reading), ...termsOfNames(reading, passage)],
  }));
  return {
    readings: sorted,
    byId: new Map(sorted.map((reading) => [reading.document.id, reading])),
    passages,
    engine: makeSearchEngine(indexed),
    vocabulary: makeVocabulary(
      sorted,
      indexed.map(({ terms, title }) => [...terms, ...title]),
    ),
    leftOut,
  };
}

function byDay(a: Document, b: Document): number {
  return a.published < b.published ? -1 : a.published > b.published ? 1 : a.id < b.id ? -1 : 1;
}
