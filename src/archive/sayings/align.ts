// Lays asked words over a document's words, to find where they stand even if a few are off.
//
//   asked:     we are hurrying ammunition                       to the front lines
//   document:  we are rushing  ammunition , trucks and fuel  …  to the front lines
//              =  =   ≠         =            +++++++++++++       =  =   =     =
//
// Local alignment after Smith and Waterman (1981), over words.

import { distance } from 'fastest-levenshtein';
import type { Span } from '../../model/span.ts';
import { fold, plain } from '../../text/fold.ts';
import { termOf } from '../../text/stem.ts';
import { isStopTerm } from '../reading/stop-words.ts';

/** A word in the form that it is compared by, and where it stands. */
export interface Word extends Span {
  readonly text: string;
  readonly form: string;
  readonly term: string;
  /** Words that carry meaning weigh more than "the" and "of". */
  readonly weight: number;
}

/** One step of an alignment: words that stand for each other, or a word that only one side has. */
export interface Step {
  readonly asked: Word | null;
  readonly printed: Word | null;
  /** The same word, if spelt or marked otherwise. */
  readonly same: boolean;
}

export interface Alignment {
  readonly steps: readonly Step[];
  /** 0 to 1: the share of the asked words, by weight, that stand there in this order. */
  readonly covered: number;
  /** Every asked word stands there, in order, with nothing between. */
  readonly exact: boolean;
  /** From the first printed word that was met to the last. */
  readonly span: Span;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,]\p{N}+)*(?:['’]\p{L}+)*/gu;

/** The words of a text. `from` is added to every offset (UTF-16 code units). */
export function comparedWords(text: string, from = 0): Word[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const term = termOf(match[0].replace(/['’]\p{L}+$/u, ''));
    return {
      text: match[0],
      form: formOf(match[0]),
      term,
      weight: isStopTerm(term) ? 0.4 : 1,
      start: from + match.index,
      end: from + match.index + match[0].length,
    };
  });
}

/** British and American endings, and the marks, are one spelling. */
function formOf(word: string): string {
  return fold(plain(word).replace(/['’]/g, "'"))
    .replace(/is(e|ed|es|ing|ation)$/, 'iz$1')
    .replace(/([^aeiou])our(s|ed|ing)?$/, '$1or$2');
}

/** A word passed over costs little on the printed side, where a shortened quotation leaves words out. */
const SKIPPED_PRINTED = 0.12;
const SKIPPED_ASKED = 0.4;
const REPLACED = 0.5;

/**
 * The best place for the asked words among the printed.
 *
 * @returns null where no word is shared. Takes time in the product of the two lengths.
 */
export function align(asked: readonly Word[], printed: readonly Word[]): Alignment | null {
  const width = printed.length + 1;
  const scores = new Float32Array((asked.length + 1) * width);
  const moves = new Uint8Array(scores.length);
  let best = 0;
  for (let i = 1; i <= asked.length; i++) {
    for (let j = 1; j <= printed.length; j++) {
      const at = i * width + j;
      const likeness = likenessOf(asked[i - 1]!, printed[j - 1]!);
      const options = [
        0,
        scores[at - width - 1]! +
          (likeness > 0 ? likeness * asked[i - 1]!.weight : -REPLACED * asked[i - 1]!.weight),
        scores[at - width]! - SKIPPED_ASKED * asked[i - 1]!.weight,
        scores[at - 1]! - SKIPPED_PRINTED,
      ];
      let move = 0;
      for (let k = 1; k < 4; k++) if (options[k]! > options[move]!) move = k;
      scores[at] = options[move]!;
      moves[at] = move;
      if (scores[at]! > scores[best]!) best = at;
    }
  }
  return scores[best]! > 0 ? walkBack(asked, printed, moves, best, width) : null;
}

function walkBack(
  asked: readonly Word[],
  printed: readonly Word[],
  moves: Uint8Array,
  best: number,
  width: number,
): Alignment {
  const steps: Step[] = [];
  let at = best;
  while (moves[at]) {
    const [a, p] = [asked[Math.floor(at / width) - 1]!, printed[(at % width) - 1]!];
    if (moves[at] === 1) steps.push({ asked: a, printed: p, same: likenessOf(a, p) === 1 });
    else if (moves[at] === 2) steps.push({ asked: a, printed: null, same: false });
    else steps.push({ asked: null, printed: p, same: false });
    at -= moves[at] === 1 ? width + 1 : moves[at] === 2 ? width : 1;
  }
  steps.reverse();
  const first = Math.floor(at / width);
  const last = Math.floor(best / width);
  const only = (word: Word): Step => ({ asked: word, printed: null, same: false });
  const all = [...asked.slice(0, first).map(only), ...steps, ...asked.slice(last).map(only)];
  const met = all.filter((step) => step.printed && step.asked);
  const weigh = (some: readonly Step[]) =>
    some.reduce(
      (sum, step) =>
        sum + (step.asked?.weight ?? 0) * (step.printed ? likenessOf(step.asked!, step.printed) : 1),
      0,
    );
  return {
    steps: all,
    covered: weigh(met) / asked.reduce((sum, word) => sum + word.weight, 0),
    exact: all.every((step) => step.same),
    span: { start: met[0]!.printed!.start, end: met.at(-1)!.printed!.end },
  };
}

/** 1 for the same word, less for another form of it or a slip of the keyboard, 0 for another word. */
function likenessOf(a: Word, b: Word): number {
  if (a.form === b.form) return 1;
  if (a.term === b.term) return 0.8;
  return a.form.length > 4 && b.form.length > 4 && a.form[0] === b.form[0] && distance(a.form, b.form) === 1
    ? 0.8
    : 0;
}
