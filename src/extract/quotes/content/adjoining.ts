// Finds what is said right beside a verb of speech and its subject: it may also go on with what was said before.
//
//   said: “…”     “It is old,” he said, “but sound.”     Old bridges, he said, are safe.

import type { Unit } from '../../../model/unit.ts';
import { beginsClause, finiteWithin, type Run } from '../../syntax/clauses.ts';
import { isNominal } from '../../syntax/word-kinds.ts';
import { isInanimate } from '../../words/inanimate.ts';
import { opensTime } from '../../words/subordinators.ts';
import type { Frame } from '../../words/verbs.ts';
import type { Act } from '../draft/act.ts';
import { isNameInMarks, isTitleCase } from '../marks/names-in-marks.ts';

/** Where something said is looked for. */
export interface Place {
  readonly units: readonly Unit[];
  readonly act: Act;
  readonly takes: ReadonlySet<Frame>;
  /** Right after the cue and its subject. */
  readonly start: number;
  /** The same, after hearers and adjuncts. */
  readonly at: number;
  readonly limit: number;
  /** Whether something was said before the cue already. */
  readonly continued: boolean;
}

/** Reads what is said there; null where it cannot be it. */
export type Reading = (place: Place) => Run | null;

/** The first that reads stands. */
export const adjoining: readonly Reading[] = [
  quotation,
  afterColon,
  joinedQuotation,
  restOfQuotation,
  restOfClause,
  restBehindSemicolon,
];

/** said “…”, said: “…”, said, “…” */
function quotation({ units, takes, at, limit, continued }: Place): Run | null {
  const from = /^(?:[,:—–]|--)$/.test(units[at]!.text) ? at + 1 : at;
  if (!units[from] || units[from]!.quote < 0 || isTitleBeside(units, from)) return null;
  // In her one book, “The Fire,” she warned that …
  if (units[from - 1]!.text === ',' && isNameInMarks(units, from)) return null;
  // They showed “The Long Walk”.
  if (from === at && !takes.has('marks') && !takes.has('judge') && isTitleCase(units[from]!.text))
    return null;
  return [from, continued || isSentence(units, from, limit) ? lastQuote(units, from, limit) : limit];
}

/** shouted “Stop!” at the driver — said “It is over” before she left: a sentence, and then the reporter's words. */
function isSentence(units: readonly Unit[], at: number, limit: number): boolean {
  const next = units[at + 1];
  if (!next || at + 1 >= limit || !/^\p{Lu}/u.test(units[at]!.text)) return false;
  if (units.slice(at + 1, limit).some(({ quote, text }) => quote >= 0 || text === ',')) return false;
  if (opensTime(next.lower)) return true;
  // Shouted “You lied!” and left.
  if (/^(?:and|but)$/.test(next.lower)) return /[.!?]$/.test(units[at]!.text);
  return next.pos === 'ADP' && !/^(?:of|than)$/.test(next.lower) && !finiteWithin(units, at + 2, limit);
}

/** The book that Byron wrote, “The Lane”, was …: it is the book. */
export function isTitleBeside(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]!.text !== ',') return false;
  const isInside = /,$/.test(units[at]!.text);
  const next = isInside ? at + 1 : at + 2;
  if (!isInside && (units[at + 1]?.text !== ',' || /[.!?…]$/.test(units[at]!.text))) return false;
  return (
    units[next]?.pos === 'AUX' ||
    (isInside && units[next]?.pos === 'VERB' && !/ing$/.test(units[next]!.lower))
  );
}

function lastQuote(units: readonly Unit[], at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && units[end]!.quote >= 0) end++;
  return end;
}

function afterColon({ units, at, limit, takes }: Place): Run | null {
  return units[at]!.text === ':' && takes.has('marks') && !isInanimate(units[at - 1]!)
    ? [at + 1, limit]
    : null;
}

/** “It is old,” he said, “but sound.” — “It is old,” he said, and still “quite sound.” */
function joinedQuotation({ units, at, limit, continued }: Place): Run | null {
  if (!continued || units[at]!.text !== ',') return null;
  if (!/^(?:and|but|or|because|so|yet|with|including)$/.test(units[at + 1]?.lower ?? '')) return null;
  for (let next = at + 1; next < Math.min(limit, at + 8); next++) {
    if (units[next]!.quote >= 0) return [at + 1, limit];
    if (units[next]!.pos === 'VERB') return null;
  }
  return null;
}

/** “I think it is fair,” he said during a walk in Leeds, pointing to the pier, “but we shall see.” */
function restOfQuotation({ units, act, at, continued }: Place): Run | null {
  const before = units[(act.side === 'after' ? act.from : (act.subject?.from ?? act.from)) - 1];
  if (!continued || !before || before.quote < 0 || !/,$/.test(before.text)) return null;
  for (let next = at; next < Math.min(units.length, at + FARTHEST); next++) {
    const { quote, pos, lower } = units[next]!;
    if (quote >= 0)
      return /^[,—–]$/.test(units[next - 1]!.text) ? [next, lastQuote(units, next, units.length)] : null;
    // Said Byron, the engineer since May, “and …”
    const isSince = lower === 'since' && units[next + 1]?.pos !== 'PRON';
    if (
      pos === 'AUX' ||
      (pos === 'CCONJ' && !(isNominal(units[next - 1]) && isNominal(units[next + 1]))) ||
      (pos === 'SCONJ' && !isSince) ||
      (pos === 'VERB' && !/ing$/.test(lower))
    )
      return null;
  }
  return null;
}

/** Old bridges are safe, she says; what matters is “the river”. */
function restBehindSemicolon({ units, act, at, limit, continued }: Place): Run | null {
  if (!continued || act.side !== 'before' || units[at]!.text !== ';') return null;
  const rest = units.slice(at + 1, limit);
  return rest.some(({ quote }) => quote >= 0) && rest.every(({ text }) => text !== ';')
    ? [at + 1, limit]
    : null;
}

function restOfClause({ units, act, at, limit, continued }: Place): Run | null {
  return continued && isInserted(units, act) ? [at + 1, limit] : null;
}

/**
 * Old bridges, he said, are safe — During the war, he said, the bridge was shut: the attribution stands in the middle
 * of what is said.
 */
export function isInserted(units: readonly Unit[], { side, to, subject }: Act): boolean {
  const next = units[to + 1];
  if (side !== 'before' || !subject || units[to]?.text !== ',' || !next) return false;
  if (next.pos === 'AUX' || (next.pos === 'VERB' && !/ing$/.test(next.lower))) return true;
  // It leaked; before that, he said, it was sound.
  const first = units.findLastIndex(({ text }, at) => at < subject.from && text === ';') + 1;
  const isIntroduced =
    units[subject.from - 1]?.text === ',' &&
    (/^(?:ADP|ADV|CCONJ)$/.test(units[first]!.pos) || opensTime(units[first]!.lower)) &&
    !hasClause(units, first, subject.from - 1);
  return (
    isIntroduced && !/^(?:ADP|ADV|SCONJ|CCONJ)$/.test(next.pos) && beginsClause(units, to + 1, units.length)
  );
}

/** Whether a finite verb stands there, but in a clause with “that”: for every mill that opens. */
function hasClause(units: readonly Unit[], from: number, to: number): boolean {
  return units.some(
    (_, at) =>
      at >= from &&
      at < to &&
      finiteWithin(units, at, at + 1) &&
      !/^(?:that|who|which)$/.test(units[at - 1]!.lower),
  );
}

/** No aside between a verb and what is said is longer, in units. */
export const FARTHEST = 30;
