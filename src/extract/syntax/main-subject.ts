// Finds what a sentence is about: the subject of its first finite verb.
//
//   On Monday Ada Byron, the engineer, opened it.
//             └ subject                └ verb

import type { Phrase, Unit } from '../../model/unit.ts';
import { startsClause } from './clause-start.ts';
import { groupStart } from './group-start.ts';
import { subjectOf } from './subject.ts';

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
