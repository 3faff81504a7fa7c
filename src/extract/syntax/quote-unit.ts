// A stretch in quotation marks as one word, for those who read what stands around it.
//
//   “The bridge is sound. It will hold,” said Ada Byron.   →  [“The bridge … ,] said Ada Byron .

import type { Unit } from '../../model/unit.ts';
import type { Quoted } from '../../text/marks/marks.ts';

/** The unit of a stretch in marks. @param quote its index */
export function quoteUnit(text: string, { start, end, inner }: Quoted, quote: number): Unit {
  const first = text.slice(inner.start, Math.min(inner.end, inner.start + GLIMPSE));
  const last = text
    .slice(Math.max(inner.start, inner.end - GLIMPSE), inner.end)
    .replace(/[\s"'”’»)\]]+$/u, '');
  return { start, end, text: `${first.trimStart()} ${last.at(-1) ?? ''}`, lower: '', pos: 'QUOTE', quote };
}

/** How much of a quotation the rules see at either end, in UTF-16 code units. */
const GLIMPSE = 24;
