// Positions told by a verb: "let", "sent", "ruled out", "fired", "called for".

import { pointsBack } from '../about-use.ts';
import { type Act, actsOf } from '../acts.ts';
import { contextOf } from '../context.ts';
import type { Done } from '../deeds/deed.ts';
import { deedOf } from '../deeds/deeds.ts';
import type { Draft, Finder, Topic } from '../draft.ts';
import { groupAt } from '../group.ts';
import type { Actor, Scene } from '../scene.ts';
import { scopeIn } from '../scope.ts';
import { asks, holdersOf, userOf, withDoer } from '../who.ts';

export const byVerb: Finder = (scene, topic) =>
  scene.units.flatMap((_, at) => {
    const group = groupAt(scene.units, at);
    const done = group && deedOf(scene, group);
    if (!group || !done) return [];
    const own = withDoer(scene, group, done, contextOf(scene, group));
    const context = done.settled ? { ...own, denied: false } : own;
    const cue = { from: Math.min(context.from, group.from), to: done.last + 1 };
    const teller = context.mode === 'blamed' ? context.by : null;
    return actsOf(done.deed, context, group.tense).flatMap((told) =>
      holdersOf(scene, group, context, told).flatMap((holder) => {
        if (!holder.holder) return [];
        const user = userOf(scene, group, done, context, holder);
        // "May not be used": by the speaker's leave, if it is the speaker's weapon.
        if (told.of === 'speaker' && done.deed === 'use' && !user && !isOwn(done, holder)) return [];
        if (done.pointing && !topic.weapon && !scene.weapons.length) return [];
        const act: Act = told.act === 'asks' ? asks(scene, context, holder) : told.act;
        return eachWeapon(scene, done, topic, {
          holder,
          act,
          cue,
          user: act === 'uses' ? holder : user,
          scope: OF_USE.has(done.deed) ? scopeIn(scene, done.clause) : null,
          teller,
        });
      }),
    );
  });

function isOwn({ weapons }: Done, { holder }: Actor): boolean {
  return weapons.some(({ mention }) => mention.origin !== null && mention.origin === holder);
}

/** What is sent or asked for has a receiver, but nowhere that it may be used. */
const OF_USE: ReadonlySet<string> = new Set([
  'let',
  'forbid',
  'use',
  'support',
  'oppose',
  'refuse',
  'consider',
]);

function eachWeapon(
  scene: Scene,
  { weapons, clause, pointing }: Done,
  topic: Topic,
  draft: Omit<Draft, 'weapon' | 'topic'>,
): Draft[] {
  if (weapons.length) return weapons.map((weapon) => ({ ...draft, weapon, topic: null }));
  if (!pointing && !pointsBack(scene, clause)) return [{ ...draft, weapon: null, topic: null }];
  const named = scene.weapons.findLast(({ to }) => to <= clause.from) ?? null;
  return [{ ...draft, weapon: named, topic: named ? null : topic.weapon }];
}
