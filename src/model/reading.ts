// All that was found in one document.

import type { Document } from './document.ts';
import type { Passage } from './passage.ts';
import type { Position } from './position.ts';
import type { Prose } from './prose.ts';
import type { Quote } from './quote.ts';
import type { Timex } from './timex.ts';

export interface Reading {
  readonly document: Document;
  readonly prose: Prose;
  readonly passages: readonly Passage[];
  readonly timexes: readonly Timex[];
  readonly quotes: readonly Quote[];
  readonly positions: readonly Position[];
}
