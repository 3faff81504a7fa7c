// Finds who a verb of speech is said of.
//
//   Ada Byron, whose bridge it is, said …      But Byron said …      Byron met him and said …
//   └ subject                                      └ subject         └ subject

import {
  isDeterminer,
  isNominal,
  isPronoun,
  isWhen,
  type Phrase,
  phraseEndingAt,
  phraseFrom,
  startsClause,
  widened,
} from '../people/noun-phrases.ts';
import { roleOf } from '../people/titles.ts';
import type { Unit } from '../people/units.ts';

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
  if (unit.quote >= 0) return acrossAside(units, at + 1);
  if (isDash(unit) || unit.text === ',') return acrossAside(units, at) ?? fromBefore(units, at, depth);
  if (/^(?:who|which|that)$/.test(unit.lower)) {
    const before = units[at - 1]?.text === ',' ? at - 2 : at - 1;
    const phrase = phraseEndingAt(units, before);
    if (phrase) return { phrase: widened(units, phrase), rule: 'relative' };
  }
  if (unit.pos === 'CCONJ' || unit.lower === 'then') return fromBefore(units, at, depth);
  return appositionOnly(units, at) ?? direct(units, at) ?? ofRelative(units, at);
}

/** …, Ada Byron, the city engineer and owner of the mill [said]: the comma after the apposition is left out. */
function appositionOnly(units: readonly Unit[], last: number): Subject | null {
  const base = phraseEndingAt(units, last);
  const wide = base && widened(units, base);
  if (!wide || units[wide.from - 1]?.text !== ',' || !isDeterminer(units[wide.from]!)) return null;
  const name = phraseEndingAt(units, wide.from - 2);
  if (!name || units[name.head]!.pos !== 'PROPN' || units[name.from - 1]?.text !== ',') return null;
  return roleOf(units[wide.head]) ? { phrase: name, rule: 'apposition' } : null;
}

/** The groups who wrote to her [said]: the verb has a whole relative clause before it. */
function ofRelative(units: readonly Unit[], last: number): Subject | null {
  for (let at = last; at > 0 && at > last - 12; at--) {
    const unit = units[at]!;
    if (unit.pos === 'PUNCT') return null;
    if (!/^(?:who|which|that)$/.test(unit.lower)) continue;
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
      (subject.rule === 'subject' || subject.rule === 'apposition') &&
      startsClause(units, subject.phrase.from)
    )
      return subject.phrase;
  }
  return null;
}

/**
 * The subject of a participle such as "adding": of the noun right before it ("with Byron adding …"), else of the
 * verb before. "A statement describing" is made by the one who made the statement.
 */
export function subjectOfParticiple(units: readonly Unit[], at: number): Subject | null {
  const before = units[at - 1];
  if (!before) return fromAfter(units, at);
  const noun = isNominal(before) || isPronoun(before) ? direct(units, at - 1) : null;
  if (noun && !DOCUMENTS.test(units[noun.phrase.head]!.lower)) return noun;
  return fromBefore(units, at, 0) ?? noun;
}

const DOCUMENTS =
  /^(?:statement|message|tweet|letter|post|e?-?mail|ad|article|report|speech|interview|note|sign|text)s?$/;

/** Saying so, Byron left. */
function fromAfter(units: readonly Unit[], at: number): Subject | null {
  const comma = units.findIndex((unit, i) => i > at && unit.text === ',');
  const phrase = comma < 0 ? null : phraseFrom(units, comma + 1);
  return phrase && { phrase, rule: 'same-subject' };
}

function direct(units: readonly Unit[], last: number): Subject | null {
  const phrase = phraseEndingAt(units, last);
  return phrase && { phrase: widened(units, phrase), rule: 'subject' };
}

