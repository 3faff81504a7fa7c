// Verbs that use a weapon, and those that strike with one.
//
//   fired rockets at tanks      struck the depot with rockets      carried out an attack with rockets
//         └ used                                     └ used

import { isKindOf, type Weapon, weaponNamed } from '../../weapons/weapons.ts';
import { nounWithin } from '../clause/about-use.ts';
import { weaponsIn } from '../clause/complement.ts';
import { type Done, done, type Occasion, type Reader } from './event.ts';

const bombs = weaponNamed('bombs')!;
const ammunition = weaponNamed('ammunition')!;

/** "Fired rockets at tanks"; "launched an inquiry" tells nothing. */
export const fires: Reader = (occasion) => {
  const { scene, group, clause, patient } = occasion;
  if (group.passive) return done(occasion, 'use', patient);
  const adjunct = scene.units.findIndex(
    ({ lower }, i) => i >= clause.from && /^(?:at|against|on|from|into|near|to)$/.test(lower),
  );
  const object = { from: clause.from, to: adjunct < 0 ? clause.to : Math.min(adjunct, clause.to) };
  return (
    done(occasion, 'use', weaponsIn(scene, object)) ??
    (/^(?:launch|use)$/.test(group.verb.word) ? attack(occasion, 5) : null)
  );
};

/** "Dropped bombs"; "dropped its objections" is told by the objections. */
export const drops: Reader = (occasion) => {
  const fired = occasion.group.verb.word === 'drop' ? fires(occasion) : null;
  return fired?.weapons.every(({ mention }) => isBomb(mention.weapon)) ? fired : null;
};

const isBomb = (weapon: Weapon) => [bombs, ammunition].some((kind) => isKindOf(weapon, kind));

/** Something is struck with a weapon; what is struck is no weapon of the striker's. */
export const strikes: Reader = (occasion) => {
  const { scene, group, after, patient } = occasion;
  const { units } = scene;
  const with_ = after.filter(({ from }) => {
    for (let i = from - 1; i > group.at && from - i < 8; i--) {
      if (/^(?:with|using|by|in)$/.test(units[i]!.lower)) return units[i]!.lower !== 'by' || group.passive;
      if (/^(?:VERB|PUNCT)$/.test(units[i]!.pos)) return false;
    }
    return false;
  });
  // "Polish rockets struck the depot".
  const own = group.passive ? [] : patient.filter(({ mention }) => mention.origin);
  return done(occasion, 'use', with_) ?? done(occasion, 'use', own);
};

/** "Carried out an attack with rockets". */
export const conducts: Reader = (occasion) => attack(occasion, 6);

/** An attack tells of a weapon if it names one, or its reach. */
function attack({ scene, clause, after }: Occasion, most: number): Done | null {
  const noun = nounWithin(scene, clause, 'use', most);
  if (noun === null) return null;
  const reaches = scene.units.slice(clause.from, noun).some(({ lower }) => lower === 'long-range');
  return after.length || reaches ? { deed: 'use', weapons: after, clause, last: noun } : null;
}
