// Judges words that somebody is said to have said.
//
//   “We are hurrying ammunition”  →  altered: “hurrying” stands for “rushing”

import type { Archive } from '../archive/archive.ts';
import { excerptOfPlace } from '../archive/excerpt.ts';
import { denialBefore } from '../archive/sayings/denial-before.ts';
import { joined } from '../archive/sayings/joined.ts';
import { type Located, locate, NEAREST, placesWith, SAME_SAYING } from '../archive/sayings/locate.ts';
import { CLOSE, isSameSaying } from '../archive/sayings/same-saying.ts';
import { isSaidBy, speakersNamed } from '../archive/speakers/speakers-named.ts';
import type { Quote } from '../model/quote.ts';
import { textOf } from '../model/span.ts';
import { differencesOf, isShortened, turnsOnDenial } from './differences.ts';
import type { Outcome } from './nothing.ts';
import { printedElsewhere } from './printed-elsewhere.ts';
import { howUnsaidThere, isUnsaid, nearestPlace, type UnsaidPlace } from './unsaid.ts';
import { distinctExcerpts, whoIsQuoted } from './wording.ts';

/**
 * Whether the coverage has these words, and of whom.
 *
 * @param words as somebody typed them, at least a saying (isSaying)
 * @param speaker who is said to have said them; undefined where anybody may have
 * @returns the verdict `exact`, `altered`, `misattributed` or `not-found`, with what differs
 */
export function judgeQuote(words: string, speaker: string | undefined, archive: Archive): Outcome {
  const places = locate(words, archive);
  const named = speaker ? speakersNamed(speaker, archive) : null;
  const isTheirs = (quote: Quote) => !named || isSaidBy(quote, named, archive);
  const found = placesWith(SAME_SAYING, places).filter(isSameSaying);
  const said = found.filter((one) => !isUnsaid(one));
  const mine = named ? said.filter(({ quote }) => quote && isTheirs(quote)) : said;
  const best = mine[0];
  if (best) {
    const isExact = best.alignment.exact || isShortened(words, best.alignment);
    if (isExact && !denialBefore(best)) return exact(words, best, mine, archive);
  }
  const unsaid = found.find(isUnsaid);
  if (unsaid && (!best || unsaid.score > best.score)) return notSaid(unsaid);
  const parts = joined(places, archive, isTheirs);
  if (parts) return altered(parts, archive);
  if (best) return altered([best], archive);
  const other = said.find(({ alignment }) => alignment.covered >= CLOSE);
  if (speaker && other) return misattributed(other, speaker, words);
  return {
    status: 'nothing-found',
    verdict: 'not-found',
    headline: speaker
      ? `The coverage does not have ${speaker} saying this`
      : 'Not found: nobody says this in the coverage',
    excerpts: [],
    nearest: placesWith(NEAREST, places).slice(0, 1).map(nearestPlace),
  };
}

function notSaid(place: UnsaidPlace): Outcome {
  return {
    status: 'nothing-found',
    verdict: 'not-found',
    headline: `Not found. ${howUnsaidThere(place)}`,
    excerpts: [],
    nearest: [excerptOfPlace(place)],
  };
}

function exact(words: string, best: Located, all: readonly Located[], archive: Archive): Outcome {
  const same = all.filter(({ alignment }) => alignment.exact || isShortened(words, alignment));
  return {
    status: 'answered',
    verdict: 'exact',
    headline: `Exact: ${whoSaid(best)}`,
    remarks: [
      ...howPrinted(best),
      ...(isShortened(words, best.alignment) && !best.alignment.exact
        ? ['Shortened where you put “…”.']
        : []),
      ...printedElsewhere(best, archive),
    ],
    excerpts: same.slice(0, 5).map(excerptOfPlace),
    nearest: [],
  };
}

/** In several places where the words were put together from them. */
function altered(parts: readonly Located[], archive: Archive): Outcome {
  const best = parts[0]!;
  const denials = parts.flatMap((part) => {
    const denial = denialBefore(part);
    return denial ? [textOf(part.reading.document.body, denial)] : [];
  });
  const differs = parts.flatMap(({ alignment, reading }) => differencesOf(alignment, reading.document.body));
  const isReversed =
    denials.length > 0 ||
    parts.some(({ alignment, reading }) => turnsOnDenial(alignment, reading.document.body));
  const how = [parts.length > 1 ? 'in separate quotes' : '', differs.length > 0 ? 'in other words' : ''];
  return {
    status: 'answered',
    verdict: 'altered',
    headline: isReversed
      ? `Altered, and it says the opposite: ${speakerOf(best)} ${best.quote ? 'said' : 'says'} otherwise`
      : `Altered: ${speakerOf(best)} ${best.quote ? 'said' : 'says'} this, ${how.filter(Boolean).join(' and ')}`,
    remarks: [
      ...(parts.length > 1 ? [`Put together from ${parts.length} quotes that the report has apart`] : []),
      ...denials.map((denial) => `Left out: “${denial}”, right before these words`),
      ...differs,
      ...new Set(parts.flatMap(howPrinted)),
      ...printedElsewhere(best, archive),
    ],
    excerpts: distinctExcerpts(parts.map(excerptOfPlace)),
    nearest: [],
  };
}

function misattributed(other: Located, speaker: string, words: string): Outcome {
  const differs =
    other.alignment.exact || isShortened(words, other.alignment)
      ? []
      : differencesOf(other.alignment, other.reading.document.body);
  return {
    status: 'answered',
    verdict: 'misattributed',
    headline: `Misattributed: not ${speaker}; ${whoSaid(other)}`,
    remarks: [...differs, ...howPrinted(other)],
    excerpts: [excerptOfPlace(other)],
    nearest: [],
  };
}

function whoSaid(located: Located): string {
  return located.quote ? `${speakerOf(located)} said this` : 'these are the report’s own words';
}

function speakerOf({ reading, quote }: Located): string {
  if (!quote) return 'the report itself';
  return whoIsQuoted(reading.document.body, quote);
}

/** A paraphrase is the outlet's choice of words, and a moderator must not take it for the speaker's. */
function howPrinted({ quote, inMarks }: Located): string[] {
  if (!quote) return ['Nobody is quoted with these words.'];
  return inMarks
    ? []
    : ['The words stand outside quotation marks: they are the report’s account of what was said.'];
}
