// Words that somebody is quoted with in several places of one report, put together as one quotation.
//
//   asked:  we keep the pier open it cost us dearly
//           └── “We keep the pier open.” ──┘ … They asked the bank. … “It cost us dearly.”

import type { Quote } from '../../model/quote.ts';
import { overlap, textOf } from '../../model/span.ts';
import type { Archive } from '../archive.ts';
import { type KnownSpeaker, speakersWhoSaid } from '../speakers/speakers.ts';
import { type Alignment, align, comparedWords, type Step } from './align.ts';
import { type Located, placesWith } from './locate.ts';
import { CLOSE } from './same-saying.ts';

/** The share of the asked words, by weight, that one place must have for the others to be looked for near it. */
const PART = 0.3;

/** Fewer words than these stand in many a quote. */
const SHORTEST = 3;

/**
 * The places that have nearly all of some words between them, in the order of the words: of one speaker, in one document. Null where one
 * place has all that is printed of them.
 *
 * @param places where some of the words stand
 * @param fits of which quotes the words may be
 */
export function joined(
  places: readonly Located[],
  archive: Archive,
  fits: (quote: Quote) => boolean,
): Located[] | null {
  for (const one of placesWith(PART, places)) {
    if (!one.quote?.speaker || !fits(one.quote)) continue;
    for (const speaker of speakersWhoSaid(one.quote, archive)) {
      const parts = partsOf(one, othersOf(one, speaker));
      if (parts.length > 1 && coveredBy(parts) >= CLOSE) return parts;
    }
  }
  return null;
}

/** A place without the words at its ends that other quotes have, and those quotes before and after it. */
function partsOf(one: Located, others: readonly Quote[]): Located[] {
  const { steps } = one.alignment;
  const first = steps.findIndex(({ printed }) => printed);
  const last = steps.findLastIndex(({ printed }) => printed);
  const free = others.filter((other) => !placesOf(other).some((part) => overlap(part, one.alignment.span)));
  const before = placeOf(steps.slice(0, first), one, free);
  const after = placeOf(
    steps.slice(last + 1),
    one,
    free.filter((other) => other !== before?.quote),
  );
  const own = steps.slice(before ? first : 0, after ? last + 1 : steps.length);
  return [
    ...(before ? partsOf(before, free) : []),
    { ...one, alignment: { ...one.alignment, ...measured(own, one.alignment) } },
    ...(after ? partsOf(after, free) : []),
  ];
}

/** Where some words that one place lacks stand among the same speaker's other quotes. */
function placeOf(lacking: readonly Step[], { reading }: Located, others: readonly Quote[]): Located | null {
  const words = lacking.flatMap(({ asked }) => (asked ? [asked] : []));
  if (words.length < SHORTEST) return null;
  const found = others.flatMap((quote) => {
    const printed = placesOf(quote).flatMap((part) =>
      comparedWords(textOf(reading.document.body, part), part.start),
    );
    const alignment = align(words, printed);
    const inMarks = quote.pieces.length > 0;
    return alignment && isPlace(alignment)
      ? [{ reading, alignment, quote, unsaid: null, inMarks, score: alignment.covered }]
      : [];
  });
  return found.sort((a, b) => b.score - a.score)[0] ?? null;
}

/** Several words together, and one that carries meaning: “it was” stands anywhere. */
function isPlace({ steps, covered }: Alignment): boolean {
  const met = steps.filter(({ same }) => same);
  return covered >= PART && met.length >= SHORTEST && met.some(({ asked }) => asked!.weight === 1);
}

/** A speaker's other quotes in the document. */
function othersOf({ reading, quote }: Located, { said }: KnownSpeaker): Quote[] {
  return said.flatMap((one) => (one.reading === reading && one.quote !== quote ? [one.quote] : []));
}

function placesOf({ pieces, content }: Quote) {
  return pieces.length > 0 ? pieces : content;
}

function measured(own: readonly Step[], { steps, covered }: Alignment): Partial<Alignment> {
  return {
    steps: own,
    covered: (covered * weightOf(steps)) / weightOf(own),
    exact: own.every(({ same }) => same),
  };
}

function coveredBy(parts: readonly Located[]): number {
  const all = parts.flatMap(({ alignment }) => alignment.steps);
  return (
    parts.reduce((sum, { alignment }) => sum + alignment.covered * weightOf(alignment.steps), 0) /
    weightOf(all)
  );
}

function weightOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { asked }) => sum + (asked?.weight ?? 0), 0);
}
