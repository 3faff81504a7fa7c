// Which actors or what weapon the subject of a verb is.
//
//   Berlin, which has sent tanks, on Monday ruled out …      Officials working for Berlin ruled out …
//   └ actor                                                  └ subject         for └ actor

import type { Phrase } from '../../../model/unit.ts';
import { membersOf } from '../../syntax/coordinated.ts';
import { fromBefore, subjectOf } from '../../syntax/subject.ts';
import { bySubject } from '../../syntax/supposed.ts';
import { isPronoun } from '../../syntax/word-kinds.ts';
import { roleOf } from '../scene/roles.ts';
import { type Actor, type Armed, actorAt, type Scene, weaponAt } from '../scene/scene.ts';
import { nounAt } from '../words/nouns.ts';

export interface Subject {
  /** Of several the last, which the others are joined to. */
  readonly actor: Actor | null;
  /** All of them, that one first. */
  readonly actors: readonly Actor[];
  readonly weapon: Armed | null;
  /** `each`: neither of them did it. `nobody`: no government did. */
  readonly denied: 'each' | 'nobody' | null;
  /** The first unit of the subject, to look on from; -1 where there is none. */
  readonly from: number;
}

const NONE: Subject = { actor: null, actors: [], weapon: null, denied: null, from: -1 };

/** The subject of the verb whose group begins at a unit. */
export function subjectBefore(scene: Scene, at: number): Subject {
  const found = subjectOf(scene.units, at);
  return found ? standingIn(scene, found.phrase, at) : NONE;
}

/** The subject of the clause before, which a second verb shares: "condemned the move and urged …". */
export function sharedSubject(scene: Scene, before: number): Subject {
  const found = fromBefore(scene.units, before, 0);
  return found ? standingIn(scene, found.phrase, found.phrase.to) : NONE;
}

/** Those named together: "Denmark, Norway and the Dutch", the last first. */
export function withOthers(scene: Scene, actor: Actor): readonly Actor[] {
  const { from, to } = actor;
  return [actor, ...othersOf(scene, membersOf(scene.units, { from, to, head: to - 1 }))];
}

/** Which actors or what weapon a subject is. */
export function subjectOfPhrase(scene: Scene, phrase: Phrase): Subject {
  return standingIn(scene, phrase, phrase.to);
}

function standingIn(scene: Scene, phrase: Phrase, verb: number): Subject {
  const members = membersOf(scene.units, phrase);
  const last = members.at(-1)!;
  const weapon = weaponAt(scene, last.head) ?? givenIn(scene, phrase);
  if (weapon) return { ...NONE, weapon, from: weapon.from };
  const actor = standingAt(scene, last.head, verb);
  if (actor?.owns) return NONE;
  const [first] = members;
  if (isExcepted(scene, actorAt(scene, first!.head)?.from ?? first!.from)) return NONE;
  const actors = actor ? [actor, ...othersOf(scene, members)] : [];
  return { ...NONE, actor, actors, denied: deniedAt(scene, members[0]!), from: actor?.from ?? last.from };
}

/** "All but Peru", "every member apart from Peru": of Peru the contrary, or nothing, is told. */
function isExcepted({ units }: Scene, from: number): boolean {
  const before = units.slice(Math.max(0, from - 3), from).map(({ lower }) => lower);
  if (/\b(?:except(?: for)?|excluding|apart from|aside from|other than|exception of)$/.test(before.join(' ')))
    return true;
  if (!/^(?:but|bar|save|minus)$/.test(before.at(-1) ?? '')) return false;
  const ahead = units.slice(Math.max(0, from - 6), from - 1);
  const all = ahead.findLastIndex(({ lower }) =>
    /^(?:all|every\w*|each|whole|any\w*|none|nobody|no|most)$/.test(lower),
  );
  return all >= 0 && ahead.slice(all).every(({ pos }) => !/^(?:VERB|AUX)$/.test(pos));
}

/** A shipment of shells, deliveries of tanks: what is done to them is done to the weapon. */
function givenIn({ units, weapons }: Scene, { from, to, head }: Phrase): Armed | null {
  if (nounAt(units, head) !== 'send') return null;
  return weapons.find((weapon) => weapon.from >= from && weapon.to <= to) ?? null;
}

/** Neither Peru nor Chile has. No government has, none of the ministers has. */
function deniedAt({ units }: Scene, phrase: Phrase): Subject['denied'] {
  const denial = bySubject(units, phrase);
  if (!denial) return null;
  return /^(?:neither|nor)$/.test(units[denial.from]!.lower) ? 'each' : 'nobody';
}

/** Those before the last. "…, and it did": a pronoun is named with nobody. */
function othersOf(scene: Scene, members: readonly Phrase[]): Actor[] {
  if (isPronoun(scene.units[members.at(-1)!.head]!)) return [];
  return members
    .flatMap(({ head }, i) => (members[i + 1] && standingAt(scene, head, members[i + 1]!.from)) || [])
    .filter(({ kind, owns }) => kind !== 'person' && !owns)
    .reverse();
}

/** The actor that a noun is, or for whom it speaks: the government of Norway, officials working for Oslo. */
function standingAt(scene: Scene, head: number, to: number): Actor | null {
  const actor = actorAt(scene, head);
  const role = roleOf(scene.units[head]!.lower)?.kind;
  if (actor?.holder || !role || !/^(?:role|body|unnamed)$/.test(role)) return actor;
  const of = scene.actors.find(
    (other) =>
      other.holder &&
      other.from > head &&
      other.to <= to &&
      /^(?:of|in|from|for|to)$/.test(scene.units[other.from - 1]!.lower),
  );
  return of ? { ...of, from: head, owns: false, kind: role === 'unnamed' ? 'unnamed' : 'body' } : actor;
}
