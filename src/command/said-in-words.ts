// Who said some words, even if they are a little wrong.
//
//   “the bridge holds”  →  Ada Byron said this, in slightly other words

import { isAbout } from '../archive/about/about.ts';
import type { Archive } from '../archive/archive.ts';
import { excerptOf, excerptOfQuote, extentOf } from '../archive/excerpt.ts';
import { joined } from '../archive/sayings/joined.ts';
import { type Located, locate } from '../archive/sayings/locate.ts';
import { speakersNamed } from '../archive/speakers/speakers-named.ts';
import type { Excerpt } from '../model/answer.ts';
import { type Found, nothing } from './nothing.ts';
import { printedElsewhere } from './printed-elsewhere.ts';
import { capitalised, distinctExcerpts, quotedIn } from './wording.ts';

interface Asked {
  readonly speaker?: string;
  readonly about?: string;
  readonly limit?: number;
}

/**
 * Who is quoted with these words, or nearly these.
 *
 * @param words as somebody typed them
 */
export function saidInWords(words: string, { speaker, about, limit = 10 }: Asked, archive: Archive): Found {
  const all = locate(words, archive).filter(
    ({ reading, quote }) => !about || (quote && isAbout(about, reading, extentOf(quote), archive, quote)),
  );
  const best = all[0]?.score ?? 0;
  const found = all.filter(({ score, alignment }) => alignment.exact || score >= best * 0.9);
  const wanted = speaker
    ? new Set(
        speakersNamed(speaker, archive).flatMap((match) => match.speaker.said.map(({ quote }) => quote)),
      )
    : null;
  const said = wanted ? all.filter(({ quote }) => quote && wanted.has(quote)) : found;
  if (said.length > 0) {
    const excerpts = said.slice(0, limit).map((one) => toExcerpt(one));
    const remarks = printedElsewhere(said[0]!, archive);
    return { status: 'answered', headline: headlineFor(said[0]!), remarks, excerpts, nearest: [] };
  }
  if (found.length > 0) {
    return nothing(
      `The coverage does not have ${speaker} saying this; it has ${nameOf(found[0]!)}`,
      found.slice(0, 1).map(toExcerpt),
    );
  }
  const parts = joined(words, archive, ({ quote }) => !wanted || wanted.has(quote!));
  if (parts && !about) {
    const headline = capitalised(`${nameOf(parts[0]!)} said this, in separate quotes`);
    return { status: 'answered', headline, excerpts: distinctExcerpts(parts.map(toExcerpt)), nearest: [] };
  }
  const near = locate(words, archive, 0.4).slice(0, 1).map(toExcerpt);
  return nothing('Nobody is quoted with these words in the coverage', near);
}

function headlineFor(located: Located): string {
  if (!located.quote) return 'These are the report’s own words; nobody is quoted with them';
  const how = located.alignment.exact ? 'said this' : 'said this, in slightly other words';
  const isAre = located.quote.alongside.length > 0 ? 'are' : 'is';
  return capitalised(`${nameOf(located)} ${located.inMarks ? how : `${isAre} reported to have said this`}`);
}

function nameOf({ reading, quote }: Located): string {
  return quote ? quotedIn(reading.document.body, quote) : 'the report itself, in its own words';
}

function toExcerpt({ reading, alignment, quote, score }: Located): Excerpt {
  const known = { score, marks: [alignment.span] };
  return quote ? excerptOfQuote(reading, quote, known) : excerptOf(reading, alignment.span, known);
}
