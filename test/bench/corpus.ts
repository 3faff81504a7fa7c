// A corpus many times as large as ours, for seeing what grows with it: our documents over and over, with words
// of each copy changed so that no two copies are alike and the vocabulary grows as a real one does.

import type { Document } from '../../src/model/document.ts';

/** One word in so many is changed. */
const EVERY = 12;

/** Copies of documents, each with words of its own. */
export function enlarged(documents: readonly Document[], times: number): Document[] {
  return Array.from({ length: times }, (_, copy) =>
    documents.map((document) => ({
      ...document,
      id: `${document.id}-${copy}`,
      published: shifted(document.published, copy),
      body: varied(document.body, copy),
    })),
  ).flat();
}

/** Every twelfth longer word of a copy, another one in each, ends in letters that stand for the copy. */
function varied(text: string, copy: number): string {
  if (copy === 0) return text;
  let count = copy;
  const ending = copy
    .toString(26)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  return text.replace(/\p{L}{5,}/gu, (word) => (count++ % EVERY === 0 ? `${word}${ending}` : word));
}

/** Some days earlier, so that the copies spread over years. */
function shifted(published: string, copy: number): string {
  const day = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - copy * 9);
  return day.toISOString().slice(0, 10);
}

/** Turns of two who speak, in so many characters: one document of a length that no report has. */
export function transcriptOf(length: number): string {
  const turns = [
    'MS. BYRON:  The bridge is sound, and the engineers said so on Monday.',
    'MR. STOKES:  You told us that “nothing will move”. What did the mayor say?',
    'MS. BYRON:  She said that the council had paid for it, and that the piers were old.',
    'MR. STOKES:  Thank you. The harbour master fears that the tide will rise.',
  ].join('\n\n');
  return `${turns}\n\n`.repeat(Math.ceil(length / turns.length)).slice(0, length);
}
