// Finds what was said, around an act of speech.
//
//   He told reporters on Tuesday that it would hold, adding …       after the cue, as far as the next act
//   It would hold, the mayor said.                                  before it
//   “It will hold,” said the mayor, “for now.”                      both

import {
  isDeterminer,
  isNominal,
  isPronoun,
  isWhen,
  phraseFrom,
  withPrepositions,
} from '../people/noun-phrases.ts';
import type { Unit } from '../people/units.ts';
import type { Act } from './acts.ts';

/** Runs of units: from, and up to but not including. */
export type Run = readonly [from: number, to: number];

/**
 * What was said by an act, in reading order; empty where nothing in the line can be it.
 *
 * @param floor where content before the act may begin
 * @param limit where content after the act must end
 */
export function contentOf(units: readonly Unit[], act: Act, floor: number, limit: number): Run[] {
  const before = contentBefore(units, act, floor);
  const after = contentAfter(units, act, limit, before !== null);
  return [before, after && cut(units, after)].flatMap((run) => {
    const run2 = run && trimmed(units, run);
    return run2 && run2[1] > run2[0] ? [run2] : [];
  });
}

/**
 * Without what the reporter hangs on: “…”, as leaders met — that it was up to them, as the mayor arrived — – in what
 * looked like a change.
 */
function cut(units: readonly Unit[], [from, to]: Run): Run {
  for (let at = from + 1; at < to - 1; at++) {
    if (!/^[,–—]$/.test(units[at]!.text)) continue;
    const next = units[at + 1]!.lower;
    const afterQuote = units[at - 1]!.quote >= 0;
    if (
      (next === 'in' && units[at + 2]?.lower === 'what') ||
      (next === 'as' && finiteWithin(units, at + 2, to))
    )
      return [from, at];
    if (afterQuote && /^(?:while|after|before|when|where|which|who)$/.test(next)) return [from, at];
  }
  return [from, to];
}

/** The words before the subject, or before the cue where the subject comes after, up to their comma or mark. */
function contentBefore(units: readonly Unit[], act: Act, floor: number): Run | null {
  if (
    !act.own ||
    act.participle ||
    !act.subject ||
    !(act.cue.takes.has('marks') || act.cue.takes.has('clause'))
  )
    return null;
  const start = act.side === 'after' ? act.from : act.subject.from;
  const last = units[start - 1];
  if (!last || start <= floor) return null;
  const run: Run = [floor, start];
  const body = trimmed(units, run);
  if (last.quote >= 0) return isPlace(units, start - 1) && hasComplement(units, act) ? null : body;
  if (!/^(?:,|—|–|--)$/.test(last.text)) return null;
  if (body[1] - body[0] === 1 && units[body[0]]!.quote >= 0) return body;
  if (act.cue.word === 'according to' && body[1] - body[0] > 2) return body;
  // An introduction ("In Leeds, he said") has no finite verb of its own with a subject.
  if (act.cue.word !== 'according to' && hasComplement(units, act))
    return units[start - 2]!.quote >= 0 && !isSubordinate(units, body) ? body : null;
  return isClause(units, body) || isInserted(units, act) ? body : null;
}

/** Old bridges, he said, are safe: the attribution stands in the middle of what is said. */
function isInserted(units: readonly Unit[], { side, to }: Act): boolean {
  const next = units[to + 1];
  return (
    side === 'before' &&
    units[to]?.text === ',' &&
    next !== undefined &&
    (next.pos === 'AUX' || (next.pos === 'VERB' && !/ing$/.test(next.lower)))
  );
}

/** On the programme “Late Talk,” Byron said: the words in marks name where. */
function isPlace(units: readonly Unit[], quote: number): boolean {
  const before = units[quote - 1];
  return (
    before !== undefined &&
    (before.pos === 'ADP' || before.pos === 'PART' || before.pos === 'DET' || isNominal(before))
  );
}

function isSubordinate(units: readonly Unit[], [from]: Run): boolean {
  const first = units[from]!;
  return first.quote < 0;
}

function isClause(units: readonly Unit[], [from, to]: Run): boolean {
  const first = units[from];
  if (!first || /^(?:asked|when|while|if|although|though|after|before|speaking)$/.test(first.lower))
    return false;
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    if (unit.quote >= 0 || unit.pos === 'AUX' || (unit.pos === 'VERB' && !/ing$/.test(unit.lower)))
      return true;
  }
  return false;
}

