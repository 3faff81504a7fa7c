// What is known: every document with what was found in it, and a way to find passages.

import type { Document } from '../model/document.ts';
import type { Reading } from '../model/reading.ts';

export interface Archive {
  /** In the order of publication. */
  readonly readings: readonly Reading[];
  readonly byId: ReadonlyMap<string, Reading>;
  /** Files that were left out when loading, each with why and the mend. */
  readonly leftOut: readonly string[];
}

export type { Document };
