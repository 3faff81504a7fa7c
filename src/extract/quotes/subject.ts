// Finds who a verb of speech is said of.
//
//   Ada Byron, whose bridge it is, said …      But Byron said …      Byron met him and said …
//   └ subject                                      └ subject         └ subject

import { startsClause, widened } from '../people/clause-start.ts';
import { type Phrase, phraseEndingAt } from '../people/noun-phrases.ts';
import type { Unit } from '../people/units.ts';
import { isNominal } from '../people/word-kinds.ts';
import { acrossAside, appositionOnly, isDash, openingBracket } from './asides.ts';
import { groupStart, skipWhen } from './verb-group.ts';

export interface Subject {
  readonly phrase: Phrase;
  readonly rule: 'subject' | 'apposition' | 'relative' | 'same-subject';
}

/** More clauses than this between a verb and its subject are not followed. */
const FARTHEST = 4;

/**
 * The subject of the verb group that begins at `group`; null where none is in sight.
 * Reads leftwards within the line.
 */
export function subjectOf(units: readonly Unit[], group: number, depth = 0): Subject | null {
  if (depth > FARTHEST) return null;
  let at = skipWhen(units, group - 1);
  const unit = units[at];
  if (!unit) return null;
  if (unit.text === ')') {
    at = openingBracket(units, at) - 1;
    return at >= 0 ? direct(units, at) : null;
  }
  if (unit.lower === 'then' && units[at - 1] && units[at - 1]!.pos !== 'CCONJ' && units[at - 1]!.text !== ',')
    return subjectOf(units, at, depth + 1);
  if (unit.quote >= 0) return acrossAside(units, at + 1) ?? ofRelative(units, at);
  if (isDash(unit) || unit.text === ',') return acrossAside(units, at) ?? fromBefore(units, at, depth);
  if (/^(?:who|which|that)$/.test(unit.lower)) {
    const before = units[at - 1]?.text === ',' ? at - 2 : at - 1;
    const phrase = phraseEndingAt(units, skipWhen(units, before));
    if (phrase) return { phrase: widened(units, phrase), rule: 'relative' };
  }
  if (unit.pos === 'CCONJ' || unit.lower === 'then') return fromBefore(units, at, depth);
  return (
    ofReduced(units, at) ??
    appositionOnly(units, at) ??
    ofWho(units, at) ??
    direct(units, at) ??
    ofRelative(units, at)
  );
}

/** A man who gave his name as Bob [said]: a clause with “who” has its own verb already. */
function ofWho(units: readonly Unit[], last: number): Subject | null {
  for (let at = last; at > 0 && at > last - 12; at--) {
    const { pos, lower } = units[at]!;
    if (pos === 'PUNCT' || pos === 'CCONJ' || pos === 'SCONJ') return null;
    if (lower === 'who') return at < last - 1 && isNominal(units[at - 1]) ? ofRelative(units, last) : null;
  }
  return null;
}

/** A report published last year [found], a study made by the bank [found]: a clause without its “that was” between. */
function ofReduced(units: readonly Unit[], last: number): Subject | null {
  for (let at = last; at > 1 && at > last - 10; at--) {
    const unit = units[at]!;
    if (unit.pos === 'PUNCT' || unit.pos === 'AUX' || unit.pos === 'SCONJ' || unit.quote >= 0) return null;
    // A woman asked for it and Byron [said].
    if (unit.pos === 'CCONJ' && units[at + 1]?.pos === 'PROPN') return null;
    if (unit.pos !== 'VERB') continue;
    const next = units[at + 1];
    // With an object of its own it is no participle: the mayor opened the bridge.
    const hasObject = at < last && next?.pos !== 'ADP' && !isWhenPhrase(units, at + 1, last);
    if (!/(?:ed|wn|en|ade|ut|old)$/.test(unit.lower) || hasObject) return null;
    const phrase = phraseEndingAt(units, at - 1);
    const wide = phrase && widened(units, phrase);
    return wide && startsClause(units, wide.from) ? { phrase: wide, rule: 'subject' } : null;
  }
  return null;
}