function hasComplement(units: readonly Unit[], act: Act): boolean {
  return contentAfter(units, act, units.length, false) !== null;
}

function contentAfter(units: readonly Unit[], act: Act, limit: number, continued: boolean): Run | null {
  const start = act.side === 'after' ? act.subject!.to : act.to;
  if (act.cue.word === 'according to') {
    const mark = units[start]?.text;
    return mark === ':' || (mark === ',' && act.from <= 1) ? [start + 1, limit] : null;
  }
  const { takes } = act.cue;
  let at = start;
  if (takes.has('hearer') && act.side === 'before') at = afterHearer(units, at);
  at = afterAdjuncts(units, at);
  if (at >= limit) return null;
  const unit = units[at]!;
  const next = units[at + 1];
  if (unit.quote >= 0) return at < limit ? [at, continued ? lastQuote(units, at, limit) : limit] : null;
  if (/^[,:—–]$|^--$/.test(unit.text) && next && next.quote >= 0)
    return [at + 1, continued ? lastQuote(units, at + 1, limit) : limit];
  if (unit.text === ':' && takes.has('marks')) return [at + 1, limit];
  // “It is old,” he said, “but sound.” — “It is old,” he said, and still “quite sound.”
  const joined = continued && unit.text === ',' ? joinedQuote(units, at + 1, limit) : null;
  if (joined) return joined;
  if (continued && isInserted(units, act)) return [at + 1, limit];
  if (act.side === 'after' || continued) return null;
  if (takes.has('clause') && /^(?:that|whether|if|how|why|what|who|where)$/.test(unit.lower))
    return [at, limit];
  const that =
    takes.has('clause') && (unit.pos === 'ADV' || unit.pos === 'ADP' || unit.pos === 'ADJ')
      ? furtherOn(units, start, limit, true)
      : -1;
  if (that >= 0) return [that, limit];
  if (takes.has('clause') && beginsClause(units, at, limit)) return [at, limit];
  if (takes.has('to') && unit.lower === 'to') return [at, limit];
  if (takes.has('object') && isObject(units, start)) return [start, limit];
  if (takes.has('object') && isObject(units, at)) return [at, limit];
  if (takes.has('judge') && quoteWithin(units, start, limit)) return [start, limit];
  if (takes.has('hearer') && takes.has('to') && toWithin(units, start, limit)) return [start, limit];
  const later =
    takes.has('clause') || takes.has('marks') ? furtherOn(units, start, limit, takes.has('clause')) : -1;
  return later < 0 ? null : [later, limit];
}

/** A quotation a few words on, with no other clause between. */
function joinedQuote(units: readonly Unit[], from: number, limit: number): Run | null {
  if (!/^(?:and|but|or|because|so|yet)$/.test(units[from]?.lower ?? '')) return null;
  for (let at = from; at < Math.min(limit, from + 4); at++) {
    if (units[at]!.quote >= 0) return [from, limit];
    if (units[at]!.pos === 'VERB') return null;
  }
  return null;
}

function isObject(units: readonly Unit[], at: number): boolean {
  return phraseFrom(units, at) !== null || /^(?:him|her|them|it|us|me)$/.test(units[at]?.lower ?? '');
}

/** She told reporters outside the hall in Leeds, wet through, that … — He said, in a note to staff, “We …” */
function furtherOn(units: readonly Unit[], from: number, limit: number, clause: boolean): number {
  for (let at = from; at < Math.min(limit, from + 30); at++) {
    const unit = units[at]!;
    if (
      clause &&
      unit.lower === 'that' &&
      (unit.pos === 'SCONJ' || units[at - 1]!.text === ',' || isWhen(units[at - 1]!))
    )
      return at;
    if (unit.quote >= 0) return /^[,:]$/.test(units[at - 1]!.text) && /^\p{Lu}/u.test(unit.text) ? at : -1;
    const isNoun = at > 0 && /^(?:DET|ADP|PART|ADJ)$/.test(units[at - 1]!.pos);
    if (unit.pos === 'AUX' || (unit.pos === 'VERB' && !isNoun)) return -1;
  }
  return -1;
}

function lastQuote(units: readonly Unit[], at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && units[end]!.quote >= 0) end++;
  return end;
}

