// The part of speech of a word as the rules need it, where the tagger takes it for something else.
//
//   Ada Park      a name, no noun              “No,” fumed Byron.    a verb, no adjective
//   the police chief    a noun, no adjective   said, told            always verbs

import type { Token } from '../../model/prose.ts';
import type { Unit } from '../../model/unit.ts';
import { isForename } from '../../text/forenames.ts';
import { isCueForm } from '../words/cues.ts';
import { isRoleWord, titleOf } from '../words/titles.ts';

/** The part of speech of a token, by itself and by the units before it. */
export function posAmong(units: readonly Unit[], token: Token): string {
  if (isNameInside(units, token)) return 'PROPN';
  const before = units.at(-1);
  // Anna Park, Anna Black: a capital behind a forename.
  const isSurname = /^(?:NOUN|ADJ)$/.test(token.pos) && /^\p{Lu}\p{Ll}/u.test(token.text);
  if (isSurname && before?.pos === 'PROPN' && (isForename(before.text) || titleOf(before))) return 'PROPN';
  // “It leaks,” fumed Byron. « It leaks », protests Byron.
  const mark = before?.text === ',' ? units.at(-2) : before;
  const isBehindMarks =
    mark !== undefined && mark.quote >= 0 && (mark !== before || /[,!?]$/.test(mark.text));
  if (isBehindMarks && MANNER.test(token.text)) return 'VERB';
  if (isBehindMarks && token.pos === 'NOUN' && /[^s]s$/.test(token.text) && isCueForm(token.text))
    return 'VERB';
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
  if (text === 'whether') return 'SCONJ';
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
