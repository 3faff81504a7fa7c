// Things that bear words which nobody is said to have said.
//
//   The sign said “Closed”.      a board saying “We smile”

import type { Phrase, Unit } from '../../model/unit.ts';
import { readWords } from '../../text/word-list.ts';
import { isDocument } from './documents.ts';

const mute = readWords(new URL('inanimate.jsonl', import.meta.url));

/** Whether a word is such a thing, in the singular or the plural. */
export function isInanimate({ lower }: Unit): boolean {
  return mute.has(lower) || (lower.endsWith('s') && mute.has(lower.slice(0, -1)));
}

/** A board that says “Closed”, but not the board of a firm; “Swim”, which somebody has written on a wall. */
export function isInanimatePhrase(units: readonly Unit[], { from, head }: Phrase, cue: string): boolean {
  const { lower } = units[head]!;
  if (/^(?:somebody|someone)$/.test(lower)) return /^(?:write|\*)$/.test(cue);
  if (/^(?:board|panel|wall)$/.test(lower)) return /^an?$/.test(units[from]!.lower);
  // The band's label, Tala Records: a firm.
  if (units[head + 1]?.text === ',' && units[head + 2]?.pos === 'PROPN') return false;
  return isInanimate(units[head]!);
}

/** A sign hangs there. It says “Closed”: what the sign says nobody says. He left a tin. It read “Closed”: only a letter says. */
export function isOfSign(
  units: readonly Unit[],
  subject: Phrase | null,
  cue: string,
  before: readonly Unit[],
): boolean {
  if (!subject || units[subject.head]!.lower !== 'it' || subject.from > 0) return false;
  const nouns = before.filter(({ pos }) => pos === 'NOUN');
  return nouns.some(isInanimate) || (cue === 'read' && nouns.length > 0 && !nouns.some(isDocument));
}
