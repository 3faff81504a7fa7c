// Who speaks where one tells what another said or thought.
//
//   The mayor said the tests were “poor”, an agency reported.    the mayor, as told by the agency
//   A clerk said the council saw it as “poor”.                   the clerk: nobody need have said what they think

import type { Quote } from '../../model/quote.ts';
import { contains, type Span } from '../../model/span.ts';

/** Whether one quote's words tell of another: its verb and its speaker stand in them. */
export function tells(outer: Quote, { cue, speaker }: Quote): boolean {
  if (!cue) return false;
  const among = (span: Span) => outer.content.some((part) => contains(part, span));
  return among(cue) && (!speaker || among(speaker.mention));
}

/** Those who tell of a quote, of all the quotes around it: the one that tells of it directly first. */
export function tellersOf(quote: Quote, around: readonly Quote[]): Quote[] {
  return around.filter((other) => tells(other, quote)).sort((a, b) => lengthOf(a) - lengthOf(b));
}

/** Of the quotes around some words the one whose words they are: the innermost that is no thought told by somebody else. */
export function innermost(around: readonly Quote[]): Quote | null {
  const spoken = around.filter((quote) => !quote.isThought || tellersOf(quote, around).length === 0);
  return [...spoken].sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
}

/** Of what a quote says, this share at least must be another's words for it to do no more than tell of them and who said them. */
const MOSTLY = 0.4;

/** The speech that a quote mostly tells of, of the quotes around it; null where it says something itself. */
export function toldBy(quote: Quote, around: readonly Quote[]): Quote | null {
  const told = around.filter(
    (other) => !other.isThought && tells(quote, other) && lengthOf(other) >= MOSTLY * lengthOf(quote),
  );
  return told.sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? null;
}

function lengthOf({ content }: Quote): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}
