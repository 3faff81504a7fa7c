// The subject of a verb: who or what stands before it and does it.
//
//   Berlin, which has sent tanks, on Monday ruled out …
//   subject  ── skipped ──        skipped   verb

import type { Unit } from '../../../model/unit.ts';
import { isTimeWord } from '../../syntax/time-words.ts';
import { isPossessive } from '../scene/actors.ts';
import { type Actor, type Armed, actorAt, type Scene, weaponAt } from '../scene/scene.ts';
import { groupAt } from './group.ts';

export interface Subject {
  readonly actor: Actor | null;
  readonly weapon: Armed | null;
  /** The first unit of the subject, to look on from; -1 where there is none. */
  readonly from: number;
}

const NONE: Subject = { actor: null, weapon: null, from: -1 };

/** No subject stands farther than this many words before its verb. */
const REACH = 50;

const RELATIVE = new Set(['who', 'which', 'that']);
const BREAKS = new Set([';', ':', '–', '—', '-']);

/** The subject of the verb whose group begins at a unit. */
export function subjectBefore(scene: Scene, at: number, depth = 0): Subject {
  const { units } = scene;
  if (depth > 3) return NONE;
  for (let i = at - 1; i >= 0 && at - i < REACH; ) {
    const unit = units[i]!;
    const found = actorAt(scene, i) ?? weaponAt(scene, i);
    if (found) {
      if (!hangsOnPreposition(units, found.from)) return subjectOf(scene, i, found.from);
      i = found.from - 2;
    } else if (RELATIVE.has(unit.lower) && i === at - 1) {
      const comma = units[i - 1]?.text === ',' ? 2 : 1;
      const before = actorAt(scene, i - comma) ?? weaponAt(scene, i - comma);
      return before ? subjectOf(scene, i - comma, before.from) : NONE;
    } else if (unit.pos === 'CCONJ' && i === at - 1) {
      return sharedSubject(scene, units[i - 1]?.text === ',' ? i - 1 : i, depth);
    } else if (unit.text === ',') {
      const open = asideStart(units, i);
      if (open < 0) return i === at - 1 ? sharedSubject(scene, i, depth) : NONE;
      i = open - 1;
    } else if (isReduced(units, i)) i--;
    else if (isBoundary(unit) || (isNoun(unit) && !isTime(units, i))) return NONE;
    else i--;
  }
  return NONE;
}

/** The subject of the clause before, which a second verb shares: "condemned the move and urged …". */
export function sharedSubject(scene: Scene, before: number, depth = 0): Subject {
  const { units } = scene;
  for (let i = before - 1; i >= 0 && before - i < REACH; i--) {
    if (BREAKS.has(units[i]!.text)) return NONE;
    if (!isFiniteVerb(units, i)) continue;
    const subject = subjectBefore(scene, groupAt(units, i)?.from ?? helpersStart(units, i), depth + 1);
    if (subject.from >= 0) return subject;
  }
  return NONE;
}

function subjectOf(scene: Scene, at: number, from: number): Subject {
  const actor = actorAt(scene, at);
  if (actor) return actor.owns ? NONE : { actor, weapon: null, from };
  return { actor: null, weapon: weaponAt(scene, at), from };
}

function hangsOnPreposition(units: readonly Unit[], from: number): boolean {
  const before = units[from - 1];
  return (
    before?.pos === 'ADP' &&
    !/^(?:as|after|before|since|until|than|while|like|although|though|because|unless|if|whether|once|that)$/.test(
      before.lower,
    )
  );
}

/** Where the aside that ends with the comma at `close` begins: ", which has sent tanks," or ", on Monday,". */
function asideStart(units: readonly Unit[], close: number): number {
  for (let i = close - 1; i > 0 && close - i < 30; i--) {
    if (BREAKS.has(units[i]!.text)) return -1;
    if (units[i]!.text === ',') return opensAside(units[i + 1]!, units[i - 1]!) ? i : -1;
  }
  return -1;
}

function opensAside(first: Unit, before: Unit): boolean {
  if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(before.pos) === false) return false;
  return (
    /^(?:who|whose|which|where|including|according|asked|pressed|questioned|urged|speaking|along|together|himself|herself|itself|meanwhile|however|too|also|citing|the|an?|its|his|her|their|our)$/.test(
      first.lower,
    ) || /^(?:ADP|PROPN|NOUN|ADJ|ADV)$/.test(first.pos)
  );
}

/** "Tanks supplied by Oslo were moved": the verb after the noun belongs to it. */
function isReduced(units: readonly Unit[], at: number): boolean {
  return (
    units[at]!.pos === 'VERB' &&
    /(?:ed|en|nt|ven|ilt|old|und|ught)$/.test(units[at]!.lower) &&
    /^(?:by|to|from|in|for|near|at|on|outside|around|over)$/.test(units[at + 1]?.lower ?? '') &&
    isNoun(units[at - 1] ?? units[at]!)
  );
}

function isBoundary(unit: Unit): boolean {
  return (
    /^(?:VERB|AUX|SCONJ)$/.test(unit.pos) ||
    BREAKS.has(unit.text) ||
    /^(?:that|whether|if|while|because|when|after|before|but|and|or|said|says)$/.test(unit.lower)
  );
}

function isNoun(unit: Unit): boolean {
  return unit.pos === 'NOUN' || unit.pos === 'PROPN' || unit.pos === 'PRON';
}

function isTime(units: readonly Unit[], at: number): boolean {
  return isTimeWord(units[at]!.lower) || isPossessive(units[at]);
}

function isFiniteVerb(units: readonly Unit[], at: number): boolean {
  const { pos, lower } = units[at]!;
  return (pos === 'VERB' || pos === 'AUX') && !/ing$/.test(lower) && units[at - 1]?.lower !== 'to';
}

function helpersStart(units: readonly Unit[], at: number): number {
  let from = at;
  while (from > 0 && /^(?:AUX|ADV|PART)$/.test(units[from - 1]!.pos) && !isPossessive(units[from - 1]))
    from--;
  return from;
}
