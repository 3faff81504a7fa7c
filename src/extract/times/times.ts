// Finds the times that a text tells, and reckons when they were.
//
//   launched a new offensive last Friday   (published 2024-05-15)
//                            └ 2024-05-10, inferred, past

import type { Prose } from '../../model/prose.ts';
import type { Timex } from '../../model/timex.ts';
import type { SentenceUnits } from '../../model/unit.ts';
import { firstEndingAfter } from '../../text/within.ts';
import { readIsoDay } from './calendar.ts';
import { findMentions } from './finder.ts';
import { finders } from './finders.ts';
import { fromNow } from './refiners/from-now.ts';
import { join } from './refiners/join.ts';
import { lendDay } from './refiners/lend-day.ts';
import { keepLongest } from './refiners/longest.ts';
import { resolve } from './refiners/resolve.ts';
import { widen } from './refiners/widen.ts';

/**
 * The time expressions of a text, in order, none overlapping another.
 *
 * Page furniture gives only dates that are written whole, such as a dateline.
 *
 * @param sentences their units, by which a verb's tense is told
 * @param published the document's date, an ISO 8601 day or time with its zone, from which the others are
 *   reckoned; null where unknown: then "Friday" is `XXXX-WXX-5` and "last year" `PAST_REF`
 */
export function findTimexes(
  prose: Prose,
  sentences: readonly SentenceUnits[],
  published: string | null,
): Timex[] {
  // Overlaps go first: what is joined or widened must be what is kept. Values come last, when the words are known.
  const mentions = widen(lendDay(join(keepLongest(findMentions(prose, finders)), prose), prose), prose);
  const timexes = resolve(
    fromNow(mentions, prose, sentences),
    prose,
    sentences,
    published === null ? null : readIsoDay(published),
  );
  return timexes.filter((timex) => timex.basis === 'stated' || !isFurniture(prose, timex));
}

function isFurniture({ paragraphs }: Prose, { start }: Timex): boolean {
  return paragraphs[firstEndingAfter(paragraphs, start)]?.furniture ?? false;
}
