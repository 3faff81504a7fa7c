// Words that point back at who acts: "it", "we", "the air force", "his government".
//
//   Ukraine’s navy lost a boat. The navy said that it had …
//                               └ Ukraine       └ Ukraine

import type { Span } from '../../../model/span.ts';
import type { Unit } from '../../../model/unit.ts';
import { roleOf } from './roles.ts';
import type { Actor, Armed } from './scene.ts';

type Speaker = (at: Span) => Actor | null;

/**
 * A reader of sentences, to be given them in order.
 *
 * @param author whose statement the whole text is: "the Government" in it is theirs
 * @returns a function that adds to a sentence's actors those that its words point back at
 */
export function pointing(
  author: Actor | null,
): (units: readonly Unit[], actors: Actor[], weapons: readonly Armed[], speaker: Speaker) => Actor[] {
  const bodies = new Map<string, Actor>(
    author
      ? ['government', 'ministry', 'department', 'cabinet', 'country'].map((word) => [word, author])
      : [],
  );
  let last: Actor | null = null;
  let person: Actor | null = null;
  return (units, actors, weapons, speaker) => {
    const told = [...actors, ...weapons];
    const taken = (at: number) => told.some(({ from, to }) => from <= at && at < to);
    const added: Actor[] = [];
    units.forEach((unit, at) => {
      const back = pointedAt(units, at);
      if (!back || taken(at)) return;
      const before =
        lastBefore(
          units,
          [...actors, ...added].sort((a, b) => a.from - b.from),
          at,
        ) ?? last;
      const they = actors.findLast(({ kind, to }) => kind === 'person' && to <= at) ?? person;
      const meant =
        back === 'we'
          ? speaker(unit)
          : back === 'it' || back === 'its'
            ? before
            : back === 'his'
              ? they
              : (bodies.get(unit.lower) ?? null);
      if (!meant?.holder) return;
      const from = back === 'it' || back === 'we' ? at : startOf(units, at);
      const span = { start: units[from]!.start, end: unit.end };
      const via = back === 'we' || back === 'his' ? meant.via : null;
      added.push({
        from,
        to: at + 1,
        span,
        kind: back === 'it' ? meant.kind : roleOf(unit.lower)?.kind === 'unnamed' ? 'unnamed' : 'body',
        holder: meant.holder,
        basis: 'inferred',
        via,
        owns: false,
      });
    });
    // Who a sentence is about is what "it" means in the next: its first subject, before those it only names.
    const able = actors.filter(
      ({ kind, holder, owns }) => kind !== 'person' && kind !== 'unnamed' && holder && !owns,
    );
    last =
      added.find(({ kind, from }) => kind !== 'person' && isSubject(units, from, added)) ??
      able.find(({ from }) => isSubject(units, from, able)) ??
      able.at(-1) ??
      last;
    for (const actor of actors) {
      if (actor.kind === 'person') person = actor.leads ? actor : person;
      // Only Washington's government goes by that name alone.
      if (actor.holder?.word === 'United States' && !actor.owns) bodies.set('administration', actor);
      if (actor.kind === 'body') bodies.set(units[actor.to - 1]!.lower, actor);
    }
    return [...actors, ...added].sort((a, b) => a.from - b.from);
  };
}

function pointedAt(units: readonly Unit[], at: number): 'we' | 'it' | 'its' | 'his' | 'body' | null {
  const { lower, text } = units[at]!;
  if (lower === 'we' || lower === 'i') return 'we';
  if ((lower === 'it' || lower === 'they') && text !== 'IT') return 'it';
  const kind = roleOf(lower)?.kind;
  if (!kind) return null;
  const start = units[startOf(units, at)]!.lower;
  // "Its generals", "their officials": of whoever "it" is.
  if (/^(?:its|their)$/.test(start) && /^(?:role|body|unnamed)$/.test(kind) && !isTurned(units, at))
    return 'its';
  if (kind !== 'body') return null;
  if (start === 'his' || start === 'her') return 'his';
  return start === 'the' ? 'body' : null;
}

/** "Its former generals" speak for nobody. */
function isTurned(units: readonly Unit[], at: number): boolean {
  return units
    .slice(startOf(units, at), at)
    .some(({ lower }) => /^(?:turned|other)$/.test(roleOf(lower)?.kind ?? ''));
}

/** The determiner of the phrase that ends at a unit. */
function startOf(units: readonly Unit[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 4 && /^(?:ADJ|NOUN|PROPN)$/.test(units[from - 1]!.pos)) from--;
  return /^(?:the|his|her|its|their)$/.test(units[from - 1]?.lower ?? '') ? from - 1 : at;
}

/** Of those before a word in its sentence the last that can do something: no place, no owner. */
function lastBefore(units: readonly Unit[], actors: readonly Actor[], at: number): Actor | null {
  const able = actors.filter(
    ({ to, kind, owns, holder }) => to <= at && !owns && holder && kind !== 'person' && kind !== 'unnamed',
  );
  // "Oslo told Riga that it would, and it did": the second clause has the subject of the first.
  const joined = /^(?:and|but|yet|though|although)$/.test(units[at - 1]?.lower ?? '');
  return (joined ? able.find(({ from }) => isSubject(units, from, able)) : null) ?? able.at(-1) ?? null;
}

/** Whether an actor has a verb after it and nothing before it that it hangs on. */
function isSubject(units: readonly Unit[], from: number, actors: readonly Actor[]): boolean {
  const actor = actors.find((one) => one.from === from);
  const before = units[from - 1];
  if (!actor || (before && /^(?:ADP|VERB)$/.test(before.pos))) return false;
  return /^(?:VERB|AUX|ADV)$/.test(units[actor.to]?.pos ?? '') || units[actor.to]?.text === ',';
}
