// What differs between words as quoted and as printed, word by word.
//
//   quoted “hurrying”, printed “rushing”     left out: “armoured vehicles”     added: “only”

import type { Alignment, Step, Word } from '../archive/align.ts';
import { type Span, textOf } from '../model/span.ts';

/** Lines of ours, the printed words among them read from the document. */
export function differencesOf({ steps }: Alignment, body: string): string[] {
  return runsOf(betweenEnds(steps)).map((run) => {
    const quoted = run.flatMap(({ asked }) => (asked ? [asked] : []));
    const printed = run.flatMap(({ printed }) => (printed ? [printed] : []));
    const there = printed.length > 0 ? `“${textOf(body, hull(printed))}”` : '';
    const given = quoted.length > 0 ? `“${quoted.map(({ text }) => text).join(' ')}”` : '';
    if (given && there) return `Quoted ${given}, printed ${there}`;
    return given ? `Not printed: ${given}` : `Left out: ${there}`;
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
export function turnsOnDenial({ steps }: Alignment): boolean {
  const changed = betweenEnds(steps).filter(({ same }) => !same);
  const denials = (words: readonly (Word | null)[]) =>
    words.filter((word) => word && DENIAL.test(word.text)).length;
  return denials(changed.map(({ asked }) => asked)) !== denials(changed.map(({ printed }) => printed));
}

const DENIAL = /^(?:not|never|no|none|nobody|nothing|neither|nor|cannot|without|\p{L}+n[’']t)$/iu;

function ellipsesIn(words: string): number[] {
  return Array.from(words.matchAll(/…|\.\.\.|\[…\]/g), ({ index }) => index);
}

/** Words that only the document has, before the first or after the last asked one, are no difference. */
function betweenEnds(steps: readonly Step[]): Step[] {
  const first = steps.findIndex(({ asked }) => asked);
  const last = steps.findLastIndex(({ asked }) => asked);
  return steps.slice(first, last + 1);
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
