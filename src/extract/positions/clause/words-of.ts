// The words of a sentence as patterns read them: lower case, a space after each, every place leading back to its unit.

import type { Unit } from '../../../model/unit.ts';
import type { Scene, Stretch } from '../scene/scene.ts';

/** Many patterns read each sentence. */
const read = new WeakMap<readonly Unit[], string>();

/** The first match of a pattern in a sentence's words, as units; null if there is none. */
export function matchIn({ units }: Scene, pattern: RegExp): Stretch | null {
  const words = read.get(units) ?? units.map(({ lower }) => `${lower} `).join('');
  read.set(units, words);
  const match = pattern.exec(words);
  if (!match) return null;
  const unitAt = (place: number) => {
    let at = 0;
    for (let left = place; left > units[at]!.lower.length; at++) left -= units[at]!.lower.length + 1;
    return at;
  };
  return { from: unitAt(match.index), to: unitAt(match.index + match[0].trimEnd().length - 1) + 1 };
}
