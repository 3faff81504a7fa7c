// Tells how much of what was said stands in quotation marks: all, some or none.
//
//   “It is sound.”      direct        it was “sound”      mixed        that it was sound      indirect

import type { QuoteKind } from '../../../model/quote.ts';
import type { Draft } from './draft.ts';

/** The kind of a quote, by whether there are words in its content outside its quotation marks. */
export function kindOf({ content, quoted }: Draft, text: string): QuoteKind {
  if (!quoted.length) return 'indirect';
  let next = 0;
  for (const { start, end } of content) {
    let at = start;
    for (; next < quoted.length && quoted[next]!.start < end; next++) {
      if (hasWord(text, at, quoted[next]!.start)) return 'mixed';
      at = Math.max(at, quoted[next]!.end);
    }
    if (hasWord(text, at, end)) return 'mixed';
  }
  return 'direct';
}

function hasWord(text: string, start: number, end: number): boolean {
  return start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
