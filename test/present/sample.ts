// Documents and excerpts of our own making, small enough to read.

import type { Answer, Excerpt } from '../../src/model/answer.ts';
import type { Document } from '../../src/model/document.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Span } from '../../src/model/span.ts';
import { readProse } from '../../src/text/prose.ts';

export const BODY =
  'The bridge over the Wey was closed last Friday.\n' +
  '“The bridge is sound,” said Ada Byron, the city engineer. “It is *safe*,” she said.\n' +
  'Cars may cross from Monday.';

/** A report of the harbour town, with what a test wants otherwise. */
export function sampleDocument(other: Partial<Document> = {}): Document {
  return {
    id: 'bridge',
    outlet: 'The Harbour Gazette',
    headline: 'Bridge to open on Monday',
    label: null,
    kind: 'report',
    published: '2024-06-04',
    url: 'https://gazette.example/bridge_1',
    inferred: [],
    note: null,
    body: BODY,
    ...other,
  };
}

/** An excerpt of a document at its words; nothing else is known of it unless given. */
export function sampleExcerpt(words: string, other: Partial<Excerpt> = {}): Excerpt {
  const document = other.document ?? sampleDocument();
  return {
    document,
    span: spanOf(document, words),
    speaker: null,
    alongside: [],
    kind: null,
    when: null,
    position: null,
    score: 1,
    notes: [],
    marks: [],
    ...other,
  };
}

/** Where words stand first in a document. */
export function spanOf({ body }: Document, words: string): Span {
  const start = body.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the document`);
  return { start, end: start + words.length };
}

export function sampleAnswer(other: Partial<Answer> = {}): Answer {
  return {
    command: 'who-said',
    options: { quote: 'the bridge is sound' },
    status: 'answered',
    headline: 'Ada Byron said this',
    excerpts: [],
    nearest: [],
    ...other,
  };
}

/** A document with its sentences and paragraphs. */
export function sampleReading(document: Document = sampleDocument()): Pick<Reading, 'document' | 'prose'> {
  return { document, prose: readProse(document.body) };
}
