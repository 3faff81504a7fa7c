// Tells where what an act of speech says must end.
//
//   Byron said it was old, and Lovelace left.         a clause beside it
//   After Byron called it “old,” Lovelace left.       a clause behind it
//   Byron, who called it “old,” left.                 an aside

import type { Unit } from '../../../model/unit.ts';
import { startsClause } from '../../syntax/clause-start.ts';
import { finiteWithin } from '../../syntax/clauses.ts';
import { phraseFrom } from '../../syntax/noun-phrases.ts';
import { cueOf } from '../../words/cues.ts';
import { opensAdverbial } from '../../words/subordinators.ts';
import type { Act } from '../draft/act.ts';
/** Where what an act says must end. */
export function limitOf(units: readonly Unit[], acts: readonly Act[], i: number): number {
  return Math.min(
    passiveLimit(units, acts[i]!),
    reducedLimit(units, acts[i]!),
    besideLimit(units, acts, i),
    asideLimit(units, acts[i]!),
    frontedLimit(units, acts[i]!),
    whatLimit(units, acts[i]!),
  );
}

/** A letter calling it “mad” was sent: the verb of the sentence comes after. */
function reducedLimit(units: readonly Unit[], { participle, subject, from, to }: Act): number {
  if (!participle || subject?.to !== from || !startsClause(units, subject.from)) return units.length;
  const quote = units.findIndex((unit, at) => at >= to && unit.quote >= 0);
  const next = units[quote + 1];
  const isVerb = next?.pos === 'AUX' || (next?.pos === 'VERB' && !/ing$/.test(next.lower));
  return quote > 0 && isVerb ? quote + 1 : units.length;
}

/** It was called “a gem” by the mayor: who spoke comes after. A plan described by critics as “mad” was dropped. */
function passiveLimit(units: readonly Unit[], { rule, subject, from, to, cue }: Act): number {
  if (rule !== 'passive' || !subject) return units.length;
  // Asked by Byron if it leaked, she laughed.
  const comma = units.findIndex(({ text }, at) => at > subject.to && text === ',');
  if (from === 0 && comma > 0 && phraseFrom(units, comma + 1)) return comma;
  if (subject.from > to) return subject.from - 1;
  const isReduced = cueOf(units[from]!)?.cues.includes(cue);
  const quote = isReduced ? units.findIndex((unit, at) => at >= to && unit.quote >= 0) : -1;
  if (quote < 0) return units.length;
  let end = quote + 1;
  while (units[end]?.lower === 'and' && (units[end + 1]?.quote ?? -1) >= 0) end += 2;
  return end;
}

/** After Byron criticised it at the fair, Lovelace shot back: what comes behind the comma is another clause. */
function frontedLimit(units: readonly Unit[], { subject, side, to }: Act): number {
  const opener = subject && side === 'before' ? units[subject.from - 1]?.lower : undefined;
  // As Byron said, it leaks: that is what he said. Had Byron said so, he would leave.
  const isOpened = opener === 'had' || (opensAdverbial(opener) && opener !== 'as');
  if (!subject || !isOpened) return units.length;
  if (subject.from > 1 && units[subject.from - 2]!.pos !== 'PUNCT') return units.length;
  const comma = units.findIndex(({ text }, at) => {
    const phrase = at >= to && text === ',' ? phraseFrom(units, at + 1) : null;
    const verb = phrase && units[phrase.to];
    return verb != null && (/^(?:VERB|AUX)$/.test(verb.pos) || cueOf(verb) !== undefined);
  });
  return comma < 0 ? units.length : comma;
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
  // A farmer who said it was “for the cows” has been fined.
  const quote = units.findIndex(({ quote }, i) => i > from && quote >= 0 && units[i + 1]?.pos === 'AUX');
  if (quote > 0) return quote + 1;
  const at = units.findIndex(
    ({ lower }, i) =>
      i > from && /^(?:told|asked|ordered|warned|advised)$/.test(lower) && units[i - 1]!.pos === 'AUX',
  );
  return at < 0 ? units.length : at - 1;
}

