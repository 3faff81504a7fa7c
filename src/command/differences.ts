// What differs between words as quoted and as printed, word by word.
//
//   quoted “hurrying”, printed “rushing”     left out: “armoured vehicles”     added: “only”

import { type Alignment, comparedWords, type Step, type Word } from '../archive/sayings/align.ts';
import { DENIAL } from '../archive/sayings/same-saying.ts';
import { type Span, textOf } from '../model/span.ts';

/** Lines of ours, the printed words among them read from the document. */
export function differencesOf(alignment: Alignment, body: string): string[] {
  return wordChanges(alignment, body).map(({ quoted, printed }) => {
    const there = printed ? `“${textOf(body, printed)}”` : '';
    if (quoted && there) return `Quoted “${quoted}”, printed ${there}`;
    return quoted ? `Not printed: “${quoted}”` : `Left out: ${there}`;
  });
}

/** A stretch that differs: words as they were asked for, and where other words stand in their place. */
export interface WordChange {
  readonly quoted: string | null;
  readonly printed: Span | null;
}

/** All that differs, in reading order. */
export function wordChanges(alignment: Alignment, body: string): WordChange[] {
  return runsOf(pairedAtEnds(alignment, body)).map((run) => {
    const quoted = run.flatMap(({ asked }) => (asked ? [asked.text] : []));
    const printed = run.flatMap(({ printed }) => (printed ? [printed] : []));
    return {
      quoted: quoted.length > 0 ? quoted.join(' ') : null,
      printed: printed.length > 0 ? hull(printed) : null,
    };
  });
}

/** Whether the words are exact but for what an ellipsis ("…", "...") says was left out. */
export function isShortened(words: string, alignment: Alignment): boolean {
  const gaps = ellipsesIn(words);
  if (gaps.length === 0) return false;
  let last: Step['asked'] = null;
  return betweenEnds(alignment.steps).every((step, i, all) => {
    if (step.asked) {
      last = step.asked;
      return step.same;
    }
    const next = all.slice(i).find(({ asked }) => asked)?.asked;
    return last !== null && next != null && gaps.some((gap) => last!.end <= gap && gap <= next.start);
  });
}

/** Whether a word of denial stands on one side only: "I am going" for “I am not going”. */
export function turnsOnDenial(alignment: Alignment, body: string): boolean {
  const changed = pairedAtEnds(alignment, body).filter(({ same }) => !same);
  const denials = (words: readonly (Word | null)[]) =>
    words.filter((word) => word && DENIAL.test(word.text)).length;
  return denials(changed.map(({ asked }) => asked)) !== denials(changed.map(({ printed }) => printed));
}

function ellipsesIn(words: string): number[] {
  return Array.from(words.matchAll(/…|\.\.\.|\[…\]/g), ({ index }) => index);
}

/** Words that only the document has, before the first or after the last asked one, are no difference. */
function betweenEnds(steps: readonly Step[]): Step[] {
  const first = steps.findIndex(({ asked }) => asked);
  const last = steps.findLastIndex(({ asked }) => asked);
  return steps.slice(first, last + 1);
}

/**
 * A last or first word that was not met stands for its neighbour in print, where nothing but a space lies between: “to Rome” for “to
 * Lisbon”. Alignments end at words that were met.
 */
function pairedAtEnds({ steps, span }: Alignment, body: string): Step[] {
  const all = betweenEnds(steps);
  const before = /\S+ $/.exec(body.slice(Math.max(0, span.start - LONGEST_WORD), span.start))?.[0] ?? '';
  const after = /^ \S+/.exec(body.slice(span.end, span.end + LONGEST_WORD))?.[0] ?? '';
  const first = comparedWords(before, span.start - before.length).at(-1);
  const last = comparedWords(after, span.end)[0];
  if (!all[1] || all[1].printed)
    all[0] = paired(all[0]!, first && first.end === span.start - 1 ? first : null);
  if (!all.at(-2) || all.at(-2)!.printed)
    all[all.length - 1] = paired(all.at(-1)!, last && last.start === span.end + 1 ? last : null);
  return all;
}

/** In characters, with the space beside it. */
const LONGEST_WORD = 40;

/** A little word stands for none that carries meaning. */
function paired(step: Step, neighbour: Word | null): Step {
  const fits = !step.printed && neighbour && neighbour.weight === step.asked?.weight;
  return fits ? { ...step, printed: neighbour } : step;
}

function runsOf(steps: readonly Step[]): Step[][] {
  const runs: Step[][] = [];
  let open = false;
  for (const step of steps) {
    if (!step.same && open) runs.at(-1)!.push(step);
    else if (!step.same) runs.push([step]);
    open = !step.same;
  }
  return runs;
}

function hull(words: readonly Span[]): Span {
  return { start: words[0]!.start, end: words.at(-1)!.end };
}
