// Whether a sentence tells of another government's deed than the one that is asked about.
//
//   “How much will Ruritania spend on boats?”     Ruritania
//   “Freedonia will spend £3m on boats.”          another's: however alike the words, no answer
//   “It will spend £3m on boats.”                 not another's: “it” may well be Ruritania

import { conceptTerm } from '../../extract/named.ts';
import { mainSubject } from '../../extract/syntax/main-subject.ts';
import { unitsIn } from '../../extract/syntax/units.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../text/within.ts';

/** Whether the first government in a sentence is its subject or stands before that, and the doer nowhere in it. */
export function isOfAnother(doer: string, reading: Reading, sentence: Span): boolean {
  const governments = within(reading.named, sentence).filter(({ list }) => list === 'holders');
  if (governments.length === 0 || governments.some(({ concept }) => conceptTerm(concept) === doer))
    return false;
  return governments[0]!.start < (openingOf(reading, sentence)?.end ?? 0);
}

/** The subject of a sentence with what leads up to it: “On Monday the Ruritanian navy”; null where none is seen. */
export function openingOf({ prose }: Reading, sentence: Span): Span | null {
  const [units] = unitsIn({ ...prose, sentences: within(prose.sentences, sentence) }, []);
  const subject = units && mainSubject(units.units);
  return subject ? { start: sentence.start, end: units.units[subject.to - 1]!.end } : null;
}
