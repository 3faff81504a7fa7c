// Words as the rules read them: a hyphened word is one, whatever the tagger makes of its parts.
//
//   Russian - installed governor  →  Russian-installed governor

import type { Token } from '../../model/prose.ts';
import type { Span } from '../../model/span.ts';
import { isRoleWord } from './titles.ts';

export interface Unit extends Span {
  /** Of a stretch in quotation marks: its first words and its last mark. */
  readonly text: string;
  /** Lower case, with straight apostrophes; empty for a stretch in quotation marks. */
  readonly lower: string;
  /** Universal part of speech, or QUOTE for a stretch in quotation marks, which is read as one word. */
  readonly pos: string;
  /** Which stretch in quotation marks this is; -1 for a word. */
  readonly quote: number;
}

/** The units of a run of tokens. */
export function unitsOf(tokens: readonly Token[]): Unit[] {
  const units: Unit[] = [];
  for (const token of tokens) addToken(units, token);
  return units;
}

/** Adds a token to the units before it, as a new one or as part of the last. */
export function addToken(units: Unit[], token: Token): void {
  const hyphen = units.at(-1);
  const first = units.at(-2);
  if (
    hyphen?.text === '-' &&
    first &&
    first.quote < 0 &&
    first.end === hyphen.start &&
    hyphen.end === token.start &&
    /^[\p{L}\p{N}]/u.test(token.text) &&
    first.pos !== 'PUNCT'
  ) {
    units.splice(-2, 2, unit(first.start, token.end, `${first.text}-${token.text}`, joinedPos(first, token)));
    return;
  }
  // Said captain Ada Byron: no verb, as what somebody is stands before a name.
  const [last, before] = [units.at(-1), units.at(-2)];
  if (
    last?.pos === 'VERB' &&
    token.pos === 'PROPN' &&
    isRoleWord(last.text) &&
    /^(?:VERB|ADV|PUNCT|DET|ADP|QUOTE)$/.test(before?.pos ?? 'PUNCT')
  )
    units[units.length - 1] = { ...last, pos: 'NOUN' };
  // Lynch said: the tagger takes some surnames at a sentence's start for verbs.
  if (
    units.length === 1 &&
    isFiniteVerb(token) &&
    hyphen!.pos === 'VERB' &&
    /^\p{Lu}\p{Ll}/u.test(hyphen!.text)
  )
    units[0] = { ...hyphen!, pos: 'PROPN' };
  // Downing Street: a street and not what somebody does to one.
  if (last?.text === 'Downing' && token.text === 'Street')
    units[units.length - 1] = { ...last, pos: 'PROPN' };
  units.push(unit(token.start, token.end, token.text, posAmong(units, token)));
}

function isFiniteVerb({ text, pos }: Token): boolean {
  return (
    pos === 'AUX' ||
    (pos === 'VERB' && !/(?:ing|ed)$/.test(text)) ||
    /^(?:added|announced|claimed|insisted|noted|warned|asked|called|argued|declined|refused)$/.test(text)
  );
}

/** Verbs of speaking that the tagger takes for adjectives or nouns. */
const MANNER =
  /^(?:fumed|raged|seethed|stormed|thundered|boomed|barked|growled|snarled|enthused|gushed|beamed|grinned|chuckled|sighed|shrugged|deadpanned|quipped|blasted|sniffed)$/;

function posAmong(units: readonly Unit[], token: Token): string {
  if (isNameInside(units, token)) return 'PROPN';
  // The secretary general, the president elect.
  const before = units.at(-1);
  // “It leaks,” fumed Byron.
  const isBehindMarks = before !== undefined && before.quote >= 0 && /[,!?]$/.test(before.text);
  if (isBehindMarks && MANNER.test(token.text)) return 'VERB';
  const isRank = /^(?:general|elect|designate|laureate|emeritus)$/.test(token.text);
  return isRank && before && isRoleWord(before.lower) ? 'NOUN' : posOf(token);
}

/** The tagger takes some names for verbs: a capital inside a sentence, or after “…,” tells. */
function isNameInside(units: readonly Unit[], { text, pos }: Token): boolean {
  // Explained Me Desgranges: the title of French lawyers.
  if (text === 'Me') return (units.at(-1)?.pos ?? 'PUNCT') !== 'PUNCT';
  if (pos !== 'VERB' || !/^\p{Lu}\p{Ll}/u.test(text)) return false;
  const before = units.at(-1);
  return before !== undefined && (before.quote >= 0 ? /[,!?]$/.test(before.text) : before.pos !== 'PUNCT');
}

function unit(start: number, end: number, text: string, pos: string): Unit {
  return { start, end, text, lower: lowered(text), pos, quote: -1 };
}

function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function joinedPos({ text, pos: first }: Unit, { text: end, pos: last }: Token): string {
  // Osei-Blunt: the tagger knows the second half as a word.
  if (first === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text) && /^\p{Lu}\p{Ll}/u.test(end)) return 'PROPN';
  if (last === 'PROPN' || last === 'NOUN') return last;
  return first === 'PROPN' && last !== 'VERB' && last !== 'ADJ' ? 'PROPN' : 'ADJ';
}

/** Words that the tagger often takes for something else. */
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
