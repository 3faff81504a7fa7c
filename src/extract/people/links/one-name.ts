// Finds those whom a text knows by one name alone, and who talk.
//
//   Zelenko has pleaded for it. He said …       he = Zelenko, though nowhere a forename, a title or a role
//   Rosmet said it would pay. He left.          not Rosmet: a body is “it”
//
// A lone name may be a firm's or a town's. It is taken for somebody only if it speaks and if nothing speaks against it.

import type { Unit } from '../../../model/unit.ts';
import { isPersonNoun } from '../../../text/thesaurus.ts';
import { cueOf } from '../../words/cues.ts';
import type { Named } from '../names/names.ts';
import type { Read } from '../names/read.ts';
import type { Person, PersonMention } from '../person.ts';

/**
 * The mentions of those who are known by one name, where they are subjects; in reading order.
 *
 * @param named the mentions whose person is known by more
 */
export function oneNameIn(sentences: readonly Read[], named: readonly PersonMention[]): PersonMention[] {
  // Byron, where two of that name are known: either of them.
  const known = new Set(named.flatMap(({ person }) => person.parts));
  const lone = sentences.flatMap(({ units, named }) =>
    named
      .filter(({ parts, isWeak }) => parts.length === 1 && !isWeak && !known.has(parts[0]!))
      .map((name) => ({ name, units, at: units.findIndex(({ start }) => start === name.name.start) })),
  );
  const speakers = new Set(lone.filter(({ units, at }) => speaks(units, at)).map(({ name }) => keyOf(name)));
  for (const { name, units, at } of lone) if (isThing(units, at)) speakers.delete(keyOf(name));
  const persons = new Map<string, Person>();
  const subjects = lone.filter(({ name }) => name.subject);
  // Bolt said yes until Zelenko came: “he” may be either.
  const together = new Map<readonly Unit[], Set<string>>();
  for (const { units, name } of subjects)
    together.set(units, (together.get(units) ?? new Set()).add(keyOf(name)));
  return subjects
    .filter(({ units, name }) => speakers.has(keyOf(name)) && together.get(units)!.size === 1)
    .map(({ name }) => {
      const person = persons.get(keyOf(name)) ?? personOf(name);
      persons.set(keyOf(name), person);
      return { ...name.span, person, basis: 'stated', subject: true };
    });
}

function keyOf({ parts }: Named): string {
  return parts[0]!;
}

/** Zelenko said; said Zelenko; Zelenko has warned. */
function speaks(units: readonly Unit[], at: number): boolean {
  const isSaidBefore = isSpoken(units[at - 1]) && (units[at - 2]?.quote ?? -1) >= 0;
  const next = behindAside(units, at + 1);
  return isSaidBefore || isSpoken(units[next]) || (units[next]?.pos === 'AUX' && isSpoken(units[next + 1]));
}

/** Zelenko, on a visit to Leeds, [said]. */
function behindAside(units: readonly Unit[], at: number): number {
  if (units[at]?.text !== ',') return at;
  const close = units.findIndex(({ text }, i) => i > at && i < at + FARTHEST && text === ',');
  return close < 0 ? at : close + 1;
}

function isSpoken(unit: Unit | undefined): boolean {
  return unit?.pos === 'VERB' && cueOf(unit) !== undefined;
}

/** In Zelenko, the Zelenko, Zelenko and its …: a place or a body. Delegates said: a noun. */
function isThing(units: readonly Unit[], at: number): boolean {
  const { lower } = units[at]!;
  if (at === 0 && /s$/.test(lower) && isPersonNoun(lower.slice(0, -1))) return true;
  const before = units[at - 1]?.lower ?? '';
  if (/^(?:in|at|from|into|near|outside|across|the|a|an)$/.test(before)) return true;
  const next = units.slice(at + 1, at + 1 + FARTHEST);
  return next.some(({ lower }) => /^(?:its|itself)$/.test(lower)) || /^it$/.test(itAfterSaid(next));
}

/** Rosmet said it would pay. */
function itAfterSaid(units: readonly Unit[]): string {
  const verb = units.findIndex((unit) => isSpoken(unit));
  const clause = units[verb + 1]?.lower === 'that' ? verb + 2 : verb + 1;
  return verb < 0 ? '' : (units[clause]?.lower ?? '');
}

/** In units. */
const FARTHEST = 20;

function personOf({ span, name, parts, gender, age }: Named): Person {
  return { name, parts, role: null, gender, age, called: new Set(), since: span.start };
}
