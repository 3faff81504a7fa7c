// Cuts a document into passages: paragraphs, a long one at the ends of sentences.
//
//   Paragraph one. ………………… | Paragraph two, which is long. … ‖ … its second half.

import type { Passage } from '../model/passage.ts';
import type { Prose, Sentence } from '../model/prose.ts';

/**
 * A passage grows past this length (UTF-16 code units) only by its last sentence. Longer passages find a little
 * better on encyclopaedic text, shorter ones read better; news paragraphs are hardly ever as long.
 */
const LONGEST_PASSAGE = 1500;

/** The passages of a text, in order. Page furniture is in none. */
export function passagesOf(document: string, prose: Prose): Passage[] {
  return prose.paragraphs.flatMap(({ firstSentence, endSentence }) =>
    groups(prose.sentences.slice(firstSentence, endSentence)).map((sentences) => ({
      document,
      start: sentences[0]!.start,
      end: sentences.at(-1)!.end,
      sentences: sentences.map(({ start, end }) => ({ start, end })),
    })),
  );
}

/** Groups of about the same size, so that no passage is the mere tail of another. */
function groups(sentences: Sentence[]): Sentence[][] {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last) return [];
  const length = last.end - first.start;
  const target = length / Math.ceil(length / LONGEST_PASSAGE);
  const found: Sentence[][] = [[]];
  for (const sentence of sentences) {
    const current = found.at(-1)!;
    if (current[0] && sentence.start - current[0].start >= target) found.push([sentence]);
    else current.push(sentence);
  }
  return found;
}
