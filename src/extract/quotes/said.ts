// Finder: what is said in a sentence with a verb of speech, or "according to".
//
//   The mayor said it would hold, adding that “tests” were made, and the owner called it “a gem”.
//   └ said: it would hold         └ adding: that “tests” …          └ called: it “a gem”

import type { Unit } from '../people/units.ts';
import { isPronoun } from '../people/word-kinds.ts';
import { type Act, actsIn } from './acts.ts';
import type { Run } from './clauses.ts';
import { contentOf } from './content.ts';
import { type Draft, type Draught, mentionOf, spanOf } from './draft.ts';
import { isOfSign } from './mute.ts';
import { isNameInMarks } from './names-in-marks.ts';

export function said({ lines, quoted }: Draught): Draft[] {
  return lines.flatMap(({ units }, line) => {
    const acts = actsIn(units).filter((act) => !isOfSign(units, act.subject, lines[line - 1]?.units ?? []));
    const found: { act: Act; runs: Run[] }[] = [];
    let floor = 0;
    acts.forEach((act, i) => {
      const runs = contentOf(
        units,
        act,
        act.cue.word === 'according to' ? 0 : floor,
        limitOf(units, acts, i),
      );
      if (!runs.length || runs.every(([from, to]) => to === from + 1 && isNameInMarks(units, from))) return;
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
    return found.map(({ act, runs }, i) => ({
      content: runs.map(([from, to]) => spanOf(units, from, to)),
      quoted: owned[i]!.sort((a, b) => a - b).map((index) => quoted[index]!),
      cue: spanOf(units, act.from, act.to),
      isThought: isThought(units, act, runs),
      mention: act.subject && mentionOf(units, act.subject),
      line,
      rule: act.rule,
    }));
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
  if (!act.subject || isPronoun(units[act.subject.head]!)) return false;
  return act.from < quote && (act.cue.takes.has('judge') || quote <= act.to + 1);
}

/** Where what an act says must end. */
function limitOf(units: readonly Unit[], acts: readonly Act[], i: number): number {
  return Math.min(besideLimit(units, acts, i), asideLimit(units, acts[i]!));
}

/** Byron, who called it “old,” left: the aside ends before the verb that it stands before. */
function asideLimit(units: readonly Unit[], { rule, from, to }: Act): number {
  if (rule !== 'relative') return units.length;
  if (!units.slice(Math.max(0, from - 3), from).some(({ text }) => text === ',')) return wasTold(units, to);
  const end = units.findIndex((unit, at) => {
    if (at <= to || !(unit.text === ',' || (unit.quote >= 0 && /,$/.test(unit.text)))) return false;
    const next = units[at + 1];
    return next?.pos === 'AUX' || (next?.pos === 'VERB' && !/ing$/.test(next.lower));
  });
  return end < 0 ? units.length : end + Number(units[end]!.quote >= 0);
}

/** A nurse who warned that it was running out was told “to stop”: the second verb is the nurse's own. */
function wasTold(units: readonly Unit[], from: number): number {
  const at = units.findIndex(
    ({ lower }, i) =>
      i > from && /^(?:told|asked|ordered|warned|advised)$/.test(lower) && units[i - 1]!.pos === 'AUX',
  );
  return at < 0 ? units.length : at - 1;
}

/** Before the next act beside it, not before one inside what it says. */
function besideLimit(units: readonly Unit[], acts: readonly Act[], i: number): number {
  const { participle, subject, to } = acts[i]!;
  // After saying it was sound, Byron left: the clause of who said it is none of what they said.
  if (participle && subject && subject.from > to) return subject.from;
  for (const next of acts.slice(i + 1, i + 5)) {
    if (next.cue.word === 'according to') return next.from;
    if (!next.own || next.participle) return next.from;
    const start = next.side === 'before' ? next.subject!.from : next.from;
    const opener = beforeAdjunct(units, start);
    if (isBeside(units, opener)) return opener;
    if (isAfterSubordinate(units, acts[i]!, start) || isTrailing(units, next, start)) return start;
  }
  return units.length;
}

/** After Byron criticised it, the mayor said: what he says is none of the first clause's. */
function isAfterSubordinate(units: readonly Unit[], { subject, side }: Act, start: number): boolean {
  if (units[start - 1]?.text !== ',' || side === 'after' || !subject) return false;
  const opener = /^(?:after|when|while|as|although|though|before|since|because|asked|if)$/;
  return opener.test(units[subject.from - 1]?.lower ?? '') || opener.test(units[0]!.lower);
}

/** Byron said it was sound, an agency reported. */
function isTrailing(units: readonly Unit[], { to, side, subject }: Act, start: number): boolean {
  const end = side === 'after' ? subject!.to : to;
  return units[start - 1]?.text === ',' && /^[.!?]?$/.test(units[end]?.text ?? '');
}

function isBeside(units: readonly Unit[], start: number): boolean {
  const before = units[start - 1];
  const comma = units[start - 2];
  if (!before || !comma) return false;
  return (
    /^(?:and|but|while|as|although|though|when)$/.test(before.lower) &&
    (/^[,;—–]$/.test(comma.text) || comma.quote >= 0)
  );
}

/** Where a clause begins that opens with an adjunct: “…, and [within the hour,] Byron said”. */
function beforeAdjunct(units: readonly Unit[], start: number): number {
  if (units[start - 1]?.text !== ',') return start;
  for (let at = start - 2; at > 0 && at > start - LONGEST_ADJUNCT; at--) {
    const { pos, quote } = units[at]!;
    if (pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX' || quote >= 0) return start;
    if (pos === 'ADP' && /^(?:and|but|while)$/.test(units[at - 1]!.lower)) return at;
  }
  return start;
}

/** In units. */
const LONGEST_ADJUNCT = 10;
