// Words that point back at who acts: "it", "we", "the air force", "his government".
//
//   Ukraine’s navy lost a boat. The navy said that it had …
//                               └ Ukraine       └ Ukraine

import type { Span } from '../../model/span.ts';
import { roleOf } from './roles.ts';
import type { Actor, Armed, Unit } from './scene.ts';

type Speaker = (at: Span) => Actor | null;

/**
 * A reader of sentences, to be given them in order.
 *
 * @returns a function that adds to a sentence's actors those that its words point back at
 */
export function pointing(): (
  units: readonly Unit[],
  actors: Actor[],
  weapons: readonly Armed[],
  speaker: Speaker,
) => Actor[] {
  const bodies = new Map<string, Actor>();
  let last: Actor | null = null;
  let person: Actor | null = null;
  return (units, actors, weapons, speaker) => {
    const taken = (at: number) => [...actors, ...weapons].some(({ from, to }) => from <= at && at < to);
    const added = units.flatMap((unit, at): Actor[] => {
      if (taken(at)) return [];
      const back = pointedAt(units, at);
      if (!back) return [];
      const before = lastBefore(actors, at) ?? last;
      const they = actors.findLast(({ kind, to }) => kind === 'person' && to <= at) ?? person;
      const meant =
        back === 'we'
          ? speaker(unit)
          : back === 'it'
            ? before
            : back === 'his'
              ? they
              : (bodies.get(unit.lower) ?? null);
      if (!meant?.holder) return [];
      const from = back === 'it' || back === 'we' ? at : startOf(units, at);
      const span = { start: units[from]!.start, end: unit.end };
      const via = back === 'we' || back === 'his' ? meant.via : null;
      return [
        {
          from,
          to: at + 1,
          span,
          kind: back === 'it' ? meant.kind : 'body',
          holder: meant.holder,
          basis: 'inferred',
          via,
          owns: false,
        },
      ];
    });
    for (const actor of actors) {
      if (actor.kind === 'person') person = actor.leads ? actor : person;
      else if (actor.kind !== 'unnamed' && actor.holder && !actor.owns) last = actor;
      if (actor.kind === 'body') bodies.set(units[actor.to - 1]!.lower, actor);
    }
    return [...actors, ...added].sort((a, b) => a.from - b.from);
  };
}

function pointedAt(units: readonly Unit[], at: number): 'we' | 'it' | 'his' | 'body' | null {
  const { lower, text } = units[at]!;
  if (lower === 'we' || lower === 'i') return 'we';
  if ((lower === 'it' || lower === 'they') && text !== 'IT') return 'it';
  if (roleOf(lower)?.kind !== 'body') return null;
  const start = units[startOf(units, at)]!.lower;
  if (start === 'his' || start === 'her') return 'his';
  return start === 'the' ? 'body' : null;
}

/** The determiner of the phrase that ends at a unit. */
function startOf(units: readonly Unit[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 4 && /^(?:ADJ|NOUN|PROPN)$/.test(units[from - 1]!.pos)) from--;
  return /^(?:the|his|her|its|their)$/.test(units[from - 1]?.lower ?? '') ? from - 1 : at;
}

/** Of those before a word in its sentence the last that can do something: no place, no owner. */
function lastBefore(actors: readonly Actor[], at: number): Actor | null {
  return (
    actors.findLast(
      ({ to, kind, owns, holder }) => to <= at && !owns && holder && kind !== 'person' && kind !== 'unnamed',
    ) ?? null
  );
}
