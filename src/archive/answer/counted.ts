// Whether a sentence gives the number of a thing: not any number, but one that counts it.
//
//   “How many boats?”   “It sent 14 old fishing boats.”   14 counts boats
//                       “On 14 May it sent boats.”        14 counts nothing

import type { Reading } from '../../model/reading.ts';
import { type Span, textOf } from '../../model/span.ts';
import { ANY_NUMBER } from '../reading/numbers.ts';

/**
 * @param things where the sentence names what is counted
 */
export function isCounted(reading: Reading, sentence: Span, things: readonly Span[]): boolean {
  const { body } = reading.document;
  return things.some(
    ({ start, end }) =>
      BEFORE.test(textOf(body, { start: sentence.start, end: start })) ||
      AFTER.test(textOf(body, { start: end, end: sentence.end })),
  );
}

/** What may stand between a number and its noun: a few words, and no comma. */
const BEFORE = new RegExp(
  String.raw`${ANY_NUMBER}(?!\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)` +
    String.raw`(?:[\s-]+[\p{L}\p{N}][\p{L}\p{N}’'-]*){0,4}[\s-]+$`,
  'iu',
);

const NEARLY = '(?:(?:about|around|nearly|almost|some|more than|less than|at least|up to|over)\\s+)?';

/** “The death toll rose to 14”, “Prisoners: 14”, “injuring 14”. */
const AFTER = new RegExp(
  String.raw`^(?:\s+(?:has|have|had|now|is|was|were|are|stands?|stood|rose|rises|risen|fell|grew|reached|totall?ed|numbered|put|estimated|up|down|to|at)){1,4}\s+` +
    String.raw`${NEARLY}${ANY_NUMBER}|^(?:\s*[:–—])?\s*${NEARLY}${ANY_NUMBER}`,
  'iu',
);