/** Who handles what the mayor calls “the web”, has left: only the words themselves are said. */
function whatLimit(units: readonly Unit[], { subject, side, to, cue }: Act): number {
  if (!subject || side !== 'before' || !cue.takes.has('judge')) return units.length;
  if (units[subject.from - 1]?.lower !== 'what' || (units[to]?.quote ?? -1) < 0) return units.length;
  return to + 1;
}

/** Before the next act beside it, not before one inside what it says. */
function besideLimit(units: readonly Unit[], acts: readonly Act[], i: number): number {
  const { participle, subject, to } = acts[i]!;
  // After saying it was sound, Byron left: the clause of who said it is none of what they said.
  if (participle && subject && subject.from > to) return subject.from;
  for (const next of acts.slice(i + 1, i + 5)) {
    if (next.cue.word === 'according to') return next.from;
    if (next.rule === 'gapped') return next.from - (units[next.from - 1]!.pos === 'CCONJ' ? 2 : 1);
    if (isPlainGerund(units, next)) continue;
    if (!next.own || next.participle) return next.from;
    const start = next.side === 'before' && next.rule !== 'passive' ? next.subject!.from : next.from;
    const opener = beforeAdjunct(units, start);
    // Byron says it is old; the mayor says it is safe.
    if (units[opener - 1]?.text === ';') return opener - 1;
    // Byron pleaded for it; “it is late,” the mayor said.
    const semicolon = units.findIndex(({ text }, at) => at > to && at < start && text === ';');
    if (semicolon > 0 && units[semicolon + 1]!.quote >= 0) return semicolon;
    if (isBeside(units, opener)) return opener;
    // A woman asked for a photo and Byron said: what was asked for is no clause that could go on.
    if (/^(?:and|but)$/.test(units[start - 1]?.lower ?? '') && !finiteWithin(units, to, start - 1))
      return start - 1;
    if (isAfterSubordinate(units, acts[i]!, start) || isTrailing(units, next, start)) return start;
  }
  return units.length;
}

/** He said they did the town a favour by putting it to rest: part of what he said. But: by saying “No”. */
function isPlainGerund(units: readonly Unit[], { participle, from }: Act): boolean {
  const by = participle && /^(?:by|of|for|without|from|against)$/.test(units[from - 1]?.lower ?? '');
  return by && units.slice(from).every(({ quote }) => quote < 0);
}

/** After Byron criticised it, the mayor said: what he says is none of the first clause's. */
function isAfterSubordinate(units: readonly Unit[], { subject, side }: Act, start: number): boolean {
  if (units[start - 1]?.text !== ',' || side === 'after' || !subject) return false;
  const opens = (lower: string | undefined) => opensAdverbial(lower) || lower === 'asked';
  return opens(units[subject.from - 1]?.lower) || opens(units[0]!.lower);
}

/** Byron said it was sound, an agency reported on Monday, adding that it was old. */
function isTrailing(units: readonly Unit[], { to, side, subject }: Act, start: number): boolean {
  if (units[start - 1]?.text !== ',') return false;
  let end = side === 'after' ? subject!.to : to;
  while (units[end]?.pos === 'ADP') {
    const next = phraseFrom(units, end + 1);
    if (!next) return false;
    end = next.to;
  }
  const isMore = units[end]?.text === ',' && /ing$/.test(units[end + 1]?.lower ?? '');
  return isMore || /^[.!?]?$/.test(units[end]?.text ?? '');
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

/** Where a clause begins that opens with an adjunct: “…, and [within the hour,] Byron said”, “…, but [in a note] he said”. */
function beforeAdjunct(units: readonly Unit[], start: number): number {
  const isPlain = units[start - 1]?.text !== ',';
  for (let at = isPlain ? start - 1 : start - 2; at > 0 && at > start - LONGEST_ADJUNCT; at--) {
    const { pos, quote } = units[at]!;
    if (pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX' || quote >= 0) return start;
    if (pos === 'ADP' && /^(?:and|but|while)$/.test(units[at - 1]!.lower)) return at;
  }
  return start;
}

/** In units. */
const LONGEST_ADJUNCT = 10;
