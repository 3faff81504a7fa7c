// Positions told by a verb: "let", "sent", "ruled out", "fired", "called for".

import { subjectOf } from '../../syntax/subject.ts';
import { bySubject } from '../../syntax/supposed.ts';
import { pointsBack } from '../clause/about-use.ts';
import { type Group, groupAt } from '../clause/group.ts';
import { scopeIn } from '../clause/scope.ts';
import { subjectBefore } from '../clause/subject.ts';
import { contextOf } from '../context/context.ts';
import { unlessUndone } from '../context/undone.ts';
import { type Act, actsOf } from '../events/acts.ts';
import type { Done } from '../events/event.ts';
import { deedOf } from '../events/events.ts';
import { denialOf, isOfSingle } from '../events/none.ts';
import { type Actor, type Armed, actorAt, type Scene } from '../scene/scene.ts';
import { nounAt } from '../words/nouns.ts';
import type { Draft, Finder, Topic } from './draft.ts';
import { asks, holdersOf, userOf, withDoer } from './who.ts';

export const byVerb: Finder = (scene, topic) =>
  scene.units.flatMap((_, at) => {
    const group = groupAt(scene.units, at);
    const whole = group && deedOf(scene, group);
    return group && whole
      ? parted(scene, group, whole).flatMap((part) => draftsOf(scene, topic, group, part))
      : [];
  });

function draftsOf(scene: Scene, topic: Topic, group: Group, { done, none, isPolicy }: Part): Draft[] {
  const own = withDoer(scene, group, done, unlessUndone(scene, group, contextOf(scene, group)));
  const denied = done.settled ? false : own.denied !== none;
  const context = { ...own, denied };
  const cue = { from: Math.min(context.from, group.from), to: done.last + 1 };
  const teller = context.mode === 'blamed' ? (context.by[0] ?? null) : null;
  return actsOf(done.deed, context, isPolicy).flatMap((told) =>
    holdersOf(scene, group, context, told).flatMap((holder) => {
      if (!holder.holder || isToItself(scene, done, holder)) return [];
      const user = userOf(scene, group, done, context, holder);
      // "May not be used": by the speaker's leave, if it is the speaker's weapon.
      if (told.of === 'speaker' && done.deed === 'use' && !user && !isOwn(done, holder)) return [];
      if (done.pointing && !meantBy(scene, done, topic)) return [];
      const asked: Act = told.act === 'asks' ? asks(scene, context, holder) : told.act;
      // A party has no army to ask for.
      const act: Act = asked === 'requests' && holder.holder.kind === 'party' ? 'supports' : asked;
      return eachWeapon(scene, done, topic, {
        holder,
        act: act === 'considers' && done.deed === 'use' && isWarning(scene, context.mode) ? 'threatens' : act,
        cue,
        user: act === 'uses' ? holder : user,
        aside: context.asides?.includes(holder) ?? false,
        scope: OF_USE.has(done.deed) ? scopeIn(scene, done.clause) : null,
        teller,
      });
    }),
  );
}

/** "Will drop bombs on whoever shells it, Riga warned". */
function isWarning({ units }: Scene, mode: string): boolean {
  return mode === 'future' && units.some(({ lower }) => /^(?:warn|threaten)/.test(lower));
}

interface Part {
  readonly done: Done;
  readonly none: boolean;
  readonly isPolicy: boolean;
}

/** "Gave ten of the guns and none of the jets": of each the deed with its own denial. */
function parted(scene: Scene, group: Group, done: Done): Part[] {
  const denials = done.weapons.map((weapon) => denialOf(scene, done, weapon));
  const isPolicy = group.tense === 'present' || (group.denied && isOfSingle(scene, done));
  if (!denials.some((denial) => denial !== null))
    return [{ done, none: done.none ?? isOfNone(scene, group, done), isPolicy }];
  return ([null, 'no', 'none'] as const).flatMap((denial) => {
    const weapons = done.weapons.filter((_, i) => denials[i] === denial);
    const part = {
      done: { ...done, weapons },
      none: denial !== null,
      isPolicy: isPolicy || denial === 'none' || done.deed === 'pledge',
    };
    return weapons.length ? [part] : [];
  });
}

/** "Has allowed no strikes", "no permits were given for rifles". */
function isOfNone({ units }: Scene, group: Group, { clause, weapons }: Done): boolean {
  const subject = group.passive ? subjectOf(units, group.from) : null;
  if (subject && bySubject(units, subject.phrase)) return true;
  return !weapons.length && units[clause.from]?.lower === 'no' && nounAt(units, clause.from + 1) === 'use';
}

/** "Which will give Ukraine missiles": what is given to Ukraine Ukraine does not give. */
function isToItself(scene: Scene, { deed, last }: Done, { holder }: Actor): boolean {
  const given = actorAt(scene, last + 1);
  return deed === 'send' && given?.kind === 'holder' && given.basis === 'stated' && given.holder === holder;
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
