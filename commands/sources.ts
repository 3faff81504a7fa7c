// /sources: the documents that the answers come from, and what is inferred about them.

import type { Archive } from '../src/archive/archive.ts';
import { excerptOf } from '../src/archive/excerpt.ts';
import { askedBy } from '../src/command/asked.ts';
import { defineCommand, limitOption } from '../src/command/command.ts';
import { completeDocument } from '../src/command/completions.ts';
import { mostOf, nearestTo } from '../src/command/nearest.ts';
import { emptyArchive, nothingFound } from '../src/command/nothing.ts';
import { given } from '../src/command/wording.ts';
import type { Excerpt } from '../src/model/answer.ts';
import type { Reading } from '../src/model/reading.ts';
import { fold } from '../src/text/fold.ts';

export default defineCommand({
  name: 'sources',
  description: 'The documents that answers come from: outlet, date, kind, and what was inferred',
  options: {
    document: {
      type: 'text',
      description: 'One document, by its outlet, headline, date or id',
      maxLength: 200,
      complete: completeDocument,
    },
    limit: limitOption,
  },
  run(options, archive) {
    const { document, limit = 100 } = options;
    const asked = { command: 'sources', options: given(options) };
    const nothing = emptyArchive(asked, archive);
    if (nothing) return { ...nothing, remarks: [...leftOut(archive), ...(nothing.remarks ?? [])] };
    const found = archive.readings.filter((reading) => !document || isMeant(document, reading));
    if (found.length === 0) {
      const names = archive.readings.map(nameOf).reverse();
      const near = nearestTo(document ?? '', names);
      const none = nothingFound(asked, `No document is known by “${document}”`, near);
      return near.length > 0 ? none : { ...none, remarks: mostOf('The newest', names) };
    }
    const headline = found.length === 1 ? 'One document' : `${found.length} documents, oldest first`;
    return {
      ...asked,
      status: 'answered',
      headline,
      remarks: leftOut(archive),
      excerpts: found.slice(0, limit).map(toExcerpt),
      nearest: [],
    };
  },
  asked: ({ text }) => askedBy(questions, text),
});

function leftOut(archive: Archive): string[] {
  return archive.leftOut.map((reason) => `Left out: ${reason}`);
}

/** A document is shown by its first sentence. */
function toExcerpt(reading: Reading): Excerpt {
  const { document, passages, quotes, prose } = reading;
  const first = prose.sentences[0] ?? { start: 0, end: Math.min(200, document.body.length) };
  const said = quotes.filter(({ kind }) => kind !== 'indirect').length;
  return excerptOf(reading, first, {
    notes: [
      `${number(passages.length, 'passage')}; ${number(quotes.length, 'quote')}, ${said} of them in quotation marks`,
      ...(document.inferred.length > 0
        ? [`inferred, not stated by the document: ${document.inferred.join(', ')}`]
        : []),
      ...(document.label && document.outlet && !document.headline ? [`our label: ${document.label}`] : []),
      ...(document.note ? [document.note] : []),
      `id: ${document.id}`,
    ],
  });
}

function isMeant(typed: string, reading: Reading): boolean {
  const { id, outlet, headline, label, published, kind } = reading.document;
  if (typed === id) return true;
  const words = fold(
    `${id} ${outlet ?? 'outlet not stated'} ${headline ?? ''} ${label ?? ''} ${published} ${kind}`,
  );
  return fold(typed)
    .split(/\s+/)
    .every((word) => words.includes(word));
}

function nameOf({ document: { outlet, headline, label, id } }: Reading): string {
  return [outlet, headline ?? label ?? id].filter(Boolean).join(': ');
}

function number(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Plain questions that this command answers. */
const questions: readonly RegExp[] = [
  /^(?:what|which) (?:are|is) (?:you|your|the) (?:sources?|documents?|coverage)$/i,
  /^(?:what|which) (?:sources|documents|articles|outlets|reports|coverage) (?:do|have) you (?:have|use|know|read|got|hold)$/i,
  /^(?:list|show)(?: me)?(?: all)?(?: of)?(?: your| the)? (?:sources|documents)$/i,
  /^(?:where|what) (?:do|does) (?:you|this|it) (?:get|take|come) .{0,30}from$/i,
];
