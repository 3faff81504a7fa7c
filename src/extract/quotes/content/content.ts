// Finds what was said, around an act of speech.
//
//   He told reporters on Tuesday that it would hold, adding …       after the cue, as far as the next act
//   It would hold, the mayor said.                                  before it
//   “It will hold,” said the mayor, “for now.”                      both

import type { Unit } from '../../../model/unit.ts';
import { isPlace } from '../../syntax/adjuncts.ts';
import { isClause, type Run, trimmed, withoutHangers } from '../../syntax/clauses.ts';
import type { Act } from '../draft/act.ts';
import { resumedAt } from './according.ts';
import { FARTHEST, isInserted } from './adjoining.ts';
import { complementOf } from './complement.ts';

/**
 * What was said by an act, in reading order; empty where nothing in the line can be it.
 *
 * @param floor where content before the act may begin
 * @param limit where content after the act must end
 */
export function contentOf(units: readonly Unit[], act: Act, floor: number, limit: number): Run[] {
  const before = contentBefore(units, act, floor);
  const after = complementOf(units, act, limit, before !== null);
  return [before, after && withoutHangers(units, after)]
    .filter((run) => run !== null)
    .map((run) => trimmed(units, behindDateline(units, run)))
    .filter(([from, to]) => to > from);
}

/** The words before the subject, or before the cue where the subject comes after, up to their comma or mark. */
function contentBefore(units: readonly Unit[], act: Act, floor: number): Run | null {
  const { own, participle, subject, cue, side, rule } = act;
  if (
    !own ||
    (rule === 'noun' && side !== 'after') ||
    participle ||
    !subject ||
    !(cue.takes.has('marks') || cue.takes.has('clause'))
  )
    return null;
  const first = act.opening ?? (side === 'after' ? act.from : subject.from);
  // It is “a lawful trade,” as a memo put it. It is “a pity”, in Byron’s words.
  const opener = rule === 'words' ? 'in' : 'as';
  const start = units[first - 1]?.lower === opener ? first - 1 : first;
  const last = units[start - 1];
  if (!last || start <= floor) return null;
  const body = trimmed(units, [Math.max(floor, openingBefore(units, start, isInserted(units, act))), start]);
  // “It won,” Byron grinned; but not: After saying “it won,” Byron left.
  if (cue.word === '*' && units[body[0]]!.quote < 0) return null;
  if (last.quote >= 0) return isPlace(units, start - 1) && hasComplement(units, act) ? null : body;
  if (!/^(?:,|—|–|--)$/.test(last.text)) return null;
  const opensWithQuote = units[body[0]]!.quote >= 0;
  if (opensWithQuote && body[1] - body[0] === 1) return body;
  if (cue.word === 'according to')
    return body[1] - body[0] > 2 || isClause(units, body) || resumedAt(units, act) > 0 ? body : null;
  // In Leeds, he said: an introduction is none of what he said, and has no finite verb.
  if (hasComplement(units, act)) return opensWithQuote && units[start - 2]!.quote >= 0 ? body : null;
  return isClause(units, body) || isInserted(units, act) ? body : null;
}

/** Byron (“Not me,” he says) left: what is said in brackets begins in them; what is said behind a semicolon, there. */
function openingBefore(units: readonly Unit[], start: number, inserted: boolean): number {
  for (let at = start - 1; at >= 0 && at > start - FARTHEST; at--) {
    if (units[at]!.text === ')') return 0;
    if (units[at]!.text === '(') return at + 1;
    // It leaked; “it is old,” he said.
    if (units[at]!.text === ';' && (inserted || units[at + 1]!.quote >= 0)) return at + 1;
    // Byron was kinder: anyone, he said, could slip.
    if (units[at]!.text === ':' && inserted) return at + 1;
  }
  return 0;
}

function hasComplement(units: readonly Unit[], act: Act): boolean {
  return complementOf(units, act, units.length, false) !== null;
}

/** LEEDS, May 2 (Agency) — The pier …: where it was written is no part of what was said. */
function behindDateline(units: readonly Unit[], [from, to]: Run): Run {
  if (from > 0 || !/^\p{Lu}{2,}$/u.test(units[0]!.text)) return [from, to];
  const dash = units.findIndex(
    ({ text }, at) => at > 0 && at < LONGEST_DATELINE && /^(?:[—–-]|--)$/.test(text),
  );
  const isDateline = units
    .slice(0, Math.max(0, dash))
    .every(({ text, pos }) => /^(?:\p{Lu}|\d)/u.test(text) || pos === 'PUNCT');
  // NASA — an agency — is old: an aside.
  const isAside = units.slice(dash + 1, to).some(({ text }) => text === units[dash]?.text);
  return dash > 0 && isDateline && !isAside ? [dash + 1, to] : [from, to];
}

/** In units. */
const LONGEST_DATELINE = 14;
