// The words that a sentence leads up to: who was asked stands in the one, what was answered in the next.
//
//   Ada Byron gave a curt answer when she was asked about the crane.   │  “We do not talk about cranes,” she said.
//                                                                         └ the sequel

import type { Reading } from '../../model/reading.ts';
import { overlap, type Span, textOf } from '../../model/span.ts';
import { within } from '../../text/within.ts';
import { sentenceIndex } from '../about/discourse.ts';
import { quoteIn, quotesIn } from '../reading/quotes-in.ts';

/**
 * The sentence after this one, where it quotes directly somebody whom this one tells of; null where this one has words in marks of
 * its own, or the next is no such quote.
 */
export function replyAfter(reading: Reading, sentence: Span): Span | null {
  if (quotesIn(reading, sentence).some(({ kind }) => kind !== 'indirect')) return null;
  const next = reading.prose.sentences[sentenceIndex(reading.prose, sentence) + 1];
  const quote = next && quoteIn(reading, next);
  if (!next || quote?.kind !== 'direct' || !quote.speaker) return null;
  const speaker = nameOf(reading, quote.speaker.name);
  const isOfIt = within(reading.people, sentence).some(({ name }) => nameOf(reading, name) === speaker);
  return isOfIt && quote.pieces.some((piece) => overlap(piece, next)) ? next : null;
}

const nameOf = ({ document }: Reading, name: Span) => textOf(document.body, name);
