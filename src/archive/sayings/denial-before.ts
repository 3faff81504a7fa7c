// What stands right before some words and turns them into their opposite, where a quotation begins after it.
//
//   “I am not going to pay.”               going to pay: without “not”
//   “I never said that it was safe.”       it was safe: without “never said that”

import { deniesClause } from '../../extract/syntax/governors.ts';
import { unitsIn } from '../../extract/syntax/units.ts';
import { verbGroup } from '../../extract/syntax/verb-group.ts';
import { isCueForm } from '../../extract/words/cues.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../text/within.ts';
import type { Located } from './locate.ts';

/** A word of denial before the first of the words, or the denied saying that they are told by; null where there is none. */
export function denialBefore({ reading, alignment }: Located): Span | null {
  const { start } = alignment.span;
  const before = reading.document.body.slice(Math.max(0, start - 20), start);
  const match = /(?<![\p{L}])(not|never|no|cannot|\p{L}+n[’']t)\s+$/iu.exec(before);
  const from = match ? start - before.length + match.index : 0;
  return match ? { start: from, end: from + match[1]!.length } : deniedSaying(reading, start);
}

/** “Never said that”, “don’t think”, “deny that”. */
function deniedSaying({ prose }: Reading, start: number): Span | null {
  const [sentence] = within(prose.sentences, { start, end: start + 1 });
  const units = sentence ? unitsIn({ ...prose, sentences: [sentence] }, [])[0]!.units : [];
  const first = units.findIndex((unit) => unit.start >= start);
  const last = units[first - 1]?.lower === 'that' ? first - 2 : first - 1;
  // Told you that.
  const verb = units[last]?.pos === 'PRON' ? last - 1 : last;
  const unit = units[verb];
  if (!unit || !isCueForm(unit.lower) || /^(?:wh.*|how|if)$/.test(units[first]!.lower)) return null;
  const { from, polarity } = verbGroup(units, verb);
  const isDenied = polarity === 'denied';
  if (isDenied === deniesClause(unit.lower)) return null;
  return { start: units[isDenied ? from : verb]!.start, end: units[first - 1]!.end };
}
