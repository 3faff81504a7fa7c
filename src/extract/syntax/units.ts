// Words as the rules read them: a hyphened word is one, whatever the tagger makes of its parts.
//
//   Russian - installed governor     →  Russian-installed governor
//   “It leaks,” fumed Byron.         →  a verb: behind the marks nothing else can stand

import type { Prose, Token } from '../../model/prose.ts';
import type { SentenceUnits, Unit } from '../../model/unit.ts';
import type { Quoted } from '../../text/marks/marks.ts';
import { isEastAsianForename } from '../words/east-asian-names.ts';
import { quoteUnit } from './quote-unit.ts';
import { posAmong, retagLast } from './retag.ts';

/**
 * The units of a text, by sentence, made once for all who read it. What stands in marks is read by itself, and as one
 * word by what stands around it: so a verb behind it is known for a verb.
 *
 * @param quoted what stands in quotation marks, in reading order
 */
export function unitsIn(prose: Prose, quoted: readonly Quoted[]): SentenceUnits[] {
  let next = 0;
  let around: Unit[] = [];
  let paragraph = -1;
  return prose.sentences.map((sentence) => {
    // A sentence that a quotation opens goes on with what stood before it: “Never!” | Byron said.
    if (sentence.paragraph !== paragraph || (around.at(-1)?.quote ?? -1) < 0) around = [];
    paragraph = sentence.paragraph;
    const first = around.length;
    const inside = new Map<number, Unit[]>();
    for (let t = sentence.firstToken; t < sentence.endToken; t++) {
      const token = prose.tokens[t]!;
      while (next < quoted.length && quoted[next]!.end <= token.start) next++;
      const stretch = quoted[next];
      if (!stretch || stretch.start >= token.end) {
        addToken(around, token, prose.tokens[t + 1]);
        continue;
      }
      if (around.at(-1)?.quote !== next) {
        const whole = quoteUnit(prose.text, stretch, next);
        retagLast(around, whole);
        around.push(whole);
      }
      const words = inside.get(next) ?? [];
      addToken(words, token, prose.tokens[t + 1]);
      inside.set(next, words);
    }
    const open = inside.get(around[first - 1]?.quote ?? -1) ?? [];
    const units = around.slice(first).flatMap((unit) => (unit.quote < 0 ? [unit] : inside.get(unit.quote)!));
    return { paragraph, units: open.length > 0 ? [...open, ...units] : units };
  });
}

/** Adds a token to the units before it, as a new one or as part of the last. */
function addToken(units: Unit[], token: Token, beyond: Token | undefined): void {
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
  retagLast(units, token, beyond);
  units.push(unit(token.start, token.end, token.text, posAmong(units, token)));
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
