// Words as the rules read them: a hyphened word is one, whatever the tagger makes of its parts.
//
//   Russian - installed governor  →  Russian-installed governor

import type { Token } from '../../model/prose.ts';
import type { Unit } from '../../model/unit.ts';
import { isEastAsianForename } from '../words/east-asian-names.ts';
import { posAmong } from './parts-of-speech.ts';
import { retagLast } from './retag.ts';

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
  retagLast(units, token);
  // “Byron's” in one: the tagger leaves some names and what they own together.
  const owner = /^(\p{Lu}[\p{L}-]+)['’]s$/u.exec(token.text)?.[1];
  const isOwner = owner !== undefined && token.pos === 'PROPN';
  const end = isOwner ? token.start + owner.length : token.end;
  units.push(unit(token.start, end, isOwner ? owner : token.text, posAmong(units, token)));
  if (isOwner) units.push(unit(end, token.end, token.text.slice(owner.length), 'PART'));
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
  // Ban Ki-moon, Lee Jae-in: how Korean and Chinese names are written.
  if (first === 'PROPN' && /^\p{Lu}/u.test(text) && isEastAsianForename(`${text}-${end}`)) return 'PROPN';
  if (last === 'PROPN' || last === 'NOUN') return last;
  return first === 'PROPN' && last !== 'VERB' && last !== 'ADJ' ? 'PROPN' : 'ADJ';
}
