// Whether a sentence tells of another government's deed than the one that is asked about.
//
//   “How much will Ruritania spend on boats?”     Ruritania
//   “Freedonia will spend £3m on boats.”          another's: however alike the words, no answer
//   “It will spend £3m on boats.”                 not another's: “it” may well be Ruritania

import { conceptTerm } from '../../extract/named.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../text/within.ts';

/** Whether the first government in a sentence stands before its verb, and the doer nowhere in it. */
export function isOfAnother(doer: string, { prose, named }: Reading, sentence: Span): boolean {
  const governments = within(named, sentence).filter(({ list }) => list === 'holders');
  if (governments.length === 0 || governments.some(({ concept }) => conceptTerm(concept) === doer))
    return false;
  const verb = within(prose.tokens, sentence).find(({ pos }) => pos === 'VERB');
  return verb !== undefined && governments[0]!.start < verb.start;
}
