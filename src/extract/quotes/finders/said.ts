// Finder: what is said in a sentence with a verb of speech, or "according to".
//
//   The mayor said it would hold, adding that “tests” were made, and the owner called it “a gem”.
//   └ said: it would hold         └ adding: that “tests” …          └ called: it “a gem”

import type { Phrase, Unit } from '../../../model/unit.ts';
import type { Run } from '../../syntax/clauses.ts';
import { phraseFrom } from '../../syntax/noun-phrases.ts';
import { isPronoun } from '../../syntax/word-kinds.ts';
import { isOfSign } from '../../words/inanimate.ts';
import { actsIn } from '../acts/acts.ts';
import { contentOf } from '../content/content.ts';
import { limitOf } from '../content/limits.ts';
import type { Act } from '../draft/act.ts';
import { type Draft, mentionOf, type QuoteContext, spanOf } from '../draft/draft.ts';
import { isNameInMarks } from '../marks/names-in-marks.ts';

export function said({ lines, quoted }: QuoteContext): Draft[] {
  return lines.flatMap(({ units }, line) => {
    const acts = actsIn(units).filter(
      (act) => !isOfSign(units, act.subject, act.cue.word, lines[line - 1]?.units ?? []),
    );
    if (acts.length === 0) return [];
    const found: { act: Act; runs: Run[] }[] = [];
    let floor = 0;
    acts.forEach((act, i) => {
      const all = contentOf(units, act, act.cue.word === 'according to' ? 0 : floor, limitOf(units, acts, i));
      // “It leaks,” Byron told the newspaper “Echo”: nothing but its name.
      const told = all.filter(([from, to]) => to > from + 1 || !isNameInMarks(units, from));
      const runs = told.length > 0 ? told : all;
      if (!runs.length || isOnlyNamed(units, runs)) return;
      found.push({ act, runs });
      if (runs[0]![0] < act.from) floor = Math.max(act.to, act.subject?.to ?? 0);
    });
    // A stretch in marks belongs to the act nearest to it that covers it: the last that began.
    const owner = new Map<number, number>();
    found.forEach(({ act, runs }, i) => {
      for (const [from, to] of runs)
        for (let at = from; at < to; at++) {
          const { quote } = units[at]!;
          if (quote < 0 || isNameInMarks(units, at)) continue;
          if (!owner.has(quote) || governs(units, act, at)) owner.set(quote, i);
        }
    });
    const owned = found.map((): number[] => []);
    for (const [index, i] of owner) owned[i]!.push(index);
    // Words in marks that are another act's are no quote of this one as well.
    const isOthers = (i: number) =>
      owned[i]!.length === 0 &&
      found[i]!.runs.every(([from, to]) => to === from + 1 && units[from]!.quote >= 0);
    const own = found.map((one, i) => ({ ...one, i })).filter(({ i }) => !isOthers(i));
    return own.map(({ act, runs, i }) => ({
      content: runs.map(([from, to]) => spanOf(units, from, to)),
      quoted: owned[i]!.sort((a, b) => a - b).map((index) => quoted[index]!),
      cue: spanOf(units, act.from, act.to),
      isThought: isThought(units, act, runs),
      // Nobody said so: by nobody who could be named.
      mention:
        act.subject && !(act.supposed && (act.supposed.how === 'nobody' || isAsked(units, act.subject)))
          ? mentionOf(units, act.subject)
          : null,
      line,
      rule: act.rule,
      unsaid: unsaidBy(units, act, runs, owned[i]!.length > 0),
    }));
  });
}

/** Why what an act tells was not said; nothing for most acts. */
function unsaidBy(
  units: readonly Unit[],
  { supposed, to }: Act,
  runs: readonly Run[],
  hasMarks: boolean,
): Draft['unsaid'] {
  if (!supposed) return null;
  const { how, from } = supposed;
  const isWhole = runs.some(([at]) => units[at]!.quote >= 0 && /^\p{Lu}/u.test(units[at]!.text));
  // Byron will say: “It leaks.” Such words were handed out before; critics would say: “It leaks.”
  const isIf = units.some(({ lower }) => /^(?:if|unless)$/.test(lower));
  if (isWhole && (how === 'expected' || (/^would$/.test(units[from]!.lower) && !isIf))) return null;
  // Byron hardly cleared the matter up, calling it “old”: the marks are in what goes along.
  const [first] = runs.at(-1)!;
  const object = hasMarks ? phraseFrom(units, first) : null;
  if (object && first >= to && units[object.to]?.text === ',') return null;
  return { why: how, shownBy: spanOf(units, from, supposed.to) };
}

function isAsked(units: readonly Unit[], { from }: Phrase): boolean {
  return /^(?:who|what|which)$/.test(units[from]!.lower);
}

/** Nothing but a name in marks, and what bears it: they call the mayor “Red”; they found the boat, the “Wing”. */
function isOnlyNamed(units: readonly Unit[], runs: readonly Run[]): boolean {
  return runs.every(([from, to]) => {
    const quotes = units.slice(from, to).flatMap(({ quote }, i) => (quote >= 0 ? [from + i] : []));
    if (quotes.length === 0 || !quotes.every((at) => isNameInMarks(units, at))) return false;
    return !units.slice(from, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  });
}

/** Byron believes it is old; Byron agreed to sell it. */
function isThought(units: readonly Unit[], { cue }: Act, runs: readonly Run[]): boolean {
  return cue.thought === 'to' ? units[runs[0]![0]]!.lower === 'to' : cue.thought;
}

/**
 * Whether words in marks inside what somebody else says are still this act's: Byron said Lovelace called it “old”.
 * Not in: Byron said he felt it was “old”; nor, as a thought has no words: Byron said the firm saw it as “old”.
 */
function governs(units: readonly Unit[], act: Act, quote: number): boolean {
  if (act.cue.thought === true) return false;
  if (!act.subject) return false;
  // Byron denied that he had called it “old”: he says so of words that are not his.
  const { supposed, subject } = act;
  const isUnder =
    supposed && supposed.to <= subject.from && /^(?:denied|false|wished|pretended)$/.test(supposed.how);
  if (isUnder && act.from < quote) return true;
  if (isPronoun(units[subject.head]!)) return false;
  return act.from < quote && (act.cue.takes.has('judge') || quote <= act.to + 1);
}
