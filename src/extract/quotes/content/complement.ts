// Finds what is said after a verb of speech.
//
//   said: “…”    said that …    said it would …    vowed to …    criticised the …    called it “…”

import type { Unit } from '../../../model/unit.ts';
import { afterAdjuncts, afterHearer } from '../../syntax/adjuncts.ts';
import { beginsClause, isClause, type Run } from '../../syntax/clauses.ts';
import { phraseFrom } from '../../syntax/noun-phrases.ts';
import { isWhen } from '../../syntax/when.ts';
import { isDeterminer, isPronoun } from '../../syntax/word-kinds.ts';
import { isHearer, isObjective, isPossessive } from '../../words/pronouns.ts';
import { opensContent } from '../../words/subordinators.ts';
import type { Act } from '../draft/act.ts';
import { isNameInMarks } from '../marks/names-in-marks.ts';
import { afterAccording } from './according.ts';
import { adjoining, FARTHEST, isTitleBeside, type Place, type Reading } from './adjoining.ts';
import { judgment, naming } from './judging.ts';

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

/** What is certain first: a clause with its conjunction, then one without, then nouns. */
const following: readonly Reading[] = [
  conjunction,
  laterThat,
  bareClause,
  pushedDown,
  afterAs,
  infinitive,
  object,
  gerund,
  judgment,
  naming,
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

function conjunction({ units, at, limit, takes }: Place): Run | null {
  const isOne = opensContent(units[at]!.lower);
  return takes.has('clause') && isOne ? [at, limit] : null;
}

/** said late in the day that … */
function laterThat({ units, start, at, limit, takes }: Place): Run | null {
  if (!takes.has('clause') || !/^(?:ADV|ADP|ADJ)$/.test(units[at]!.pos)) return null;
  return furtherOn(units, start, limit, true);
}

function bareClause({ units, act, start, at, limit, takes }: Place): Run | null {
  // She tells us this morning was “long”: what tells when is the subject.
  const when =
    at - 2 >= start && isWhen(units[at - 1]!) && /^(?:this|that|last|next|the)$/.test(units[at - 2]!.lower);
  if (when && takes.has('clause') && /^(?:AUX|VERB)$/.test(units[at]!.pos)) return [at - 2, limit];
  // She wrote checks for years and left: no clause, but what was written.
  const phrase = /^(?:write|post|tweet)$/.test(act.cue.word) ? phraseFrom(units, at) : null;
  if (phrase && !/^(?:VERB|AUX)$/.test(units[phrase.to]?.pos ?? '')) return null;
  return takes.has('clause') && beginsClause(units, at, limit) ? [at, limit] : null;
}

/** A book, which she says contains “no lies”: what is told of stands before. */
function pushedDown({ units, act, at, limit, takes }: Place): Run | null {
  const opener = act.side === 'before' && act.subject ? units[act.subject.from - 1] : undefined;
  if (!takes.has('clause') || !opener || !/^(?:which|who|whom|that)$/.test(opener.lower)) return null;
  const { pos, lower } = units[at]!;
  const quote = units.findIndex((unit, i) => i > at && i < limit && unit.quote >= 0);
  if (quote < 0 || !(pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower)))) return null;
  const end = units.findIndex(({ text }, i) => i > quote && i < limit && text === ',');
  return [at, end < 0 ? limit : end];
}

/** As Byron put it in a note, the town is “tired of waiting”. */
function afterAs({ units, act, at, limit }: Place): Run | null {
  if (act.side === 'after' || !act.subject || units[act.subject.from - 1]?.lower !== 'as') return null;
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
  // What they promised us in May: to whom, and no more.
  // Told her: her boss, or her.
  const isTold = takes.has('hearer') && isHearer(units[start]?.lower) && !isPossessive(units[start]!.lower);
  const from = isObject(units, start) && !isTold ? start : at;
  if (!isObject(units, from)) return null;
  // The county denies it. But: Byron rejected this: “…”
  const isAlone = limit <= from + 1 || /^[.;,]$/.test(units[from + 1]?.text ?? '.');
  if (isPronoun(units[from]!) && isAlone) return null;
  // He dismissed it as “old”; it was sold.
  const mark = units.findIndex(({ text }, i) => i > from && i < limit && text === ';');
  return [from, mark < 0 ? limit : mark];
}

/** Denied taking it; admitted stealing; recommended closing it. */
function gerund({ units, at, limit, takes }: Place): Run | null {
  const { pos, lower } = units[at]!;
  return pos === 'VERB' && /ing$/.test(lower) && takes.has('gerund') ? [at, limit] : null;
}

function isObject(units: readonly Unit[], at: number): boolean {
  // Of a “fine day”.
  if (units[at] && isDeterminer(units[at]!) && (units[at + 1]?.quote ?? -1) >= 0) return true;
  return phraseFrom(units, at) !== null || isObjective(units[at]?.lower);
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
    const isQuoted = (units[at + 1]?.quote ?? -1) >= 0;
    const opens =
      unit.pos === 'SCONJ' || before.text === ',' || before.quote >= 0 || isWhen(before) || isQuoted;
    if (clause && unit.lower === 'that' && opens) return [at, limit];
    // She warned in her one book, “The Fire,” that …
    if (unit.quote >= 0 && before.text === ',' && isNameInMarks(units, at)) continue;
    if (unit.quote >= 0) {
      const isOpening = /^[,:]$/.test(before.text) && /^\p{Lu}/u.test(unit.text);
      return isOpening && !isTitleBeside(units, at) ? [at, limit] : null;
    }
    if (unit.pos === 'AUX' || (unit.pos === 'VERB' && !/^(?:DET|ADP|PART|ADJ)$/.test(before.pos)))
      return null;
  }
  return null;
}
