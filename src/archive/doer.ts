// Whose deed a question asks about, and whether a sentence tells of another's.
//
//   “How much will Ruritania spend on boats?”     Ruritania
//   “Freedonia will spend £3m on boats.”          another's: however alike the words, no answer
//   “It will spend £3m on boats.”                 not another's: “it” may well be Ruritania

import { conceptTerm } from '../extract/named.ts';
import type { Prose } from '../model/prose.ts';
import type { Named, Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { within } from '../text/within.ts';

/** Tokens between the auxiliary and the name: “does the government of Ruritania”. */
const FARTHEST = 4;

/** The term of the government that a question has as its subject; null where it has none. */
export function doerOf({ tokens }: Prose, named: readonly Named[]): string | null {
  const auxiliary = tokens.findIndex(({ pos, text }) => pos === 'AUX' || /^(?:do|does|did)$/i.test(text));
  if (auxiliary < 0) return null;
  const verb = tokens.findIndex(({ pos }, i) => i > auxiliary && pos === 'VERB');
  const reach = Math.min(verb < 0 ? tokens.length : verb, auxiliary + 1 + FARTHEST);
  const subject = named.find(
    ({ list, start }) =>
      list === 'holders' && start > tokens[auxiliary]!.start && start < (tokens[reach]?.start ?? Infinity),
  );
  if (!subject) return null;
  // “Was the Ruritanian officer killed” asks about the officer.
  const next = tokens.find(({ start }) => start >= subject.end);
  const isAttribute = next !== undefined && ['NOUN', 'ADJ', 'PROPN'].includes(next.pos);
  return isAttribute ? null : conceptTerm(subject.concept);
}

/** Whether the first government in a sentence stands before its verb, and the doer nowhere in it. */
export function isOfAnother(doer: string, { prose, named }: Reading, sentence: Span): boolean {
  const governments = within(named, sentence).filter(({ list }) => list === 'holders');
  if (governments.length === 0 || governments.some(({ concept }) => conceptTerm(concept) === doer))
    return false;
  const verb = within(prose.tokens, sentence).find(({ pos }) => pos === 'VERB');
  return verb !== undefined && governments[0]!.start < verb.start;
}
