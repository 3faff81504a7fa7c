// What a noun tells of, where a verb ends it, keeps to it or takes it up again.
//
//   dropped its ban → let      dropped its promise → halt      clung to its refusal → refuse      resumed shipments → send

import { subjectOf } from '../../syntax/subject.ts';
import { isAboutUse } from '../clause/about-use.ts';
import { weaponsIn } from '../clause/complement.ts';
import { scopeIn } from '../clause/scope.ts';
import type { Scene, Stretch } from '../scene/scene.ts';
import { type NounKind, nounAt } from '../words/nouns.ts';
import { verbOf } from '../words/verbs.ts';
import type { Deed } from './acts.ts';
import type { Done, Occasion, Reader } from './event.ts';

type Turn = Readonly<Partial<Record<NounKind, Deed>>>;

/** What it comes to when a thing of the kind is over. */
export const ENDED: Turn = {
  forbid: 'let',
  stop: 'let',
  refuse: 'let',
  let: 'forbid',
  promise: 'halt',
  plan: 'halt',
  resolve: 'halt',
};
/** What it comes to when it holds. */
export const KEPT: Turn = { forbid: 'forbid', stop: 'halt', refuse: 'refuse', promise: 'pledge' };
/** What it comes to when it goes on, or begins. */
export const BEGUN: Turn = { send: 'send' };

/** The first noun that the verb has for its object, or of a passive verb its subject, tells the deed. */
export const turned =
  (turn: Turn): Reader =>
  (occasion) => {
    const { scene, group, clause } = occasion;
    const noun = nounOf(occasion);
    const kind = noun === null ? undefined : nounAt(scene.units, noun);
    const deed = kind && turn[kind];
    if (noun === null || !deed) return null;
    const told = {
      clause: { from: Math.min(noun - 1, group.at), to: clause.to },
      last: Math.max(noun, group.at),
    };
    if (kind === 'forbid' || kind === 'let') return ofUse(occasion, noun, { ...told, deed });
    if (kind === 'stop') return ofStop(occasion, noun, { ...told, deed });
    if (kind === 'send') return ofGiving(occasion, { ...told, deed });
    const weapons = weaponsIn(scene, told.clause);
    if (!weapons.length) return null;
    if (turn === ENDED && isOfLetting(scene, noun, kind)) return { ...told, deed: 'let', weapons };
    // "Scrapped a plan to ban the sale of rifles" gives up no rifles; what else it comes to is not sure.
    if (turn === ENDED && kind === 'refuse') return null;
    return turnsIn(scene, { from: noun + 1, to: weapons[0]!.from }) % 2 ? null : { ...told, deed, weapons };
  };

/** "Lifted its refusal to let Kyiv fire them", "reversed its decision not to let it". */
function isOfLetting({ units }: Scene, noun: number, kind: NounKind): boolean {
  const to = kind === 'refuse' ? noun + 1 : noun + 2;
  const denied = kind === 'refuse' || units[noun + 1]?.lower === 'not';
  return denied && units[to]?.lower === 'to' && verbOf(units[to + 1]?.lower ?? '')?.kind === 'let';
}

/** How often what a plan is of turns to its contrary: not to send 1, to end a ban on sending 2. */
function turnsIn({ units }: Scene, { from, to }: Stretch): number {
  return units.slice(from, to).filter(({ lower, pos }, i) => {
    if (/^(?:not|n't|never|no|neither)$/.test(lower)) return true;
    const noun = nounAt(units, from + i);
    if (pos !== 'VERB') return /^(?:stop|forbid|refuse)$/.test(noun ?? '');
    return /^(?:halt|lift|forbid|refuse|refrain|oppose)$/.test(verbOf(lower)?.kind ?? '');
  }).length;
}

/** Of a compound its last noun: "arms sales ban". */
function nounOf({ scene: { units }, group, clause }: Occasion): number | null {
  if (group.passive || /^(?:go ahead|proceed)$/.test(group.verb.word))
    return subjectOf(units, group.from)?.phrase.head ?? null;
  for (let i = clause.from; i < Math.min(clause.to, clause.from + FARTHEST); i++) {
    if (nounAt(units, i) === undefined || nounAt(units, i) === 'urge') continue;
    while (nounAt(units, i + 1) && i + 1 < clause.to) i++;
    return i;
  }
  return null;
}

/** In units: a verb and the noun that it turns. */
const FARTHEST = 9;

type Told = Pick<Done, 'clause' | 'last' | 'deed'>;

/** A ban or a permission: of a use, or the one that the text has just told of. To set no limits is to let. */
function ofUse({ scene }: Occasion, noun: number, told: Told): Done | null {
  const { units } = scene;
  const before = units[noun - 1]?.lower ?? '';
  const none =
    before === 'no' || (/^(?:such|more|further|other)$/.test(before) && units[noun - 2]?.lower === 'no');
  const named = isAboutUse(scene, told.clause) || scopeIn(scene, told.clause) !== null;
  const pointing = !named && /^(?:the|its|their|his|such|these|those|all)$/.test(before);
  if (!named && !pointing) return null;
  const deed = none ? (told.deed === 'forbid' ? 'let' : 'forbid') : told.deed;
  return { ...told, deed, weapons: weaponsIn(scene, told.clause), pointing };
}

function ofStop({ scene }: Occasion, noun: number, told: Told): Done | null {
  const weapons = weaponsIn(scene, told.clause);
  const pointing = /^(?:the|its|their|this|that)$/.test(scene.units[noun - 1]?.lower ?? '');
  return weapons.length || pointing ? { ...told, weapons, pointing: !weapons.length } : null;
}

/** "Resumed shipments of shells", "the sale of shells will go ahead". */
function ofGiving({ given, patient, group }: Occasion, told: Told): Done | null {
  const weapons = given.length ? given : patient;
  const deed = /^(?:go ahead|proceed)$/.test(group.verb.word) ? 'pledge' : told.deed;
  return weapons.length ? { ...told, deed, weapons } : null;
}

/** "Supports a halt to arms sales"; but "supports lifting the ban on …" is for what is banned. */
export function isOfStop({ units }: Scene, { from, to }: Stretch): boolean {
  const before = units.slice(from, to);
  if (before.some(({ pos }) => pos === 'VERB')) return false;
  return before.filter((_, i) => /^(?:stop|forbid)$/.test(nounAt(units, from + i) ?? '')).length % 2 === 1;
}
