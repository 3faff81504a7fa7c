// Who said some words, even if they are a little wrong.
//
//   “the bridge holds”  →  Ada Byron said this, in slightly other words

import { isAbout } from '../archive/about/about.ts';
import type { Archive } from '../archive/archive.ts';
import { excerptOfPlace, extentOf } from '../archive/excerpt.ts';
import type { Question } from '../archive/question/asked-term.ts';
import { joined } from '../archive/sayings/joined.ts';
import { type Located, NEAREST, placesWith, SAME_SAYING } from '../archive/sayings/locate.ts';
import { isSaidBy, type NamedSpeakers } from '../archive/speakers/speakers-named.ts';
import type { Quote } from '../model/quote.ts';
import { nothing, type Outcome } from './nothing.ts';
import { printedElsewhere } from './printed-elsewhere.ts';
import { howUnsaidThere, isUnsaid, nearestPlace } from './unsaid.ts';
import { capitalised, distinctExcerpts, whoIsQuoted } from './wording.ts';

interface Asked {
  readonly speaker: NamedSpeakers | null;
  readonly about: Question | null;
  readonly limit?: number | undefined;
}

/**
 * Who is quoted with these words, or nearly these.
 *
 * @param places where some of the words stand
 */
export function saidInWords(
  places: readonly Located[],
  { speaker, about, limit = 10 }: Asked,
  archive: Archive,
): Outcome {
  const all = placesWith(SAME_SAYING, places).filter(
    ({ reading, quote }) => !about || (quote && isAbout(about, reading, extentOf(quote), quote)),
  );
  const best = all[0]?.score ?? 0;
  const found = all.filter(({ score, alignment }) => alignment.exact || score >= best * 0.9);
  const isTheirs = (quote: Quote) => !speaker || isSaidBy(quote, speaker, archive);
  const said = speaker
    ? all.filter(({ quote }) => quote && isTheirs(quote))
    : found.filter((one) => !isUnsaid(one));
  if (said.length > 0) {
    const excerpts = said.slice(0, limit).map(excerptOfPlace);
    const remarks = [
      ...printedElsewhere(said[0]!, archive),
      ...new Set(found.filter(isUnsaid).map(howUnsaidThere)),
    ];
    return { status: 'answered', headline: headlineFor(said[0]!), remarks, excerpts, nearest: [] };
  }
  if (found[0] && isUnsaid(found[0])) {
    return nothing(howUnsaidThere(found[0]), [excerptOfPlace(found[0])]);
  }
  if (found.length > 0) {
    return nothing(
      `The coverage does not have ${speaker?.typed} saying this; it has ${nameOf(found[0]!)}`,
      found.slice(0, 1).map(excerptOfPlace),
    );
  }
  const parts = joined(places, archive, isTheirs);
  if (parts && !about) {
    const headline = capitalised(`${nameOf(parts[0]!)} said this, in separate quotes`);
    return {
      status: 'answered',
      headline,
      excerpts: distinctExcerpts(parts.map(excerptOfPlace)),
      nearest: [],
    };
  }
  const near = placesWith(NEAREST, places).slice(0, 1).map(nearestPlace);
  return nothing('Nobody is quoted with these words in the coverage', near);
}

function headlineFor(located: Located): string {
  if (!located.quote) return 'These are the report’s own words; nobody is quoted with them';
  const how = located.alignment.exact ? 'said this' : 'said this, in slightly other words';
  const isAre = located.quote.alongside.length > 0 ? 'are' : 'is';
  return capitalised(`${nameOf(located)} ${located.inMarks ? how : `${isAre} reported to have said this`}`);
}

function nameOf({ reading, quote }: Located): string {
  return quote ? whoIsQuoted(reading.document.body, quote) : 'the report itself, in its own words';
}
