// Whether the words about a time look back or ahead.
//
//   met on Friday: past      will meet on Friday, is due to meet on Friday: future      Friday’s talks: neither

import type { Prose } from '../../../model/prose.ts';
import type { Span } from '../../../model/span.ts';
import type { SentenceUnits } from '../../../model/unit.ts';
import { firstEndingAfter } from '../../../text/within.ts';
import { behind } from './behind.ts';
import { deadline, event } from './beside.ts';
import { ahead, between, fronted } from './onward.ts';
import { type Found, placeOf, type Rule } from './place.ts';

export type Tense = 'past' | 'future' | null;

/** What a preposition or an event tells goes first; then the verb of a clause that the time opens; then the one before it. */
const rules: readonly Rule[] = [deadline, event, between, fronted, behind, ahead];

/** The tense that a time has in its sentence; null where nothing tells, or where no sentence is: in page furniture. */
export function tenseAt({ sentences }: Prose, read: readonly SentenceUnits[], { start, end }: Span): Tense {
  const at = firstEndingAfter(sentences, start);
  if (at === sentences.length || sentences[at]!.start > start) return null;
  const { units } = read[at]!;
  const place = placeOf(units, firstEndingAfter(units, start), firstEndingAfter(units, end));
  const found = rules.reduce<Found | null>((told, rule) => told ?? rule(place), null);
  return found === 'neither' ? null : found;
}
