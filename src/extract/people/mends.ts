// Mends the part of speech of words that the tagger takes for something else, where the words beside them tell.
//
//   Lynch said so.      a name, no verb            Will Byron said so.      a name, no auxiliary
//   “No,” fumed Byron.  a verb, no noun            He limited himself to …  a verb, no adjective

import type { Token } from '../../model/prose.ts';
import { isForename } from '../../text/forenames.ts';
import { isRoleWord } from './titles.ts';
import type { Unit } from './units.ts';

/** A word that the next one shows to be something else than the tagger says. */
interface Mend {
  readonly pos: string;
  /** @param last the word, @param token the next one, @param before the one before it, @param units all up to the word */
  tells(last: Unit, token: Token, before: Unit | undefined, units: readonly Unit[]): boolean;
}

/** Mends the last unit, by the token that comes next. */
export function mendBefore(units: Unit[], token: Token): void {
  const [last, before] = [units.at(-1), units.at(-2)];
  if (!last || last.quote >= 0) return;
  const mend = mends.find(({ tells }) => tells(last, token, before, units));
  if (mend) units[units.length - 1] = { ...last, pos: mend.pos };
  // Will Byron said so: two words on.
  if (units.length === 2 && before!.text === 'Will' && last.pos === 'PROPN' && isPastVerb(token))
    units[0] = { ...before!, pos: 'PROPN' };
}

const mends: readonly Mend[] = [
  {
    // Said captain Ada Byron: what somebody is stands before a name.
    pos: 'NOUN',
    tells: (last, token, before) =>
      last.pos === 'VERB' &&
      token.pos === 'PROPN' &&
      isRoleWord(last.text) &&
      /^(?:VERB|ADV|PUNCT|DET|ADP|QUOTE)$/.test(before?.pos ?? 'PUNCT'),
  },
  {
    // Lynch said: a surname at a sentence's start.
    pos: 'PROPN',
    tells: (last, token, before) =>
      !before && last.pos === 'VERB' && isFiniteVerb(token) && /^\p{Lu}\p{Ll}/u.test(last.text),
  },
  {
    // Ted Byron left: a forename at a sentence's start.
    pos: 'PROPN',
    tells: (last, token, before) =>
      !before && last.pos === 'VERB' && token.pos === 'PROPN' && isCapitalForename(last.text),
  },
  {
    // Union chief Per Dahl: forenames that look like little words.
    pos: 'PROPN',
    tells: (last, token, before) =>
      token.pos === 'PROPN' &&
      /^(?:Will|Per|An|My|So|Do)$/.test(last.text) &&
      before !== undefined &&
      /^(?:\p{Ll}|,)/u.test(before.text),
  },
  {
    // Said works director Ada Byron: two verbs in a row are one too many.
    pos: 'NOUN',
    tells: (last, token, before) =>
      last.pos === 'VERB' &&
      /s$/.test(last.lower) &&
      isRoleWord(token.text) &&
      (before?.pos === 'VERB' || before?.pos === 'DET'),
  },
  {
    // Says the Leeds prop, …
    pos: 'NOUN',
    tells: (last, token, before, units) =>
      last.pos === 'VERB' &&
      !/(?:s|ed|ing)$/.test(last.lower) &&
      token.pos === 'PUNCT' &&
      before?.pos === 'PROPN' &&
      units.at(-3)?.lower === 'the' &&
      units.at(-4)?.pos === 'VERB',
  },
  {
    // The chairman fears that it leaks.
    pos: 'VERB',
    tells: (last, token, before) =>
      last.pos === 'NOUN' &&
      /[^s]s$/.test(last.lower) &&
      /^(?:that|it|he|she|they)$/.test(token.text) &&
      before !== undefined &&
      isRoleWord(before.text),
  },
  {
    // Downing Street: a street and not what somebody does to one.
    pos: 'PROPN',
    tells: (last, token) => last.text === 'Downing' && token.text === 'Street',
  },
  {
    // Byron shot back.
    pos: 'VERB',
    tells: (last, token, before) =>
      last.pos === 'NOUN' &&
      /^(?:shot|hit|fired|snapped|punched)$/.test(last.lower) &&
      token.text === 'back' &&
      /^(?:PROPN|PRON|NOUN)$/.test(before?.pos ?? ''),
  },
  {
    // Limited himself to saying so.
    pos: 'VERB',
    tells: (last, token) =>
      last.pos === 'ADJ' && /ed$/.test(last.lower) && /^(?:him|her|it|them)sel(?:f|ves)$/.test(token.text),
  },
];

