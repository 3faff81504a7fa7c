// What stands over a verb: who does it, who wants it done, and whether it happened.
//
//   Riga urged Bonn to send tanks        send: Bonn's, urged by Riga
//   Bonn has not ruled out sending them  send: Bonn's, under thought

import type { Group } from '../clause/group.ts';
import { sharedSubject, subjectBefore } from '../clause/subject.ts';
import { isSupposed } from '../clause/supposed.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { govern } from './govern.ts';
import type { Governor } from './governor.ts';
import { composed } from './modality.ts';
import type { Context, Mode } from './mode.ts';
import { weighed } from './thought.ts';

/** The context of a verb. `depth` bounds chains such as "refused to agree to consider sending". */
export function contextOf(scene: Scene, group: Group, depth = 0): Context {
  if (depth < 4 && (group.form === 'to' || group.form === 'gerund')) {
    const governor = govern(scene, group);
    return governor
      ? governed(scene, group, governor, depth)
      : { ...ownContext(scene, group, []), mode: 'none' };
  }
  // "Give us the shells": an order, by whoever says so.
  if (group.from === 0 && group.verb.form === 'base')
    return { ...ownContext(scene, group, []), mode: 'should' };
  const subject = subjectBefore(scene, group.from);
  if (subject.actor && isBareInfinitive(scene, group, subject.actor))
    return { ...ownContext(scene, group, [subject.actor]), mode: 'none' };
  // "Is weighing whether it should send": its own act, under thought.
  const thought =
    scene.units[subject.from - 1]?.lower === 'whether' ? weighed(scene, subject.from - 2) : null;
  if (thought?.type === 'owner' && thought.owner?.holder === subject.actor?.holder)
    return governed(scene, group, thought, depth);
  return ownContext(scene, group, subject.actor ? withOthers(scene, subject.actor) : []);
}

/** "Let Kyiv fire", "demands that Bonn send": of one country a verb without an s tells no fact. */
function isBareInfinitive({ units }: Scene, { at, from, verb }: Group, { kind, to, holder }: Actor): boolean {
  const { lower, text } = units[to - 1]!;
  // "Republicans want", "the Dutch oppose": people of one name are many.
  const people = holder?.kind === 'party' ? /s$/.test(lower) : holder?.demonyms.includes(text);
  const plural = /^(?:we|they|i)$/.test(lower) || people;
  return verb.form === 'base' && from === at && kind !== 'body' && kind !== 'unnamed' && !plural;
}

function ownContext(scene: Scene, group: Group, subjects: readonly Actor[]): Context {
  const { passive, denied, from, at } = group;
  const actors = passive ? agentsAfter(scene, at) : subjects;
  return { subjects: actors, by: null, mode: modeOf(scene, group), denied, passive, from };
}

function modeOf(scene: Scene, { from, at, tense }: Group): Mode {
  if (isSupposed(scene, from)) return 'none';
  // "Would not have sent": it was not so.
  const had = scene.units.slice(from, at).some(({ lower }) => lower === 'have' || lower === "'ve");
  if (had && (tense === 'would' || tense === 'can')) return 'none';
  if (tense === 'past' || tense === 'present') return 'done';
  return tense === 'would' ? 'future' : tense;
}

function governed(scene: Scene, group: Group, governor: Governor, depth: number): Context {
  if (governor.type === 'main') {
    const { actor } = sharedSubject(scene, governor.at);
    const asides = actor ? joinedWith(scene, governor.at) : [];
    const subjects = actor ? [actor, ...asides] : [];
    return { ...ownContext(scene, group, subjects), asides, mode: governor.mode };
  }
  if (governor.type === 'owner') {
    const { owner, mode, from } = governor;
    const supposed = mode !== 'considered' && isSupposed(scene, from);
    const denied = group.denied !== (mode === 'refused');
    const judges = mode === 'opposed' || mode === 'backed' || mode === 'wanted';
    return {
      ...ownContext(scene, group, owner ? withOthers(scene, owner) : []),
      by: judges ? owner : null,
      mode: supposed ? 'none' : mode,
      denied,
      from,
    };
  }
  const above = contextOf(scene, governor.group, depth + 1);
  return composed(above, group, governor);
}

/** Those named together: "Denmark, Norway and the Dutch". */
export function withOthers(scene: Scene, actor: Actor): Actor[] {
  const all = [actor];
  // "…, and it did": a pronoun is named with nobody.
  if (/^(?:it|they|we|he|she|i)$/.test(scene.units[actor.from]!.lower)) return all;
  for (let at = actor.from; at > 0; ) {
    const gap = scene.units[at - 1]!;
    // The last two are joined by "and"; a comma alone begins an aside.
    if (gap.lower !== 'and' && !(gap.text === ',' && all.length > 1)) break;
    const other = scene.actors.find(
      ({ to }) => to === at - 1 || (to === at - 2 && scene.units[at - 2]?.text === ','),
    );
    if (!other || other.kind === 'person' || other.owns) break;
    all.push(other);
    at = other.from;
  }
  return all;
}

/** "Oslo joined Riga in opposing": both oppose. */
function joinedWith({ units, actors }: Scene, at: number): Actor[] {
  if (units[at]?.lower !== 'in') return [];
  const other = actors.find(({ to }) => to === at);
  return other && /^join/.test(units[other.from - 1]?.lower ?? '') ? [other] : [];
}

function agentsAfter({ units, actors }: Scene, at: number): Actor[] {
  for (let i = at + 1; i < units.length && i - at < 14; i++) {
    if (/^[,;:.]$/.test(units[i]!.text)) break;
    if (units[i]!.lower !== 'by') continue;
    const agent = actors.find(
      ({ from }) => from === i + 1 || (from === i + 2 && units[i + 1]!.pos === 'DET'),
    );
    return agent ? [agent] : [];
  }
  return [];
}
