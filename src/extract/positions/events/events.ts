// What a verb with its object does to a weapon, by the kind of verb.
//
//   lifted its ban on strikes → let      gave permission to fire → let      gave howitzers → send
//   ended deliveries → halt              launched drones → use              launched an inquiry → nothing

import type { VerbKind } from '../../words/verbs.ts';
import { isAboutUse, pointsBack, tellsUnder } from '../clause/about-use.ts';
import type { Group } from '../clause/group.ts';
import type { Scene, Stretch } from '../scene/scene.ts';
import type { Deed } from './acts.ts';
import { type Done, done, nextWord, occasionOf, type Reader } from './event.ts';
import { asks, grants, halts, licenses, sends } from './giving.ts';
import { forbids, lets, unopposed } from './letting.ts';
import { pointedAt } from './pointed-at.ts';
import { BEGUN, ENDED, isOfStop, KEPT, turned } from './turning.ts';
import { conducts, drops, fires, strikes } from './using.ts';

/** What the verb of a group does to a weapon; null where it has nothing to do with one. */
export function deedOf(scene: Scene, group: Group): Done | null {
  const readers = byKind[group.verb.kind];
  if (!readers) return null;
  const occasion = occasionOf(scene, group);
  for (const read of readers) {
    const found = read(occasion);
    if (found) return found;
  }
  return null;
}

/** A deed that is an act as it stands, unless a verb under it tells more. */
const plainly =
  (deed: Deed): Reader =>
  (occasion) =>
    tellsUnder(occasion.scene, occasion.clause) ? null : done(occasion, deed, occasion.given);

/** "Announced the sale of shells", "announced an end to it". */
const promises: Reader = (occasion) => {
  const { scene, clause, given } = occasion;
  const stops = given[0] && isOfStop(scene, { from: clause.from, to: given[0].from });
  return stops ? done(occasion, 'halt', given) : plainly('pledge')(occasion);
};

/** "Ruled the match" and "rejected accusations that …" are no refusals. */
const refuses: Reader = (occasion) => {
  const { scene, group, clause } = occasion;
  if (isOfReport(scene, clause, /^idea/) || (group.verb.word === 'rule' && nextWord(occasion) !== 'out'))
    return null;
  return plainly('refuse')(occasion);
};

/** What is turned down is what somebody says, not what is done. */
function isOfReport({ units }: Scene, { from }: Stretch, also?: RegExp): boolean {
  return units
    .slice(from, from + 4)
    .some(
      ({ lower }) =>
        /^(?:accus|alleg|claim|charge|report|suggest|rumou?r|speculation|insinuat)/.test(lower) ||
        also?.test(lower),
    );
}

/** For or against a weapon, a use, or what was just told. */
const judges =
  (deed: 'support' | 'oppose'): Reader =>
  ({ scene, group, clause, after }) => {
    if (group.denied && /^(?:object|oppose)$/.test(group.verb.word)) return null;
    // "Backed away from a promise".
    if (/^(?:away|out|off|down)$/.test(scene.units[group.at + 1]?.lower ?? '')) return null;
    if (isOfReport(scene, clause)) return null;
    const about = after.length > 0 || isAboutUse(scene, clause);
    const pointing = !about && pointsBack(scene, clause);
    const other = deed === 'support' ? 'oppose' : 'support';
    const told = after[0] && isOfStop(scene, { from: clause.from, to: after[0].from }) ? other : deed;
    return about || pointing ? { deed: told, weapons: after, clause, last: group.at, pointing } : null;
  };

/** The first reader that finds a deed is believed. */
const byKind: Readonly<Partial<Record<VerbKind, readonly Reader[]>>> = {
  let: [lets],
  forbid: [forbids],
  lift: [turned(ENDED), halts, drops],
  keep: [turned(KEPT)],
  // "Ended its ban" before "ended deliveries".
  halt: [turned(ENDED), halts],
  grant: [grants, licenses],
  send: [grants, licenses, sends, pointedAt('send')],
  use: [fires, pointedAt('use')],
  strike: [strikes],
  conduct: [conducts],
  urge: [asks],
  begin: [turned(BEGUN)],
  promise: [promises],
  consider: [plainly('consider')],
  refuse: [refuses],
  support: [judges('support')],
  // "Would not object" before "would object".
  oppose: [unopposed, judges('oppose')],
};