/** "on Tuesday", "earlier this week", "last month": between a subject and its verb. */
function skipWhen(units: readonly Unit[], at: number): number {
  if (!units[at] || !isWhen(units[at]!)) return at;
  let before = at;
  while (
    before >= 0 &&
    (isWhen(units[before]!) ||
      /^(?:last|this|next|late|early|on|in|the|same|that|a)$/.test(units[before]!.lower) ||
      units[before]!.pos === 'NUM')
  )
    before--;
  return before < 0 ? at : before;
}

/** X, a doctor, said — X, who had been ill, said — X (a doctor) said. */
export function acrossAside(units: readonly Unit[], close: number): Subject | null {
  for (let at = close - 1; at > 0 && at > close - 60; at--) {
    const unit = units[at]!;
    if (at === close - 1 && unit.quote >= 0 && (!units[at - 1] || units[at - 1]!.pos === 'PUNCT'))
      return null;
    if (unit.text !== ',' && !isDash(unit)) continue;
    const phrase = phraseEndingAt(
      units,
      units[at - 1]?.text === ')' ? openingBracket(units, at - 1) - 1 : at - 1,
    );
    if (!phrase || (isPronoun(units[phrase.head]!) && units[phrase.head]!.lower !== 'he')) continue;
    const wide = widened(units, phrase);
    if (startsClause(units, wide.from) && looksAside(units, at + 1, close))
      return { phrase: wide, rule: 'apposition' };
  }
  // “Byron (a doctor), said”: one comma too many.
  const last = units[close - 1]?.text === ')' ? openingBracket(units, close - 1) - 1 : close - 1;
  const only = last > 0 && last < close - 1 ? phraseEndingAt(units, last) : null;
  return only && startsClause(units, only.from) ? { phrase: only, rule: 'apposition' } : null;
}

/** What stands between the commas is an apposition or a relative clause: it has no subject of its own. */
function looksAside(units: readonly Unit[], from: number, to: number): boolean {
  const first = units[from];
  if (!first || from >= to) return false;
  if (/^(?:who|whose|which|whom|where)$/.test(first.lower)) return true;
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    if ((unit.pos === 'VERB' || unit.pos === 'AUX') && !/(?:ing|ed)$/.test(unit.lower) && at > from) {
      const relative = units
        .slice(from, at)
        .some(({ lower }) => /^(?:who|which|that|whose|where|when|as|to)$/.test(lower));
      if (!relative) return false;
    }
  }
  return true;
}

/** The subject of the verb before: X met him and said. */
function fromBefore(units: readonly Unit[], before: number, depth: number): Subject | null {
  for (let at = before - 1; at >= 0; at--) {
    const unit = units[at]!;
    if (unit.text === ';' || unit.text === ':') return null;
    if (unit.pos !== 'VERB' && unit.pos !== 'AUX') continue;
    const start = groupStart(units, at);
    if (units[start - 1]?.lower === 'to' || /ing$/.test(unit.lower)) {
      at = start;
      continue;
    }
    const subject = subjectOf(units, start, depth + 1);
    if (subject && (unit.pos === 'AUX' || startsClause(units, subject.phrase.from)))
      return { phrase: subject.phrase, rule: 'same-subject' };
    at = start;
  }
  return null;
}

/** Where the auxiliaries and adverbs of a verb begin. */
export function groupStart(units: readonly Unit[], verb: number): number {
  let start = verb;
  while (start > 0 && (units[start - 1]!.pos === 'AUX' || isInGroup(units[start - 1]!))) start--;
  while (start < verb && units[start]!.pos === 'ADV' && isWhen(units[start]!)) start++;
  return start;
}

function isInGroup(unit: Unit): boolean {
  return (
    (unit.pos === 'ADV' && !/^(?:then|when|where|while|once|why|how)$/.test(unit.lower)) ||
    /^(?:not|n't|never|also)$/.test(unit.lower)
  );
}

function openingBracket(units: readonly Unit[], close: number): number {
  for (let at = close - 1; at >= 0 && at > close - 12; at--) if (units[at]!.text === '(') return at;
  return close;
}

function isDash(unit: Unit): boolean {
  return /^(?:—|–|--|-)$/.test(unit.text);
}
