// A small archive of texts of our own, for tests.

import { type Archive, makeArchive } from '../src/archive/archive.ts';
import { readDocument } from '../src/extract/read.ts';
import type { Document } from '../src/model/document.ts';

/** A document with everything stated, published on Wednesday 5 June 2024 unless said otherwise. */
export function documentOf(body: string, fields: Partial<Document> = {}): Document {
  return {
    id: 'gazette',
    outlet: 'The Harbour Gazette',
    headline: 'Bridge opens',
    label: null,
    kind: 'report',
    published: '2024-06-05',
    url: null,
    inferred: [],
    note: null,
    body,
    ...fields,
  };
}

/** An archive of texts; each is given an id by its place: d0, d1. */
export function archiveOf(...texts: (string | Document)[]): Archive {
  const documents = texts.map((text, i) =>
    typeof text === 'string' ? documentOf(text, { id: `d${i}` }) : text,
  );
  return makeArchive(documents.map(readDocument));
}
