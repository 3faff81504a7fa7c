// Finds who a verb of speech is said of.
//
//   Ada Byron, whose bridge it is, said …      But Byron said …      Byron met him and said …
//   └ subject                                      └ subject         └ subject

import type { Unit } from '../../model/unit.ts';
import { isNominative } from '../words/pronouns.ts';
import { acrossAside, appositionOnly, isDash, openingBracket } from './asides.ts';
import type { Subject } from './clause.ts';
import { startsClause, widened } from './clause-start.ts';
import { groupStart } from './group-start.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import { oneAlone, someEndingAt } from './partitives.ts';
import { ofObjectRelative, ofReduced, ofRelative, ofWho } from './relatives.ts';
import { skipWhen } from './when.ts';

/** More clauses than this between a verb and its subject are not followed. */
const FARTHEST = 4;

/**
 * The subject of the verb whose group holds the unit `verb`; null where none is in sight.
 * Reads leftwards within the line.
 */
export function subjectOf(units: readonly Unit[], verb: number, depth = 0): Subject | null {
  if (depth > FARTHEST) return null;
  let at = skipPart(units, skipWhen(units, groupStart(units, verb) - 1));
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
    const mark = units[at - 1]?.text === ',' ? at - 2 : at - 1;
    // With Ada Byron (48), who said …
    const before = units[mark]?.text === ')' ? openingBracket(units, mark) - 1 : mark;
    const phrase = phraseEndingAt(units, skipWhen(units, before));
    if (phrase) return { phrase: widened(units, phrase), rule: 'relative' };
  }
  if (unit.pos === 'CCONJ' || unit.lower === 'then') return fromBefore(units, at, depth);
  return (
    ofObjectRelative(units, at) ??
    ofReduced(units, at) ??
    appositionOnly(units, at) ??
    ofWho(units, at) ??
    direct(units, at) ??
    ofRelative(units, at)
  );
}

/** Byron for her part [said]. */
function skipPart(units: readonly Unit[], at: number): number {
  return units[at]?.lower === 'part' && units[at - 2]?.lower === 'for' ? at - 3 : at;
}

export function direct(units: readonly Unit[], last: number): Subject | null {
  const some = someEndingAt(units, last);
  if (some) return { phrase: some, rule: 'subject' };
  // A friend of Byron's [said].
  const isOwn = units[last]?.lower === "'s" && units[last]!.pos === 'PART' && units[last - 2]?.lower === 'of';
  const phrase = phraseEndingAt(units, isOwn ? last - 1 : last) ?? oneAlone(units, last);
  return phrase && { phrase: widened(units, phrase), rule: 'subject' };
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
    // It went to Byron, who ran on and called it old.
    const isOfWho =
      subject?.rule === 'relative' && !units.slice(at, before).some(({ pos }) => pos === 'PUNCT');
    // When I put it to her she laughed and said …
    const isBeforeVerb = subject && isNominative(units[subject.phrase.head]!.lower);
    if (
      subject &&
      (isOfWho || isBeforeVerb || unit.pos === 'AUX' || startsClause(units, subject.phrase.from))
    )
      return { phrase: subject.phrase, rule: 'same-subject' };
    // Within a search one verb is tried, not all: else a long chain of verbs doubles the time with each.
    if (depth > 0) return null;
    at = start;
  }
  return null;
}
