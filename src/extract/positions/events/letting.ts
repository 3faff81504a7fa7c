// Verbs that let and forbid.
//
//   authorised strikes with …      banned strikes with …      held Kyiv back from firing …      would not object if …

import { hasUse, isAboutUse, nounWithin, pointsBack } from '../clause/about-use.ts';
import { weaponsIn } from '../clause/complement.ts';
import { particleOf } from '../words/verbs.ts';
import { type Done, done, type Occasion, type Reader } from './event.ts';

/** "Let Kyiv fire them"; to approve a delivery is to pledge it. */
export const lets: Reader = (occasion) => {
  const { scene, group, clause, after, given } = occasion;
  const patient = passivePatient(occasion);
  const about = isAboutUse(scene, clause);
  if (group.verb.word === 'approve' && nounWithin(scene, clause, 'send', 8) !== null) {
    const back = pointsBack(scene, clause) && scene.weapons.length > 0;
    return done(occasion, 'pledge', given) ?? (back ? { ...bare(occasion), deed: 'pledge' } : null);
  }
  // "Approved the howitzers": to go, for all that is said; their use would be named.
  if (group.verb.word === 'approve' && given.length && !hasUse(scene, clause))
    return done(occasion, 'pledge', given);
  if (patient.length && !about) return done(occasion, 'let', patient);
  return about ? { ...bare(occasion), weapons: after.length ? after : patient } : null;
};

/** "Banned Kyiv from firing them". */
export const forbids: Reader = (occasion) => {
  const { scene, clause, after } = occasion;
  if (!isAboutUse(scene, clause) || keepsOff(occasion)) return null;
  return { ...bare(occasion), deed: 'forbid', weapons: after.length ? after : passivePatient(occasion) };
};

/** "Stopped rockets from hitting the port": what is kept from it is no army. */
function keepsOff({ scene: { units, weapons }, group }: Occasion): boolean {
  const to = / from$/.test(group.verb.word) ? particleOf(units, group.at, group.verb) : null;
  return to !== null && weapons.some(({ from }) => from > group.at && from < to);
}

/** "Would not object if": what stands after "if" is let. */
export const unopposed: Reader = ({ scene, group }) => {
  if (!group.denied || !/^(?:object|oppose)$/.test(group.verb.word)) return null;
  const { units } = scene;
  const { at } = group;
  const end = units.findIndex(({ text }, i) => i > at && text === ',');
  const clause = { from: at + 1, to: end < 0 ? units.length : end };
  const weapons = weaponsIn(scene, clause);
  if (!weapons.length && !isAboutUse(scene, clause)) return null;
  return { deed: 'let', weapons, clause, last: at, settled: true };
};

function bare({ group, clause }: Occasion): Done {
  return { deed: 'let', weapons: [], clause, last: group.at };
}

function passivePatient({ group, patient }: Occasion) {
  return group.passive || group.form === 'participle' ? patient : [];
}
