// Whose words a whole text is, where it says so at its head.
//
//   Statement by the Ministry of Foreign Affairs of Norway        we, the Government, the Ministry: Norway
//   └──────────── head ───────────────────────────┘

import type { Unit } from '../../../model/unit.ts';
import type { Actor } from './scene.ts';

const HEAD =
  /^(?:an? |the )?(?:joint |press |official |public |full |text of (?:the |a )?)*(?:statement|communiqu[eé]|declaration|announcement|press release|remarks)\b[^.]*\b(?:by|of|from)\b/i;

/** How many sentences a head has at most. */
const LINES = 2;

/**
 * Who makes the statement that a text is; null for any other text, and where two make it.
 *
 * @param scenes of the text, in order
 */
export function authorOf(
  text: string,
  scenes: readonly {
    readonly units: readonly Unit[];
    readonly actors: readonly Actor[];
    readonly sentence: { readonly start: number; readonly end: number };
  }[],
): Actor | null {
  for (const { actors, sentence } of scenes.slice(0, LINES)) {
    const words = text.slice(sentence.start, sentence.end);
    const head = HEAD.exec(words);
    // A sentence of prose ends in a full stop; a head does not.
    if (!head || /[.!?]["”’]?$/.test(words)) continue;
    const by = sentence.start + head[0].length;
    return actors.find(({ span, holder }) => holder && span.end > by) ?? null;
  }
  return null;
}
