// Finds what is said after a verb of speech.
//
//   said: “…”    said that …    said it would …    vowed to …    criticised the …    called it “…”

import { phraseFrom } from '../people/noun-phrases.ts';
import type { Unit } from '../people/units.ts';
import { isWhen } from '../people/when.ts';
import type { Act } from './acts.ts';
import { afterAdjuncts, afterHearer } from './adjuncts.ts';
import { beginsClause, finiteWithin, isClause, type Run } from './clauses.ts';
import type { Frame } from './cues.ts';

interface Place {
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

type Reading = (place: Place) => Run | null;

/**
 * What is said after an act's cue; null where nothing there can be it.
 *
 * @param limit where it must end
 * @param continued whether something said stands before the cue already
 */
export function complementOf(
  units: readonly Unit[],
  act: Act,
  limit: number,
  continued: boolean,
): Run | null {
  const start = act.side === 'after' ? act.subject!.to : act.to;
  if (act.cue.word === 'according to') return afterAccording(units, act, start, limit);
  const { takes } = act.cue;
  const heard = takes.has('hearer') && act.side === 'before' ? afterHearer(units, start) : start;
  const place: Place = { units, act, takes, start, at: afterAdjuncts(units, heard), limit, continued };
  if (place.at >= limit) return null;
  return first(adjoining, place) ?? (act.side === 'after' || continued ? null : first(following, place));
}

/** These also go on with what was said before the cue. The first that reads stands. */
const adjoining: readonly Reading[] = [quotation, afterColon, joinedQuotation, restOfQuotation, restOfClause];

/** What is certain first: a clause with its conjunction, then one without, then nouns. */
const following: readonly Reading[] = [
  conjunction,
  laterThat,
  bareClause,
  afterAs,
  infinitive,
  object,
  judgment,
  askedTo,
  later,
];

function first(readings: readonly Reading[], place: Place): Run | null {
  for (const read of readings) {
    const run = read(place);
    if (run) return run;
  }
  return null;
}

function afterAccording(units: readonly Unit[], act: Act, start: number, limit: number): Run | null {
  const mark = units[start]?.text;
  return mark === ':' || (mark === ',' && act.from <= 1) ? [start + 1, limit] : null;
}

/** said “…”, said: “…”, said, “…” */
function quotation({ units, at, limit, continued }: Place): Run | null {
  const from = /^(?:[,:—–]|--)$/.test(units[at]!.text) ? at + 1 : at;
  if (!units[from] || units[from]!.quote < 0) return null;
  return [from, continued ? lastQuote(units, from, limit) : limit];
}

function lastQuote(units: readonly Unit[], at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && units[end]!.quote >= 0) end++;
  return end;
}

function afterColon({ units, at, limit, takes }: Place): Run | null {
  return units[at]!.text === ':' && takes.has('marks') ? [at + 1, limit] : null;
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
  const before = units[(act.side === 'after' ? act.from : act.subject!.from) - 1];
  if (!continued || !before || before.quote < 0 || !/,$/.test(before.text)) return null;
  for (let next = at; next < Math.min(units.length, at + FARTHEST); next++) {
    const { quote, pos, lower } = units[next]!;
    if (quote >= 0)
      return /^[,—–]$/.test(units[next - 1]!.text) ? [next, lastQuote(units, next, units.length)] : null;
    if (pos === 'AUX' || pos === 'CCONJ' || pos === 'SCONJ' || (pos === 'VERB' && !/ing$/.test(lower)))
      return null;
  }
  return null;
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
  if (side !== 'before' || units[to]?.text !== ',' || !next) return false;
  if (next.pos === 'AUX' || (next.pos === 'VERB' && !/ing$/.test(next.lower))) return true;
  const isIntroduced =
    units[subject!.from - 1]?.text === ',' &&
    /^(?:ADP|ADV|CCONJ)$/.test(units[0]!.pos) &&
    !finiteWithin(units, 0, subject!.from - 1);
  return (
    isIntroduced && !/^(?:ADP|ADV|SCONJ|CCONJ)$/.test(next.pos) && beginsClause(units, to + 1, units.length)
  );
}

function conjunction({ units, at, limit, takes }: Place): Run | null {
  const isOne = /^(?:that|whether|if|how|why|what|who|where)$/.test(units[at]!.lower);
  return takes.has('clause') && isOne ? [at, limit] : null;
}

/** said late in the day that … */
function laterThat({ units, start, at, limit, takes }: Place): Run | null {
  if (!takes.has('clause') || !/^(?:ADV|ADP|ADJ)$/.test(units[at]!.pos)) return null;
  return furtherOn(units, start, limit, true);
}

function bareClause({ units, at, limit, takes }: Place): Run | null {
  return takes.has('clause') && beginsClause(units, at, limit) ? [at, limit] : null;
}

/** As Byron put it in a note, the town is “tired of waiting”. */
function afterAs({ units, act, at, limit }: Place): Run | null {
  if (act.side === 'after' || units[act.subject!.from - 1]?.lower !== 'as') return null;
  for (let comma = at; comma < Math.min(limit, at + FARTHEST); comma++) {
    const { text, pos, quote } = units[comma]!;
    if (text === ',') return isClause(units, [comma + 1, limit]) ? [comma + 1, limit] : null;
    if (pos === 'VERB' || pos === 'AUX' || quote >= 0) return null;
  }
  return null;
}

function infinitive({ units, at, limit, takes }: Place): Run | null {
  return takes.has('to') && units[at]!.lower === 'to' ? [at, limit] : null;
}

function object({ units, start, at, limit, takes }: Place): Run | null {
  if (!takes.has('object')) return null;
  if (isObject(units, start)) return [start, limit];
  return isObject(units, at) ? [at, limit] : null;
}

function isObject(units: readonly Unit[], at: number): boolean {
  return phraseFrom(units, at) !== null || /^(?:him|her|them|it|us|me)$/.test(units[at]?.lower ?? '');
}

function judgment({ units, start, limit, takes }: Place): Run | null {
  return takes.has('judge') && units.slice(start, limit).some(({ quote }) => quote >= 0)
    ? [start, limit]
    : null;
}

function askedTo({ units, start, limit, takes }: Place): Run | null {
  if (!takes.has('hearer') || !takes.has('to')) return null;
  return units.slice(start, Math.min(limit, start + 12)).some(({ lower }) => lower === 'to')
    ? [start, limit]
    : null;
}

function later({ units, start, limit, takes }: Place): Run | null {
  if (!takes.has('clause') && !takes.has('marks')) return null;
  return furtherOn(units, start, limit, takes.has('clause'));
}

/** She told reporters outside the hall, wet through, that … — He said, in a note to staff, “We …” */
function furtherOn(units: readonly Unit[], from: number, limit: number, clause: boolean): Run | null {
  for (let at = from; at < Math.min(limit, from + FARTHEST); at++) {
    const unit = units[at]!;
    const before = units[at - 1]!;
    const opens = unit.pos === 'SCONJ' || before.text === ',' || isWhen(before);
    if (clause && unit.lower === 'that' && opens) return [at, limit];
    if (unit.quote >= 0) return /^[,:]$/.test(before.text) && /^\p{Lu}/u.test(unit.text) ? [at, limit] : null;
    if (unit.pos === 'AUX' || (unit.pos === 'VERB' && !/^(?:DET|ADP|PART|ADJ)$/.test(before.pos)))
      return null;
  }
  return null;
}

/** No aside between a verb and what is said is longer, in units. */
const FARTHEST = 30;