function isWhenPhrase(units: readonly Unit[], from: number, last: number): boolean {
  return skipWhen(units, last) < from;
}

/** The groups who wrote to her [said]: the verb has a whole relative clause before it. */
function ofRelative(units: readonly Unit[], last: number): Subject | null {
  for (let at = last; at > 0 && at > last - 12; at--) {
    const unit = units[at]!;
    if (unit.pos === 'PUNCT') return null;
    if (!/^(?:who|which|that)$/.test(unit.lower)) continue;
    // Anger that Byron left: there it has a subject of its own, and is no relative clause.
    if (!/^(?:VERB|AUX|ADV)$/.test(units[at + 1]!.pos)) return null;
    const phrase = phraseEndingAt(units, at - 1);
    return phrase && { phrase: widened(units, phrase), rule: 'subject' };
  }
  return null;
}

/** The subject of the first finite verb of a line; null where it has none. */
export function mainSubject(units: readonly Unit[]): Phrase | null {
  for (let at = 1; at < units.length; at++) {
    const unit = units[at]!;
    if (unit.pos !== 'AUX' && unit.pos !== 'VERB') continue;
    if (/ing$/.test(unit.lower) || units[at - 1]!.lower === 'to') continue;
    const subject = subjectOf(units, groupStart(units, at));
    if (
      subject &&
      !isAside(units, subject.phrase.from, at) &&
      (subject.rule === 'subject' || subject.rule === 'apposition') &&
      startsClause(units, subject.phrase.from)
    )
      return subject.phrase;
  }
  return null;
}

/** The family of Byron, [the cyclist killed on Sunday,] have …: what was done to him is told in passing. */
function isAside(units: readonly Unit[], from: number, verb: number): boolean {
  if (units[from - 1]?.text !== ',' || !/(?:ed|wn|en)$/.test(units[verb]!.lower)) return false;
  const comma = units.findIndex(({ text }, at) => at > verb && text === ',');
  return (
    comma > 0 && /^(?:AUX|VERB)$/.test(units[comma + 1]?.pos ?? '') && !/ing$/.test(units[comma + 1]!.lower)
  );
}

export function direct(units: readonly Unit[], last: number): Subject | null {
  // One of them [said].
  if (/^(?:them|us|these|those|whom)$/.test(units[last]?.lower ?? '') && units[last - 1]?.lower === 'of') {
    const some = phraseEndingAt(units, last - 2) ?? numberAt(units, last - 2);
    return some && { phrase: { ...some, to: last + 1 }, rule: 'subject' };
  }
  const phrase = phraseEndingAt(units, last) ?? oneAlone(units, last);
  return phrase && { phrase: widened(units, phrase), rule: 'subject' };
}

/** One [said]: of several. */
function oneAlone(units: readonly Unit[], at: number): Phrase | null {
  return /^(?:one|another)$/.test(units[at]?.lower ?? '') && startsClause(units, at)
    ? numberAt(units, at)
    : null;
}

function numberAt(units: readonly Unit[], at: number): Phrase | null {
  return units[at]?.pos === 'NUM' ? { from: at, to: at + 1, head: at } : null;
}

/** The subject of the verb before: X met him and said. */
export function fromBefore(units: readonly Unit[], before: number, depth: number): Subject | null {
  for (let at = before - 1; at >= 0; at--) {
    const unit = units[at]!;
    if (unit.text === ';' || unit.text === ':') return null;
    if (unit.text === ')') {
      at = openingBracket(units, at);
      continue;
    }
    if (unit.pos !== 'VERB' && unit.pos !== 'AUX') continue;
    const start = groupStart(units, at);
    const isOpen = /ing$/.test(unit.lower) && units[start]!.pos !== 'AUX';
    if (units[start - 1]?.lower === 'to' || isOpen) {
      at = start;
      continue;
    }
    const subject = subjectOf(units, start, depth + 1);
    if (subject && (unit.pos === 'AUX' || startsClause(units, subject.phrase.from)))
      return { phrase: subject.phrase, rule: 'same-subject' };
    // Within a search one verb is tried, not all: else a long chain of verbs doubles the time with each.
    if (depth > 0) return null;
    at = start;
  }
  return null;
}
