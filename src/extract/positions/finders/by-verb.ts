// Positions told by a verb: "let", "sent", "ruled out", "fired", "called for".

import { pointsBack } from '../clause/about-use.ts';
import { groupAt } from '../clause/group.ts';
import { scopeIn } from '../clause/scope.ts';
import { subjectBefore } from '../clause/subject.ts';
import { contextOf } from '../context/context.ts';
import { type Act, actsOf } from '../events/acts.ts';
import type { Done } from '../events/event.ts';
import { deedOf } from '../events/events.ts';
import type { Actor, Armed, Scene } from '../scene/scene.ts';
import type { Draft, Finder, Topic } from './draft.ts';
import { asks, holdersOf, userOf, withDoer } from './who.ts';

export const byVerb: Finder = (scene, topic) =>
  scene.units.flatMap((_, at) => {
    const group = groupAt(scene.units, at);
    const done = group && deedOf(scene, group);
    if (!group || !done) return [];
    const own = withDoer(scene, group, done, contextOf(scene, group));
    const denied = done.settled ? false : own.denied !== (done.none ?? hasNone(scene, done));
    const context = { ...own, denied };
    const cue = { from: Math.min(context.from, group.from), to: done.last + 1 };
    const teller = context.mode === 'blamed' ? (context.by[0] ?? null) : null;
    return actsOf(done.deed, context, group.tense).flatMap((told) =>
      holdersOf(scene, group, context, told).flatMap((holder) => {
        if (!holder.holder) return [];
        const user = userOf(scene, group, done, context, holder);
        // "May not be used": by the speaker's leave, if it is the speaker's weapon.
        if (told.of === 'speaker' && done.deed === 'use' && !user && !isOwn(done, holder)) return [];
        if (done.pointing && !meantBy(scene, done, topic)) return [];
        const asked: Act = told.act === 'asks' ? asks(scene, context, holder) : told.act;
        // A party has no army to ask for.
        const act: Act = asked === 'requests' && holder.holder.kind === 'party' ? 'supports' : asked;
        return eachWeapon(scene, done, topic, {
          holder,
          act:
            act === 'considers' && done.deed === 'use' && isWarning(scene, context.mode) ? 'threatens' : act,
          cue,
          user: act === 'uses' ? holder : user,
          aside: context.asides?.includes(holder) ?? false,
          scope: OF_USE.has(done.deed) ? scopeIn(scene, done.clause) : null,
          teller,
        });
      }),
    );
  });

/** "Will drop bombs on whoever shells it, Riga warned". */
function isWarning({ units }: Scene, mode: string): boolean {
  return mode === 'future' && units.some(({ lower }) => /^(?:warn|threaten)/.test(lower));
}

/** "Has sold Minsk no weapons": the denial stands before the weapon. */
function hasNone({ units }: Scene, { deed, weapons, clause }: Done): boolean {
  if ((deed !== 'send' && deed !== 'use') || !weapons.length) return false;
  const words = (from: number, to: number) =>
    units
      .slice(Math.max(0, from), to)
      .map(({ lower }) => lower)
      .join(' ');
  // "Will send shells to neither side".
  if (/\bto (?:neither|nobody|no one|none)\b/.test(words(clause.from, clause.to))) return true;
  return weapons.every(({ from }) => /\bno(?: (?:more|further|new|other))?$/.test(words(from - 2, from)));
}

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

function eachWeapon(scene: Scene, done: Done, topic: Topic, draft: Omit<Draft, 'weapon' | 'topic'>): Draft[] {
  const { weapons, clause, pointing } = done;
  if (weapons.length) return weapons.map((weapon) => ({ ...draft, weapon, topic: null }));
  if (!pointing && !pointsBack(scene, clause)) return [{ ...draft, weapon: null, topic: null }];
  const named = namedBefore(scene, done);
  return [{ ...draft, weapon: named, topic: named ? null : done.near ? topic.last : topic.weapon }];
}

/** Whether there is a weapon that words which point back can mean. */
function meantBy(scene: Scene, done: Done, topic: Topic): boolean {
  if (done.near) return namedBefore(scene, done) !== null || topic.last !== null;
  return topic.weapon !== null || scene.weapons.length > 0;
}

/** Of "the frigate fired them" the frigate is not what was fired. */
function namedBefore(scene: Scene, { clause, near }: Done): Armed | null {
  const doer = near ? subjectBefore(scene, clause.from - 1).weapon : null;
  return scene.weapons.findLast((weapon) => weapon.to <= clause.from && weapon !== doer) ?? null;
}
