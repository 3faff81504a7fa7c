// Mends the part of speech of words that the tagger takes for something else, where the words beside them tell.
//
//   Lynch said so.      a name, no verb            Will Byron said so.      a name, no auxiliary
//   “No,” fumed Byron.  a verb, no noun            He limited himself to …  a verb, no adjective

import type { Token } from '../../model/prose.ts';
import type { Unit } from '../../model/unit.ts';
import { isForename } from '../../text/forenames.ts';
import { isCueForm } from '../words/cues.ts';
import { isRoleWord } from '../words/titles.ts';

/** A word that the next one shows to be something else than the tagger says. */
interface Mend {
  readonly pos: string;
  /** @param last the word, @param token the next one, @param before the one before it, @param units all up to the word */
  tells(last: Unit, token: Token, before: Unit | undefined, units: readonly Unit[]): boolean;
}

/** Mends the last unit, by the token that comes next. */
export function retagLast(units: Unit[], token: Token): void {
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
    // Lynch said: a surname at a sentence's start, or behind a mark: “No,” Lynch said.
    pos: 'PROPN',
    tells: (last, token, before) =>
      (!before || isMark(before)) &&
      last.pos === 'VERB' &&
      isFiniteVerb(token) &&
      /^\p{Lu}\p{Ll}/u.test(last.text),
  },
  {
    // Ted Byron left, from Josh Byron: a forename before a surname.
    pos: 'PROPN',
    tells: (last, token, before) =>
      /^(?:ADP|PUNCT)$/.test(before?.pos ?? 'PUNCT') &&
      last.pos === 'VERB' &&
      token.pos === 'PROPN' &&
      isCapitalForename(last.text),
  },
  {
    // President Park Geun-hye: a surname first, behind what somebody is.
    pos: 'PROPN',
    tells: (last, token, before) =>
      last.pos === 'NOUN' &&
      token.pos === 'PROPN' &&
      /^\p{Lu}\p{Ll}/u.test(last.text) &&
      before !== undefined &&
      /^\p{Lu}/u.test(before.text) &&
      !isRoleWord(last.text) &&
      isRoleWord(before.text),
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
    // He dismissed it, ruling that it was old: no noun.
    pos: 'VERB',
    tells: (last, token, before) =>
      last.pos === 'NOUN' &&
      /ing$/.test(last.lower) &&
      token.text === 'that' &&
      before?.text === ',' &&
      isCueForm(last.lower),
  },
  {
    // Two men rescued after a day: no noun.
    pos: 'VERB',
    tells: (last, token, before) =>
      last.pos === 'NOUN' && /[^e]ed$/.test(last.lower) && token.pos === 'ADP' && before?.pos === 'NOUN',
  },
  {
    // Limited himself to saying so.
    pos: 'VERB',
    tells: (last, token) =>
      last.pos === 'ADJ' && /ed$/.test(last.lower) && /^(?:him|her|it|them)sel(?:f|ves)$/.test(token.text),
  },
];

function isMark({ text }: Unit): boolean {
  return /^["”’'«»“]+$/.test(text);
}

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
