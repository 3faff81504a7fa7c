// What somebody said, all of it or about one thing, oldest first; or what anybody said about it.
//
//   speaker: Byron, about: the bridge   →   Ada Byron, city engineer about “the bridge”: 3 excerpts, oldest first

import { isAbout } from '../archive/about/about.ts';
import type { Archive } from '../archive/archive.ts';
import { excerptOfQuote, excerptOfUnsaid, extentOf } from '../archive/excerpt.ts';
import type { Question } from '../archive/question/asked-term.ts';
import { respellings } from '../archive/question/respelled.ts';
import { bareTerms } from '../archive/reading/indexed.ts';
import { neighboursOf } from '../archive/reading/neighbours.ts';
import { tellersOf, toldBy } from '../archive/reading/nested-quotes.ts';
import { quotesAround } from '../archive/reading/quotes-in.ts';
import { inSentence } from '../archive/speakers/in-sentence.ts';
import { type KnownSpeaker, type Said, speakersOf } from '../archive/speakers/speakers.ts';
import { type NamedSpeakers, speakersNamed } from '../archive/speakers/speakers-named.ts';
import type { Excerpt } from '../model/answer.ts';
import { textOf } from '../model/span.ts';
import { formatLine } from './line.ts';
import { mergedPrintings } from './merged-printings.ts';
import { namedAs } from './named-as.ts';
import { mostOf, nearestTo } from './nearest.ts';
import { nothing, type Outcome } from './nothing.ts';
import { howUnsaid } from './unsaid.ts';
import { capitalised, countOf, distinctExcerpts, oldestFirst, speakerName } from './wording.ts';

interface Asked {
  readonly speaker: NamedSpeakers | null;
  readonly about: Question | null;
  readonly limit?: number | undefined;
}

/** What the speakers that a name means are quoted with. */
export function saidBy({ speaker, about, limit = 50 }: Asked, archive: Archive): Outcome {
  if (!speaker) return saidByAnybody(about!, limit, archive);
  const { typed, matches } = speaker;
  if (matches.length === 0) return nobodyNamed(typed, archive);
  const speakers = matches.map((match) => match.speaker);
  const said = distinct(speakers.flatMap((one) => one.said));
  const found = about ? said.filter((one) => isOn(about, one)) : said;
  if (about && found.length === 0) {
    const near = [...nearestOf(said, about.typed).slice(0, 1), ...saidAbout(about, archive).slice(0, 1)];
    return nothing(
      `${capitalised(listNames(speakers, inSentenceOf))} ${speakers.length > 1 ? 'are' : 'is'} quoted, but nothing was found under “${about.typed}”`,
      near.map(({ reading, quote }) => excerptOfQuote(reading, quote)),
      [`On other things: ${formatLine('who-said', { speaker: typed })}`],
    );
  }
  const taken = matches[0]?.by === 'near' ? [`“${typed}” is taken for ${matches[0].speaker.name}`] : [];
  return listed(`${listNames(speakers, speakerName)}${about ? ` about “${about.typed}”` : ''}`, found, {
    archive,
    about,
    limit,
    taken,
    named: speakers.length === 1 ? namedAs(speakers[0]!) : [],
  });
}

function saidByAnybody(about: Question, limit: number, archive: Archive): Outcome {
  const found = saidAbout(about, archive);
  if (found.length > 0)
    return listed(`Said about “${about.typed}”`, found, { archive, about, limit, taken: [] });
  // People who give a name as the thing may want what its bearer says.
  const own = speakersNamed(about.typed, archive).matches.some(({ by }) => by === 'name');
  return nothing(
    `Nobody is quoted about “${about.typed}”`,
    [],
    own ? [`Quoted by that name: ${formatLine('who-said', { speaker: about.typed })}`] : [],
  );
}

/** Each stretch of speech once: not again as what somebody tells of it, nor what somebody tells that another thinks. */
function saidAbout(about: Question, archive: Archive): Said[] {
  return distinct(speakersOf(archive).flatMap(({ said }) => said))
    .filter((one) => isOn(about, one))
    .filter(({ reading, quote }) => {
      const around = quotesAround(reading, quote);
      return !toldBy(quote, around) && !(quote.isThought && tellersOf(quote, around).length > 0);
    })
    .sort(byDay);
}

