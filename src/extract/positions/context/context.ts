// What stands over a verb: who does it, who wants it done, and whether it happened.
//
//   Riga urged Bonn to send tanks        send: Bonn's, urged by Riga
//   Bonn has not ruled out sending them  send: Bonn's, under thought

import { mainSubject } from '../../syntax/main-subject.ts';
import type { Group } from '../clause/group.ts';
import { type Subject, sharedSubject, subjectBefore, subjectOfPhrase } from '../clause/subject.ts';
import { isSupposed } from '../clause/supposed.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { coordinated, isEndedPromise, isTold, isUndecided } from './beside.ts';
import { govern } from './govern.ts';
import type { Governor } from './governor.ts';
import { composed } from './modality.ts';
import type { Context, Mode } from './mode.ts';
import { weighed } from './thought.ts';

/** Bounds chains such as "refused to agree to consider sending". */
const DEEPEST = 4;

/** The context of a verb that stands `depth` verbs down a chain. */
export function contextOf(scene: Scene, group: Group, depth = 0): Context {
  if (depth < DEEPEST) {
    const governor = govern(scene, group);
    if (governor) return governed(scene, group, governor, depth);
    if (/^(?:to|gerund)$/.test(group.form)) return { ...ownContext(scene, group, []), mode: 'none' };
  }
  const over = coordinated(scene, group);
  if (over) return joined(contextOf(scene, over, depth + 1), group, scene.units[group.at - 1]!.lower);
  // "Give us the shells": an order, by whoever says so.
  if (group.from === 0 && group.verb.form === 'base')
    return { ...ownContext(scene, group, []), mode: 'should' };
  const subject = subjectBefore(scene, group.from);
  const { actor: chief } = subject;
  if (chief && isBareInfinitive(scene, group, chief))
    return { ...ownContext(scene, group, [chief]), mode: 'none' };
  // "Is weighing whether it should send": its own act, under thought.
  const thought =
    scene.units[subject.from - 1]?.lower === 'whether' ? weighed(scene, subject.from - 2) : null;
  if (thought?.type === 'owner' && thought.owners[0]?.holder === chief?.holder)
    return governed(scene, group, thought, depth);
  const own = ownContext(scene, group, subject.actors);
  if (subject.denied === 'nobody') return { ...own, mode: 'none' };
  if (isEndedPromise(scene, subject.from)) return { ...own, mode: 'none' };
  const mode = own.mode === 'may' && isTold(scene, subject) ? 'can' : own.mode;
  return { ...own, mode, denied: own.denied || subject.denied === 'each' };
}

/** "Will not send tanks or give jets" denies both; of "will not send tanks and give jets" nothing is sure. */
function joined(above: Context, { denied }: Group, by: string): Context {
  if (!above.denied) return { ...above, denied };
  return by === 'or' ? above : { ...above, mode: 'none' };
}

/** "Let Kyiv fire", "demands that Bonn send": of one country a verb without an s tells no fact. */
function isBareInfinitive(
  { units }: Scene,
  { at, from, verb, inverted }: Group,
  { kind, to, holder }: Actor,
): boolean {
  const { lower, text } = units[to - 1]!;
  // "Republicans want", "the Dutch oppose": people of one name are many.
  const people = holder?.kind === 'party' ? /s$/.test(lower) : holder?.demonyms.includes(text);
  const plural = /^(?:we|they|i)$/.test(lower) || people;
  return (
    verb.form === 'base' &&
    from === at &&
    inverted === null &&
    kind !== 'body' &&
    kind !== 'unnamed' &&
    !plural
  );
}

function ownContext(scene: Scene, group: Group, subjects: readonly Actor[]): Context {
  const { passive, denied, from, at } = group;
  const actors = passive ? agentsAfter(scene, at) : subjects;
  return { subjects: actors, by: [], mode: modeOf(scene, group), denied, passive, from };
}

function modeOf(scene: Scene, { from, at, tense, aspect, polarity }: Group): Mode {
  if (isSupposed(scene, from) || polarity === 'hardly' || polarity === 'nearly') return 'none';
  if (isUndecided(scene, from, at)) return 'none';
  // "Would not have sent": it was not so.
  if (aspect === 'perfect' && (tense === 'would' || tense === 'can')) return 'none';
  if (tense === 'past' || tense === 'present') return 'done';
  return tense === 'would' ? 'future' : tense;
}

function governed(scene: Scene, group: Group, governor: Governor, depth: number): Context {
  if (governor.type === 'main') {
    const { actor } = ofMainClause(scene, governor);
    const asides = actor ? joinedWith(scene, governor.at) : [];
    const subjects = actor ? [actor, ...asides] : [];
    return {
      ...ownContext(scene, group, subjects),
      asides,
      mode: governor.mode,
      denied: group.denied !== (governor.mode === 'refused'),
    };
  }
  if (governor.type === 'owner') {
    const { owners, by, mode, from } = governor;
    const supposed = mode !== 'considered' && isSupposed(scene, from);
    const denied = group.denied !== (mode === 'refused');
    const judges = mode === 'opposed' || mode === 'backed' || mode === 'wanted';
    return {
      ...ownContext(scene, group, owners),
      by: by ?? (judges ? owners : []),
      mode: supposed ? 'none' : mode,
      denied,
      from,
    };
  }
  const above = contextOf(scene, governor.group, depth + 1);
  return composed(above, group, governor);
}

/** "Far from sending them, Bonn …": where nothing stands before, the clause comes after. */
function ofMainClause(scene: Scene, { at, mode }: Governor & { type: 'main' }): Subject {
  const before = sharedSubject(scene, at);
  const isFirst = at === 0 && (mode === 'refused' || scene.units[0]!.lower === 'after');
  if (before.from >= 0 || !isFirst) return before;
  const main = mainSubject(scene.units);
  return main ? subjectOfPhrase(scene, main) : before;
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