function isCapitalForename(text: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text) && isForename(text);
}

function isFiniteVerb({ text, pos }: Token): boolean {
  return (
    pos === 'AUX' ||
    (pos === 'VERB' && !/(?:ing|ed)$/.test(text)) ||
    /^(?:added|announced|claimed|insisted|noted|warned|asked|called|argued|declined|refused)$/.test(text)
  );
}

function isPastVerb({ text, pos }: Token): boolean {
  return pos === 'VERB' && /(?:ed|said|told|left|went|came|made|took)$/.test(text);
}

/** The part of speech of a token, by itself and by the units before it. */
export function posAmong(units: readonly Unit[], token: Token): string {
  if (isNameInside(units, token)) return 'PROPN';
  const before = units.at(-1);
  // Anna Park, Anna Black: a capital behind a forename.
  const isSurname = /^(?:NOUN|ADJ)$/.test(token.pos) && /^\p{Lu}\p{Ll}/u.test(token.text);
  if (isSurname && before?.pos === 'PROPN' && isForename(before.text)) return 'PROPN';
  // “It leaks,” fumed Byron.
  const isBehindMarks = before !== undefined && before.quote >= 0 && /[,!?]$/.test(before.text);
  if (isBehindMarks && MANNER.test(token.text)) return 'VERB';
  // The secretary general, the president elect.
  const isRank = /^(?:general|elect|designate|laureate|emeritus)$/.test(token.text);
  return isRank && before && isRoleWord(before.lower) ? 'NOUN' : posOf(token);
}

/** Verbs of speaking that the tagger takes for adjectives or nouns. */
const MANNER =
  /^(?:fumed|raged|seethed|stormed|thundered|boomed|barked|growled|snarled|enthused|gushed|beamed|grinned|chuckled|sighed|shrugged|deadpanned|quipped|blasted|sniffed)$/;

/** The tagger takes some names for verbs: a capital inside a sentence, or after “…,” tells. */
function isNameInside(units: readonly Unit[], { text, pos }: Token): boolean {
  // Explained Me Desgranges: the title of French lawyers.
  if (text === 'Me') return (units.at(-1)?.pos ?? 'PUNCT') !== 'PUNCT';
  if (pos !== 'VERB' || !/^\p{Lu}\p{Ll}/u.test(text)) return false;
  const before = units.at(-1);
  return before !== undefined && (before.quote >= 0 ? /[,!?]$/.test(before.text) : before.pos !== 'PUNCT');
}

/** Words that the tagger often takes for something else, wherever they stand. */
function posOf({ text, pos }: Token): string {
  if (text.length > 5) return pos;
  if (pos !== 'VERB' && /^(?:said|says|told)$/i.test(text)) return 'VERB';
  // Don Hector; “don’t” is another word to the tagger.
  if (text === 'Don' || text === 'Miss') return 'PROPN';
  if (pos !== 'PRON' && text !== 'IT' && /^(?:he|she|they|we|i|it|who)$/i.test(text)) return 'PRON';
  if (pos === 'ADV' && /^none$/i.test(text)) return 'PRON';
  // “Police chief”: an adjective to the tagger, but what matters is that it can stand for somebody.
  if (pos === 'ADJ' && /^(?:chief|rival)$/i.test(text)) return 'NOUN';
  return pos;
}
