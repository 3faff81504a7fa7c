// Finds the phrases of a list in a text: the longest at each place, in one pass.
//
//   NATO · South Sudan · Su-34    in    Nato flew to South Sudan with two Su34s
//                                       ────         ───────────          ─────
//
// Words are compared folded. A capital in the list must be a capital in the text, so that "us" is no
// country; initials of at most three letters must be capitals throughout.

import type { Span } from '../model/span.ts';
import { fold } from './fold.ts';

export interface Phrase<Value> {
  readonly phrase: string;
  readonly value: Value;
}

export interface Found<Value> extends Span {
  readonly value: Value;
}

interface Branch<Value> {
  readonly next: Map<string, Branch<Value>[]>;
  readonly spelling: string;
  value: Value | undefined;
}

/**
 * Builds a finder of phrases.
 *
 * @param phrases as they would be printed; the first value given for a phrase stands
 * @returns a function from a text to what was found in it, in reading order, none overlapping
 */
export function phraseFinder<Value>(phrases: Iterable<Phrase<Value>>): (text: string) => Found<Value>[] {
  const root: Branch<Value> = { next: new Map(), spelling: '', value: undefined };
  for (const { phrase, value } of phrases) {
    const last = runsOf(phrase).reduce((branch, run) => grown(branch, run.text), root);
    last.value ??= value;
  }
  return (text) => {
    const runs = runsOf(text);
    const found: Found<Value>[] = [];
    for (let i = 0; i < runs.length; ) {
      const match = longest(root, text, runs, i);
      if (match)
        found.push({ start: runs[i]!.start, end: endOf(text, runs, match.last), value: match.value });
      i = match ? match.last + 1 : i + 1;
    }
    return found;
  };
}

/** One form for all printings of a phrase, to look it up by: "Kh-59", "kh 59" and "KH59" give the same. */
export function phraseKey(phrase: string): string {
  return runsOf(phrase)
    .map((run) => run.folded)
    .join(' ');
}

interface Run extends Span {
  readonly text: string;
  readonly folded: string;
}

/** Letters and digits are runs of their own, so that T72, T-72 and T 72 are the same two. */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  RUN.lastIndex = 0;
  // By `exec`: `matchAll` takes twice as long, and every word of a text is one of its matches.
  for (let match = RUN.exec(text); match; match = RUN.exec(text)) {
    const [word] = match;
    runs.push({ start: match.index, end: RUN.lastIndex, text: word, folded: folded(word) });
  }
  return runs;
}

const RUN = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;

function grown<Value>(branch: Branch<Value>, spelling: string): Branch<Value> {
  const siblings = branch.next.get(folded(spelling)) ?? [];
  const known = siblings.find((sibling) => sibling.spelling === spelling);
  if (known) return known;
  const fresh: Branch<Value> = { next: new Map(), spelling, value: undefined };
  branch.next.set(folded(spelling), [...siblings, fresh]);
  return fresh;
}

/** The deepest listed phrase from run `at` on. Its depth is the list's longest phrase at most. */
function longest<Value>(
  branch: Branch<Value>,
  text: string,
  runs: readonly Run[],
  at: number,
): { last: number; value: Value } | null {
  const run = runs[at];
  if (!run) return null;
  let best: { last: number; value: Value } | null = null;
  for (const child of branch.next.get(run.folded) ?? []) {
    if (!sameCase(child.spelling, run.text)) continue;
    const deeper = joined(text, run, runs[at + 1]) ? longest(child, text, runs, at + 1) : null;
    const here = child.value === undefined ? null : { last: at, value: child.value };
    const match = deeper ?? here;
    if (match && (!best || match.last > best.last)) best = match;
  }
  return best;
}

function sameCase(listed: string, printed: string): boolean {
  if (listed === listed.toLowerCase()) return true;
  if (listed.length <= 3 && listed === listed.toUpperCase()) return printed === printed.toUpperCase();
  const first = printed[0]!;
  return first !== first.toLowerCase();
}

/** Whether two runs may stand in one phrase: a space, a hyphen, an apostrophe, or the point of initials. */
function joined(text: string, left: Run, right: Run | undefined): boolean {
  if (!right || right.start - left.end > 3) return false;
  const between = text.slice(left.end, right.start);
  if (between.startsWith('. ')) return left.text.length <= 2;
  return /^[^\S\n]?[-‐‑–./’'&]?[^\S\n]?$/.test(between);
}

/** A plural s goes with its number (F-16s), and the last point with its initials (U.S.). */
function endOf(text: string, runs: readonly Run[], last: number): number {
  const { start, end } = runs[last]!;
  if (/\d/.test(text[end - 1]!) && runs[last + 1]?.start === end && runs[last + 1]?.text === 's')
    return end + 1;
  return end - start === 1 && text[start - 1] === '.' && text[end] === '.' ? end + 1 : end;
}

const known = new Map<string, string>();
/** Beyond the commonest words of news, forget and start again. */
const MOST_KNOWN = 50_000;

function folded(word: string): string {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  if (known.size > MOST_KNOWN) known.clear();
  const form = fold(word);
  known.set(word, form);
  return form;
}
