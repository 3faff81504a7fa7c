// Who speaks in a stretch of a document, by the words that mention them.

import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Speaker } from '../../model/speaker.ts';
import { remember } from '../../text/remember.ts';
import { within } from '../../text/within.ts';

type Mention = Span & { readonly speaker: Speaker };

/** The speakers that a span mentions, each as often as it is mentioned. */
export function speakersMentioned(reading: Reading, span: Span): Speaker[] {
  return within(mentionsOf(reading), span).map(({ speaker }) => speaker);
}

const mentionsOf = remember(({ quotes }: Reading): readonly Mention[] => {
  const byStart = new Map<number, Mention>();
  for (const { speaker } of quotes)
    if (speaker) byStart.set(speaker.mention.start, { ...speaker.mention, speaker });
  return [...byStart.values()].sort((a, b) => a.start - b.start);
});
