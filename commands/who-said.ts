// /who-said: who said these words, or what somebody said, oldest first.

import { isAbout } from '../src/archive/about.ts';
import type { Archive } from '../src/archive/archive.ts';
import { namedInQuestion, readQuestion } from '../src/archive/asked-names.ts';
import { excerptOf, excerptOfQuote, extentOf } from '../src/archive/excerpt.ts';
import { joined } from '../src/archive/joined.ts';
import { type Located, locate } from '../src/archive/locate.ts';
import { isSameSaying } from '../src/archive/same-saying.ts';
import { speakersNamed } from '../src/archive/speakers-named.ts';
import { askedBy } from '../src/command/asked.ts';
import { defineCommand, limitOption } from '../src/command/command.ts';
import { completeSpeaker } from '../src/command/completions.ts';
import { emptyArchive, type Found, nothing } from '../src/command/nothing.ts';
import { printedElsewhere } from '../src/command/printed-elsewhere.ts';
import { saidBy } from '../src/command/said-by.ts';
import { capitalised, distinctExcerpts, given, withRole } from '../src/command/wording.ts';
import { holderNamed } from '../src/extract/holders/holders.ts';
import type { Excerpt } from '../src/model/answer.ts';

interface Options {
  readonly quote?: string;
  readonly speaker?: string;
  readonly about?: string;
  readonly limit?: number;
}

export default defineCommand({
  name: 'who-said',
  description: 'Who said these words, or what somebody said, oldest first',
  options: {
    quote: { type: 'text', description: 'Words that somebody said, even if you have them a little wrong' },
    speaker: {
      type: 'text',
      description: 'Who spoke: a name, a role or a body',
      maxLength: 100,
      complete: completeSpeaker,
    },
    about: { type: 'text', description: 'Only what was said about this', maxLength: 200 },
    limit: limitOption,
  },
  atLeastOne: ['quote', 'speaker', 'about'],
  run(options, archive) {
    const asked = { command: 'who-said', options: given(options) };
    return (
      emptyArchive(asked, archive) ?? {
        ...asked,
        ...(options.quote && !isSpeaker(options, archive)
          ? ofWords(options, options.quote, archive)
          : saidBy({ ...options, speaker: options.speaker ?? options.quote }, archive)),
      }
    );
  },
  asked(question, archive) {
    const options = askedBy(questions, question) ?? askedBy(calling, question);
    if (options?.['speaker'] && asksForPolicy(question, String(options['speaker']))) return null;
    // “Who called it off?” asks for a deed, unless somebody did say so.
    const isDeed =
      options !== null &&
      askedBy(questions, question) === null &&
      !isSomebodys(String(options['quote']), archive);
    return isDeed ? null : options;
  },
});

/** Whether words are what somebody is quoted with: the report's own words are nobody's saying. */
function isSomebodys(words: string, archive: Archive): boolean {
  return locate(words, archive).some((one) => one.quote && isSameSaying(one));
}

/** “/who-said Byron” asks for what Byron said: a name alone is no quotation. */
function isSpeaker({ quote, speaker }: Options, archive: Archive): boolean {
  return quote !== undefined && !speaker && speakersNamed(quote, archive)[0]?.by === 'name';
}

function ofWords({ speaker, about, limit = 10 }: Options, words: string, archive: Archive): Found {
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
  return capitalised(`${nameOf(located)} ${located.inMarks ? how : 'is reported to have said this'}`);
}

function nameOf({ reading, quote }: Located): string {
  return quote?.speaker
    ? withRole(reading.document.body, quote.speaker)
    : quote
      ? 'somebody whom the coverage does not name'
      : 'the report itself, in its own words';
}

function toExcerpt({ reading, alignment, quote, score }: Located): Excerpt {
  const known = { score, marks: [alignment.span] };
  return quote ? excerptOfQuote(reading, quote, known) : excerptOf(reading, alignment.span, known);
}

const VERBS =
  'say|said|saying|says|claim(?:ed)?|announced?|state[ds]?|respond(?:ed)?|comment(?:ed)?|think|thought';
const SAID = `(?:${VERBS}|tell|told)`;
/** What follows a verb of saying and is not yet what was said: “who said on Friday that …”, “who responded to …”. */
const NOT_YET =
  '(?:about|anything|something|whom?|what|to)\\b|(?:on|in|at|after|before|during|last)\\b.*\\bthat\\b';
const DID = '(?:did|has|have|does|do|had)';
const JUST = '(?: really| actually| just| ever| been)?';

/** Plain questions that this command answers: words in marks before a bare clause, a speaker last. */
const questions: readonly RegExp[] = [
  /^who\b[^“"]*[“"](?<quote>[^”"]+)[”"]/i,
  // Not “who told …”: whom they told comes first.
  new RegExp(
    `^who(?: was it that| has| had|(?:’|')?s)? (?:${VERBS})(?: that)? (?!${NOT_YET})(?<quote>.{8,})$`,
    'i',
  ),
  new RegExp(
    `^what ${DID} (?<speaker>[^?]{2,60}?)${JUST} ${SAID} (?:about|on|of|regarding) (?<about>.+)$`,
    'i',
  ),
  new RegExp(`^what ${DID} (?<speaker>[^?]{2,60}?)${JUST} ${SAID}$`, 'i'),
  new RegExp(`^who ${SAID} (?:anything |something |what )?about (?<about>.+)$`, 'i'),
  /^(?:(?:all|any|show me|list|give me) )*(?:the )?(?:quotes?|words|statements?) (?:by|from|of) (?<speaker>[^?]{2,60}?)(?: (?:about|on) (?<about>.+))?$/i,
];

const calling: readonly RegExp[] = [/^who called (?<quote>.{8,})$/i];

/** “What does Hungary think of Storm Shadow?” asks where a government stands: /weapons-policy tells, or says that it cannot. */
function asksForPolicy(question: string, speaker: string): boolean {
  if (!/\b(?:think|thinks|thought)\b/i.test(question) || !holderNamed(speaker)) return false;
  return namedInQuestion(readQuestion(question)).some(({ list }) => list === 'weapons');
}