/** The quotes with most of the words asked for first: their own count double, those of the sentences beside them once. */
function nearestOf(said: readonly Said[], about: string): Said[] {
  const asked = new Set(bareTerms(about));
  const count = (words: string) => new Set(bareTerms(words).filter((term) => asked.has(term))).size;
  const counted = said.map((one) => {
    const { reading, quote } = one;
    const extent = extentOf(quote);
    const beside = neighboursOf(reading, extent).map((span) => textOf(reading.document.body, span));
    return { one, shared: 2 * count(textOf(reading.document.body, extent)) + count(beside.join(' ')) };
  });
  return counted.sort((a, b) => b.shared - a.shared).map(({ one }) => one);
}

function isOn(about: Question, { reading, quote }: Said): boolean {
  return isAbout(about, reading, extentOf(quote), quote);
}

interface Listing {
  readonly archive: Archive;
  readonly about: Question | null;
  readonly limit: number;
  /** Lines under the headline on who speaks. */
  readonly named?: readonly string[];
  /** Notes under every excerpt. */
  readonly taken: readonly string[];
}

function listed(
  what: string,
  said: readonly Said[],
  { archive, about, limit, taken, named = [] }: Listing,
): Outcome {
  const all = distinctExcerpts(
    mergedPrintings([...said].sort(byDay), archive).map(({ one: { reading, quote }, notes }) =>
      excerptOfQuote(reading, quote, { notes: [...taken, ...notes] }),
    ),
  );
  const excerpts = all.slice(0, limit);
  const remarks = [...named, ...(about ? respellings(about, excerpts) : [])];
  return {
    status: 'answered',
    headline: `${what}: ${countOf(all.length, excerpts.length)}${oldestFirst(excerpts.length)}`,
    remarks,
    excerpts,
    nearest: [],
  };
}

function nobodyNamed(speaker: string, archive: Archive): Outcome {
  const unsaid = unsaidBy(speaker, archive);
  if (unsaid.length > 0) return nothing(`No one named “${speaker}” is quoted`, unsaid);
  const names = speakersOf(archive)
    .filter(({ kind }) => kind !== 'unnamed')
    .map(speakerName);
  const near = nearestTo(speaker, names);
  const headline = `No one named “${speaker}” is quoted`;
  return near.length > 0 ? nothing(headline, near) : nothing(headline, [], mostOf('Most quoted', names));
}

/** What is told of somebody as not said: “Poole has not said that …”. */
function unsaidBy(typed: string, archive: Archive): Excerpt[] {
  const terms = bareTerms(typed);
  if (terms.length === 0) return [];
  const found = archive.readings.flatMap((reading) =>
    reading.unsaid
      .filter(({ speaker }) => {
        const name = speaker ? bareTerms(textOf(reading.document.body, speaker.name)) : [];
        return terms.every((term) => name.includes(term));
      })
      .map((unsaid) => excerptOfUnsaid(reading, unsaid, { notes: [howUnsaid(reading, unsaid)] })),
  );
  return found.slice(0, 2);
}

/** What two say together is one quote. */
function distinct(said: readonly Said[]): Said[] {
  return [...new Map(said.map((one) => [one.quote, one])).values()];
}

function byDay(a: Said, b: Said): number {
  const [one, other] = [a.reading.document.published, b.reading.document.published];
  return one < other ? -1 : one > other ? 1 : extentOf(a.quote).start - extentOf(b.quote).start;
}

function listNames(speakers: readonly KnownSpeaker[], nameOf: (speaker: KnownSpeaker) => string): string {
  const names = speakers.slice(0, 3).map(nameOf);
  return speakers.length > 3 ? `${names.join('; ')} and others` : names.join('; ');
}

/** “the Kremlin”, as the documents have it. */
function inSentenceOf({ said, name }: KnownSpeaker): string {
  const printed = said.find(
    ({ reading, quote }) => quote.speaker && textOf(reading.document.body, quote.speaker.name) === name,
  );
  return printed ? inSentence(printed.reading.document.body, printed.quote.speaker!) : name;
}
