// Verbs that let and forbid, and those that do so to a restriction.
//
//   authorised strikes with …      lifted its ban on …      placed no limits on …      would not object if …

import { hasUse, isAboutUse, nounBefore, nounWithin, pointsBack } from '../clause/about-use.ts';
import { weaponsIn } from '../clause/complement.ts';
import { scopeIn } from '../clause/scope.ts';
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
  if (!isAboutUse(scene, clause)) return null;
  return { ...bare(occasion), deed: 'forbid', weapons: after.length ? after : passivePatient(occasion) };
};

/** What is lifted, eased, kept or ended: after the verb, or before a passive one. */
export const onRestriction: Reader = ({ scene, group, clause }) => {
  const { at, from, verb, passive } = group;
  const restriction = passive ? nounBefore(scene, from, 'forbid') : nounWithin(scene, clause, 'forbid', 7);
  if (restriction === null) return null;
  const whole = { from: Math.min(restriction, at), to: clause.to };
  const before = scene.units[restriction - 1]?.lower ?? '';
  const named = isAboutUse(scene, whole) || scopeIn(scene, whole) !== null;
  // "Lift the ban", when the text has just told which.
  const pointing = !named && /^(?:the|its|their|his|such|these|those|all)$/.test(before);
  if (!named && !pointing) return null;
  return {
    // To place no restrictions is to let.
    deed: (verb.kind === 'keep') !== (before === 'no') ? 'forbid' : 'let',
    weapons: weaponsIn(scene, whole),
    clause: whole,
    last: Math.max(restriction, at),
    pointing,
  };
};

/** "Extended its freeze on arms sales" stops them, "lifted the arms embargo" lets them go. */
export const onEmbargo: Reader = ({ scene, group, clause }) => {
  const { at, from, verb, passive } = group;
  const embargo = passive ? nounBefore(scene, from, 'stop') : nounWithin(scene, clause, 'stop', 7);
  if (embargo === null) return null;
  const whole = { from: Math.min(embargo - 1, at), to: clause.to };
  const weapons = weaponsIn(scene, whole);
  const pointing = /^(?:the|its|their|this|that)$/.test(scene.units[embargo - 1]?.lower ?? '');
  if (!weapons.length && !pointing) return null;
  const deed = verb.kind === 'keep' ? 'halt' : 'let';
  return { deed, weapons, clause: whole, last: Math.max(embargo, at), pointing: !weapons.length };
};

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
