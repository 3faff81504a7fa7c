// Who speaks, in one document.
//
//   “It was a strategic mistake,” he said.
//                                 mention → name: Margus Tsahkna, role: Estonian foreign minister (inferred)

import type { Basis } from './basis.ts';
import type { Span } from './span.ts';

/** A named person, a body that speaks as one ("Ukraine’s general staff"), or somebody unnamed ("US sources"). */
export type SpeakerKind = 'person' | 'institution' | 'unnamed';

/** Of somebody who is quoted: the speaker, and whoever says it too, in reading order. */
export function speakersIn({
  speaker,
  alongside,
}: {
  readonly speaker: Speaker | null;
  readonly alongside: readonly Speaker[];
}): Speaker[] {
  return speaker ? [speaker, ...alongside].sort((a, b) => a.mention.start - b.mention.start) : [];
}

export interface Speaker {
  readonly kind: SpeakerKind;
  /** As printed beside the quote: "he", "Mr Blinken", "the Estonian foreign minister". */
  readonly mention: Span;
  /** The fullest name that the document gives, without title or article; the mention where there is no name. */
  readonly name: Span;
  /** The fullest role that the document gives, without its article; null where it gives none. */
  readonly role: Span | null;
  /** `stated` if the mention itself names the speaker, `inferred` if it had to be resolved. */
  readonly basis: Basis;
  /** By which name in `links.ts` of the people it was resolved; only where the mention names nobody. */
  readonly link?: string;
}
