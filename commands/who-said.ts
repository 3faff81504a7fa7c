// /who-said: who said these words, or what somebody said, oldest first.

import type { Archive } from '../src/archive/archive.ts';
import type { TypedQuestion } from '../src/archive/question/asked-names.ts';
import { parseQuestion } from '../src/archive/question/question.ts';
import { type Located, locate, placesWith, SAME_SAYING } from '../src/archive/sayings/locate.ts';
import { isSameSaying, isSaying } from '../src/archive/sayings/same-saying.ts';
import { speakersNamed } from '../src/archive/speakers/speakers-named.ts';
import { askedBy } from '../src/command/asked.ts';
import { defineCommand, limitOption } from '../src/command/command.ts';
import { completeSpeaker } from '../src/command/completions.ts';
import { emptyArchive, type Outcome } from '../src/command/nothing.ts';
import { saidBy } from '../src/command/said-by.ts';
import { saidInWords } from '../src/command/said-in-words.ts';
import { given } from '../src/command/wording.ts';
import { holderNamed } from '../src/extract/holders/holders.ts';
import type { OptionValues } from '../src/model/answer.ts';

interface Options {
  readonly quote?: string | undefined;
  readonly speaker?: string | undefined;
  readonly about?: string | undefined;
  readonly limit?: number | undefined;
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
    return emptyArchive(asked, archive) ?? { ...asked, ...whoSaid(options, archive) };
  },
  asked(question, archive) {
    const said = askedBy(questions, question.text);
    if (said) return asksForPolicy(question, said['speaker']) ? null : said;
    const called = askedBy(calling, question.text);
    // “Who called it off?” asks for a deed, unless somebody did say so.
    return called && isSomebodys(String(called['quote']), archive) ? called : null;
  },
});

function whoSaid({ quote, speaker, about, limit }: Options, archive: Archive): Outcome {
  const name = speaker ?? quote;
  const asked = {
    speaker: name === undefined ? null : speakersNamed(name, archive),
    about: about === undefined ? null : parseQuestion(about, archive),
    limit,
  };
  // “/who-said Byron” asks for what Byron said: a name alone is no quotation.
  const isName = !speaker && asked.speaker?.matches[0]?.by === 'name';
  if (quote === undefined || isName) return saidBy(asked, archive);
  const places = locate(quote, archive);
  if (!speaker && !isSaying(quote) && !isQuoted(places)) return saidBy(asked, archive);
  return saidInWords(places, { ...asked, speaker: speaker ? asked.speaker : null }, archive);
}

/** Whether anybody is quoted with some words: a word that nobody is quoted with asks for a speaker. */
function isQuoted(places: readonly Located[]): boolean {
  return placesWith(SAME_SAYING, places).some(({ quote }) => quote);
}

/** Whether words are what somebody is quoted with: the report's own words are nobody's saying. */
function isSomebodys(words: string, archive: Archive): boolean {
  const places = placesWith(SAME_SAYING, locate(words, archive));
  return places.some((one) => one.quote && isSameSaying(one));
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
function asksForPolicy(question: TypedQuestion, speaker: OptionValues[string] | undefined): boolean {
  if (!/\b(?:think|thinks|thought)\b/i.test(question.text) || !holderNamed(String(speaker))) return false;
  return question.named.some(({ list }) => list === 'weapons');
}
