// The words of a sentence as patterns read them: lower case, a space after each, every place leading back to its unit.

import type { Unit } from '../../../model/unit.ts';
import type { Scene, Stretch } from '../scene/scene.ts';

/** The first match of a pattern in a sentence's words, as units; null if there is none. */
export function matchIn({ units }: Scene, pattern: RegExp): Stretch | null {
  const { words, starts } = wordsOf(units);
  const match = pattern.exec(words);
  if (!match) return null;
  const end = match.index + match[0].trimEnd().length;
  return {
    from: starts.findLastIndex((start) => start <= match.index),
    to: starts.findLastIndex((start) => start < end) + 1,
  };
}

interface Words {
  readonly words: string;
  /** Where each unit begins in them. */
  readonly starts: readonly number[];
}

/** Many patterns read each sentence. */
const read = new WeakMap<readonly Unit[], Words>();

function wordsOf(units: readonly Unit[]): Words {
  const known = read.get(units);
  if (known) return known;
  const starts: number[] = [];
  let words = '';
  for (const { lower } of units) {
    starts.push(words.length);
    words += `${lower} `;
  }
  const found = { words, starts };
  read.set(units, found);
  return found;
}
