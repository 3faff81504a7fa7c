// What is said to follow if a weapon is used.
//
//   Minsk said that such strikes would meet with a response.      Minsk may use its rockets if Riga strikes.
//                                └──── cue ────────────┘                └─ cue

import { areAdversaries } from '../../holders/holders.ts';
import { pointsBack } from '../clause/about-use.ts';
import { weaponsIn } from '../clause/complement.ts';
import { groupAt } from '../clause/group.ts';
import { scopeIn } from '../clause/scope.ts';
import { sharedSubject, subjectBefore } from '../clause/subject.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import type { Draft, Finder } from './draft.ts';

const CONSEQUENCE =
  /^(?:respond|responds|response|answer|answered|reply|retaliate|retaliates|retaliation|retaliatory|consequences|countermeasures|reprisals|revenge|punishment)$/;
const TO_COME =
  /^(?:will|would|may|might|could|must|vowed|vows|threatened|threatens|threatening|warned|warns|warning|shall|promised)$/;

export const threaten: Finder = (scene, topic) =>
  [...consequence(scene, topic), ...conditional(scene)].slice(0, 3);

/** A response is announced, to a use or move that the sentence names or points at. */
function consequence(scene: Scene, topic: Parameters<Finder>[1]): Draft[] {
  const { units } = scene;
  const at = units.findIndex(({ lower }) => CONSEQUENCE.test(lower));
  const toCome = units.findIndex(({ lower }) => TO_COME.test(lower));
  const all = { from: 0, to: units.length };
  const back = pointsBack(scene, all) || units.some(({ lower }) => lower === 'such');
  // "Gave no answer when asked if it would".
  const isAnswer = /^(?:answer|answered|reply)$/.test(units[at]?.lower ?? '');
  const soon = units.slice(Math.max(0, at - 6), at + 2).some(({ lower }) => TO_COME.test(lower));
  const isKind =
    /^(?:with|by|in)$/.test(units[at + 1]?.lower ?? '') || /^(?:DET|ADJ)$/.test(units[at - 1]?.pos ?? '');
  if (isAnswer && !(soon && isKind)) return [];
  if (at < 0 || toCome < 0 || (scene.weapons.length === 0 && !(back && topic.weapon))) return [];
  const last = { start: units[at]!.start, end: units[at]!.end };
  const speaker = scene.speaker(last);
  const holder = speaker ?? sharedSubject(scene, at).actor;
  // "If Riga sends tanks, Minsk will respond": foreseen by whoever writes, and said by nobody.
  const isSaid = speaker !== null || !/^(?:will|would|may|might|could|must)$/.test(units[toCome]!.lower);
  if (!isSaid || !holder?.holder || !isThreatener(holder) || foretellsOther(scene, holder, at)) return [];
  const weapons = weaponsIn(scene, all);
  return (weapons.length ? weapons : [null]).map((weapon) => ({
    holder,
    act: 'threatens' as const,
    cue: { from: Math.min(toCome, at), to: Math.max(toCome, at) + 1 },
    weapon,
    topic: weapon ? null : topic.weapon,
    user: null,
    scope: null,
    teller: null,
  }));
}

/** "May use … if": what it may do is the threat, if an adversary does the other thing. */
function conditional(scene: Scene): Draft[] {
  const { units, actors } = scene;
  const condition = units.findIndex(({ lower }) => lower === 'if' || lower === 'should');
  if (condition < 0) return [];
  return units.flatMap((_, at) => {
    const group = groupAt(units, at);
    if (group?.verb.kind !== 'use' || group.denied || !/^(?:may|can|would|future)$/.test(group.tense))
      return [];
    const { actor } = subjectBefore(scene, group.from);
    const other = actors.find(
      ({ from, holder }) =>
        from > condition && actor?.holder && holder && areAdversaries(actor.holder, holder),
    );
    if (!actor?.holder || !other || condition < at) return [];
    const clause = { from: at + 1, to: condition };
    return weaponsIn(scene, clause).map((weapon) => ({
      holder: actor,
      act: 'threatens' as const,
      cue: { from: group.from, to: at + 1 },
      weapon,
      topic: null,
      user: actor,
      scope: scopeIn(scene, clause),
      teller: null,
    }));
  });
}

/** A government or an armed movement threatens; what a party or a source foresees is no threat. */
function isThreatener({ kind, holder }: Actor): boolean {
  return kind !== 'unnamed' && (holder?.kind === 'country' || holder?.kind === 'institution');
}

/** "Riga warned that Minsk would respond": what another will do is foreseen, not threatened. */
function foretellsOther(scene: Scene, { holder }: Actor, at: number): boolean {
  const { actor } = sharedSubject(scene, at + 1);
  const doer = subjectBefore(scene, at).actor ?? actor;
  return doer !== null && doer.holder !== holder;
}
