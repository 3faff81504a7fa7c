// All that was found in one document.

import type { Document } from './document.ts';
import type { Passage } from './passage.ts';
import type { Position } from './position.ts';
import type { Prose } from './prose.ts';
import type { Quote, Unsaid } from './quote.ts';
import type { Span } from './span.ts';
import type { Timex } from './timex.ts';

/** Words that name something on our lists, under whatever name. */
export interface Named extends Span {
  /** The canonical name in the list: "United Kingdom" for “London”, "Storm Shadow" for “SCALP”. */
  readonly concept: string;
  readonly list: 'holders' | 'weapons';
}

/** Words that mean a person: a name, a role, a pronoun. */
export interface PersonMention extends Span {
  readonly name: Span;
  readonly role: Span | null;
}

export interface Reading {
  readonly document: Document;
  readonly prose: Prose;
  readonly passages: readonly Passage[];
  readonly named: readonly Named[];
  readonly people: readonly PersonMention[];
  readonly timexes: readonly Timex[];
  readonly quotes: readonly Quote[];
  /** What is told of as not said, in reading order. */
  readonly unsaid: readonly Unsaid[];
  readonly positions: readonly Position[];
}
