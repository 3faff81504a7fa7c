// Who acts in a sentence, and for which holder.
//
//   the Dutch defence ministry · Kyiv · Mr Jansen (Dutch defence minister) · Danish officials
//            body             holder     person                               unnamed

import type { Unit } from '../../../model/unit.ts';
import type { HolderMention } from '../../holders/holders.ts';
import type { PersonMention } from '../../people/person.ts';
import { isTimeNoun } from '../../words/time-words.ts';
import { verbAt, verbOf } from '../words/verbs.ts';
import type { Affiliation } from './affiliation.ts';
import { others } from './other-actors.ts';
import { type Role, roleOf } from './roles.ts';
import { type Actor, type Armed, type Stretch, spanOf, stretchOf } from './scene.ts';

/**
 * The actors of a sentence, in reading order, none overlapping.
 *
 * @param standing gives the holder that a person speaks for
 */
export function actorsIn(
  units: readonly Unit[],
  weapons: readonly Armed[],
  holders: readonly HolderMention[],
  people: readonly PersonMention[],
  standing: Affiliation,
): Actor[] {
  const persons = people
    .flatMap((mention) => personIn(units, mention, standing))
    .filter((person) => !weapons.some((weapon) => weapon.from < person.to && person.from < weapon.to));
  const taken = [...persons, ...weapons];
  const bodies = holders.flatMap((mention) => {
    const at = stretchOf(units, mention);
    if (!at || taken.some((other) => other.from < at.to && at.from < other.to)) return [];
    return [bodyIn(units, at, mention)];
  });
  const found = [...persons, ...bodies];
  return [...found, ...others(units, found, weapons, standing)].sort((a, b) => a.from - b.from);
}

function personIn(units: readonly Unit[], mention: PersonMention, standing: Affiliation): Actor[] {
  const at = stretchOf(units, mention);
  if (!at) return [];
  const holder = standing.ofPerson(mention.person, mention);
  const owns = isPossessive(units[at.to]) || /^(?:his|her|its|their)$/.test(units[at.from]!.lower);
  return [
    {
      ...at,
      span: { start: mention.start, end: mention.end },
      kind: 'person',
      holder: holder?.holder ?? null,
      basis: holder?.basis ?? 'inferred',
      via: mention.person.name,
      owns,
      leads: mention.subject,
    },
  ];
}

/** A holder's name alone, or with the noun for its body after it. */
function bodyIn(units: readonly Unit[], at: Stretch, { holder, form }: HolderMention): Actor {
  const after = isPossessive(units[at.to]) ? at.to + 1 : at.to;
  const to = nounsEnd(units, after, form !== 'demonym' && after === at.to);
  const roles = rolesIn(units, { from: after, to });
  const before = units[at.from - 1];
  // "The Danish and Norwegian governments": of those two.
  const two = before?.lower === 'and' && /^(?:ADJ|PROPN)$/.test(units[at.from - 2]?.pos ?? '');
  const turned = [...roles, roleOf(before?.lower ?? '')].some(
    (role) => role?.kind === 'other' || role?.kind === 'turned' || (role?.kind === 'many' && !two),
  );
  const last = roles.at(-1);
  const isBody = last !== undefined && !turned && roleOf(units[to - 1]!.lower) !== undefined;
  const whole = isBody || (turned && to > after) ? { from: at.from, to } : at;
  const from = before?.pos === 'DET' ? whole.from - 1 : whole.from;
  return {
    from,
    to: whole.to,
    span: spanOf(units, { from, to: whole.to }),
    kind: isBody ? (last.kind === 'unnamed' ? 'unnamed' : 'body') : 'holder',
    holder: turned ? null : holder,
    basis: 'stated',
    via: null,
    owns: !isBody && !turned && (after > at.to || (to > at.to && !isReceiver(before))),
  };
}

/** "Gave Warsaw permission": what follows the name is the other thing that is given. */
function isReceiver(before: Unit | undefined): boolean {
  return /^(?:let|send|grant)$/.test(verbOf(before?.lower ?? '')?.kind ?? '');
}

/** The end of the nouns and adjectives from `from` on. After a bare name, a verb may be taken for a noun. */
function nounsEnd(units: readonly Unit[], from: number, afterName: boolean): number {
  let to = from;
  while (to < units.length && to - from < 6 && isPartOfName(units[to]!)) {
    if (afterName && to === from && mayBeVerb(units, to)) break;
    // "The air force shot down": no noun follows the noun for the body in the past tense.
    if (to > from && roleOf(units[to - 1]!.lower) && verbOf(units[to]!.lower)?.form === 'past') break;
    to++;
  }
  // "Its military says": the tagger takes that body for an adjective.
  while (to > from && units[to - 1]!.pos === 'ADJ' && !isBodyBefore(units, to)) to--;
  return to;
}

function isBodyBefore(units: readonly Unit[], to: number): boolean {
  return roleOf(units[to - 1]!.lower)?.kind === 'body' && /^(?:VERB|AUX)$/.test(units[to]?.pos ?? '');
}

function isPartOfName(unit: Unit): boolean {
  // "Asked Paris last month".
  if (isTimeNoun(unit.lower) || /^(?:last|next|early|late)$/.test(unit.lower)) return false;
  return /^(?:NOUN|PROPN|ADJ)$/.test(unit.pos) && /^\p{L}/u.test(unit.text);
}

/** "Kyiv plans to", "Moscow claims that": the tagger takes such verbs for nouns. */
function mayBeVerb(units: readonly Unit[], at: number): boolean {
  const form = verbAt(units, at)?.form;
  const next = units[at + 1];
  if (!form || form === 'base' || form === 'ing' || !next) return false;
  if (form === 'past') return true;
  return (
    /^(?:to|that|it|its|his|their|the|a|an|new|more|no)$/.test(next.lower) ||
    /^(?:PROPN|NUM|PRON|DET|VERB)$/.test(next.pos)
  );
}

function rolesIn(units: readonly Unit[], { from, to }: Stretch): Role[] {
  return units.slice(from, to).flatMap(({ lower }) => roleOf(lower) ?? []);
}

export function isPossessive(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.lower === "'s" || unit.lower === "'") && unit.pos !== 'AUX';
}
