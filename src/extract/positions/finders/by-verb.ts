// Positions told by a verb: "let", "sent", "ruled out", "fired", "called for".

import { holderNamed } from '../../holders/holders.ts';
import type { Act } from '../../../model/position.ts';
import { actsOf, type Told } from '../acts.ts';
import { scopeIn, userIn } from '../complement.ts';
import { type Context, contextOf, withOthers } from '../context.ts';
import { type Done, deedOf, pointsBack } from '../deeds.ts';
import type { Draft, Finder } from '../draft.ts';
import { type Group, groupAt } from '../group.ts';
import type { Actor, Scene } from '../scene.ts';
import { subjectBefore } from '../subject.ts';

export const byVerb: Finder = (scene, topic) =>
  scene.units.flatMap((_, at) => {
    const group = groupAt(scene.units, at);
    const done = group && deedOf(scene, group);
    if (!group || !done) return [];
    const context = withDoer(scene, group, done, contextOf(scene, group));
    return actsOf(done.deed, context, group.tense).flatMap((told) => {
      const holders = holdersOf(scene, group, context, told);
      return holders.flatMap((holder) => {
        if (!holder.holder) return [];
        const scope = done.deed === 'send' || done.deed === 'pledge' || done.deed === 'ask' ? null : scopeIn(scene, done.clause);
        const user = userIn(scene, done.clause, [holder]) ?? (told.of === 'speaker' ? (context.subjects[0] ?? null) : null);
        const act = told.act === 'asks' ? asking(scene, context, holder) : told.act;
        if (told.of === 'speaker' && user?.holder === holder.holder) return [];
        const back = done.weapons.length === 0 && pointsBack(scene, done.clause) ? topic.weapon : null;
        const weapons = done.weapons.length ? done.weapons : [null];
        return weapons.map(
          (weapon): Draft => ({
            holder,
            act,
            cue: { from: Math.min(context.from, group.from), to: done.last + 1 },
            weapon,
            topic: back,
            user: act === 'uses' ? holder : user,
            scope,
            teller: context.mode === 'blamed' ? context.by : null,
          }),
        );
      });
    });
  });

/** A passive verb with no "by" and a weapon that is somebody's: "Polish tanks were sent". */
function withDoer(scene: Scene, group: Group, done: Done, context: Context): Context {
  const passive = group.passive || (group.form === 'participle' && done.weapons.some(({ to }) => to <= group.from));
  if (!passive) return context.subjects.length || context.mode === 'none' ? context : weaponsOwner(scene, group, done, context);
  if (group.form === 'participle') return { ...context, subjects: agent(scene, group.at) };
  if (context.subjects.length) return context;
  if (done.deed === 'use') return { ...context, subjects: userBefore(scene, group, done) };
  return weaponsOwner(scene, group, done, context);
}

function agent({ units, actors }: Scene, at: number): Actor[] {
  if (units[at + 1]?.lower !== 'by') return [];
  return actors.filter(({ from }) => from === at + 2 || from === at + 3).slice(0, 1);
}

/** Who uses what "has been used": whoever it was given to, or whose attack it is. */
function userBefore({ actors, units }: Scene, group: Group, { weapons, clause }: Done): Actor[] {
  const first = weapons[0];
  const given = actors.find(({ from }) => first && from > first.to && from < group.from && /^(?:to|by)$/.test(units[from - 1]?.lower ?? '') && units[from - 1]?.lower === 'to');
  const attacker = actors.find(({ from, owns }) => owns && from >= clause.from && from < clause.to);
  return [given ?? attacker].flatMap((actor) => actor ?? []);
}

function weaponsOwner(scene: Scene, group: Group, { weapons }: Done, context: Context): Context {
  const own = weapons.find(({ mention }) => mention.origin);
  if (!own || (context.subjects.length === 0 && !group.passive && !subjectBefore(scene, group.from).weapon)) return context;
  const { from, to, mention } = own;
  const owner: Actor = { from, to, span: mention, kind: 'holder', holder: mention.origin, basis: 'inferred', via: null, owns: false };
  return { ...context, subjects: [owner] };
}

function holdersOf(scene: Scene, group: Group, { subjects, by }: Context, { of }: Told): readonly Actor[] {
  if (of === 'doer') return subjects;
  if (of === 'judge') return by ? withOthers(scene, by) : [];
  const speaker = scene.speaker({ start: scene.units[group.at]!.start, end: scene.units[group.at]!.end });
  return speaker ? [speaker] : [];
}

const RECIPIENT = holderNamed('Ukraine');

/** Who asks for itself requests; who urges another to let or send to a third supports that. */
function asking(scene: Scene, { from }: Context, holder: Actor): Act {
  if (holder.holder === RECIPIENT) return 'requests';
  return /^(?:ask|request|beg|plead|need|seek|want)/.test(scene.units[from]!.lower) ? 'requests' : 'supports';
}