/** A noun phrase with a finite verb after it. */
function beginsClause(units: readonly Unit[], at: number, limit: number): boolean {
  const unit = units[at]!;
  if (
    /^(?:there|while|as|if|although|because|in|on|at|by|with|after|before|under|since|for|when|once|despite)$/.test(
      unit.lower,
    ) ||
    unit.pos === 'ADV'
  ) {
    return unit.lower === 'there' || finiteWithin(units, at + 1, limit);
  }
  if (
    !isNominal(unit) &&
    !isPronoun(unit) &&
    !isDeterminer(unit) &&
    unit.pos !== 'ADJ' &&
    unit.quote < 0 &&
    !/ing$/.test(unit.lower)
  )
    return false;
  return finiteWithin(units, at + 1, limit);
}

function finiteWithin(units: readonly Unit[], from: number, limit: number): boolean {
  for (let at = from; at < limit; at++) {
    const unit = units[at]!;
    if (unit.pos === 'AUX' || unit.quote >= 0) return true;
    if (unit.pos === 'VERB' && !/ing$/.test(unit.lower) && units[at - 1]!.lower !== 'to') return true;
  }
  return false;
}

function quoteWithin(units: readonly Unit[], from: number, limit: number): boolean {
  for (let at = from; at < limit; at++) if (units[at]!.quote >= 0) return true;
  return false;
}

function toWithin(units: readonly Unit[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 12); at++) if (units[at]!.lower === 'to') return true;
  return false;
}

/** He told [a press conference in the capital last week] that … */
function afterHearer(units: readonly Unit[], at: number): number {
  const hearer = phraseFrom(units, at);
  if (!hearer) return /^(?:him|her|them|us|me|you)$/.test(units[at]?.lower ?? '') ? at + 1 : at;
  const next = units[hearer.to];
  // With a verb right after it, the phrase is the subject of what was said.
  if (next && (next.pos === 'AUX' || (next.pos === 'VERB' && !/ing$/.test(next.lower)))) return at;
  let { to } = withPrepositions(units, hearer);
  while (units[to]?.lower === 'and' || units[to]?.text === ',') {
    const more = phraseFrom(units, to + 1);
    if (!more || (units[to]!.text === ',' && units[more.to]?.text !== ',')) break;
    const verb = units[more.to]?.pos;
    if (verb === 'VERB' || verb === 'AUX') break;
    to = withPrepositions(units, more).to;
  }
  return to;
}

/** "in a statement on Tuesday", "late last week", "on Twitter": between a cue and what was said. */
function afterAdjuncts(units: readonly Unit[], start: number): number {
  let at = start;
  for (let steps = 0; steps < 8; steps++) {
    const unit = units[at];
    if (!unit) break;
    if (isWhen(unit) || (unit.pos === 'NUM' && units[at + 1] && isWhen(units[at + 1]!))) at++;
    else if (
      /^(?:late|early|last|this|next|earlier)$/.test(unit.lower) &&
      units[at + 1] &&
      isWhen(units[at + 1]!)
    )
      at++;
    else if (unit.pos === 'ADV' && unit.lower !== 'there') at++;
    else if (/^(?:late|early)$/.test(unit.lower) && units[at + 1]?.pos === 'ADP') at++;
    else if (unit.pos === 'ADP' && ADJUNCTS.has(unit.lower)) {
      const phrase = phraseFrom(units, at + 1);
      if (phrase) {
        at = withPrepositions(units, phrase).to;
        // “on the channel's “Late Talk””: named in marks.
        if (units[at] && units[at]!.quote >= 0 && isPlace(units, at) && units[at - 1]!.pos === 'PART') at++;
      } else if (units[at + 1] && isWhen(units[at + 1]!)) at += 2;
      else break;
    } else if (unit.text === ',' && at > start) {
      // “He said, on Tuesday, that”: a comma may close what was skipped, if the clause opens after it.
      if (units[at + 1]?.lower !== 'that') break;
      at++;
    } else break;
  }
  return at;
}

const ADJUNCTS = new Set([
  'in',
  'on',
  'at',
  'to',
  'during',
  'by',
  'of',
  'from',
  'after',
  'before',
  'via',
  'through',
  'about',
  'with',
]);

/** Without the marks of a sentence and its joints at either end. */
function trimmed(units: readonly Unit[], [from, to]: Run): Run {
  let start = from;
  let end = to;
  while (start < end && units[start]!.pos === 'PUNCT') start++;
  while (end > start && isEdge(units[end - 1]!)) end--;
  return [start, end];
}

function isEdge(unit: Unit): boolean {
  return (unit.pos === 'PUNCT' && !/^[)%]$/.test(unit.text)) || /^(?:and|but|while|as)$/.test(unit.lower);
}
