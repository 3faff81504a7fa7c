// Counts a length from the document's date where the verb looks ahead.
//
//   will be paid back in five years → 2029      took five years, the first in five years: a length

import type { Prose } from '../../../model/prose.ts';
import type { SentenceUnits } from '../../../model/unit.ts';
import type { Mention, Unit } from '../mention.ts';
import { tenseAt } from '../tense/tense.ts';

const UNITS: Record<string, Unit> = { D: 'day', W: 'week', M: 'month', Y: 'year' };
/** Compares what is with what was: “the best in five years”, “twice in two weeks”. */
const RECORD =
  /\b(?:first|second|third|last|only|once|twice|times?|more|most|[a-z]{2,}est|best|worst)\b[^.;!?\n]*$/;

export function fromNow(
  mentions: readonly Mention[],
  prose: Prose,
  sentences: readonly SentenceUnits[],
): Mention[] {
  return mentions.map((mention) => {
    const length = mention.moment.kind === 'fixed' && /^P(\d+)([DWMY])$/.exec(mention.moment.value);
    if (!length || mention.direction) return mention;
    const before = prose.text.slice(Math.max(0, mention.start - 60), mention.start);
    const isSpan = /^ (?:to|or|and) [a-z\d]/.test(prose.text.slice(mention.end, mention.end + 8));
    if (!/\b[Ii]n (?:about |around )?$/.test(before) || RECORD.test(before) || isSpan) return mention;
    if (tenseAt(prose, sentences, mention) !== 'future') return mention;
    const moment = {
      kind: 'shift',
      unit: UNITS[length[2]!]!,
      by: Number(length[1]),
      from: 'published',
    } as const;
    return { ...mention, type: 'DATE', moment, approximate: true };
  });
}
