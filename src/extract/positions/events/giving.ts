// Verbs that give, stop giving and ask.
//
//   sent howitzers      gave permission to …      halted deliveries of …      asked for tanks

import { isAboutUse, nounWithin, tellsUnder } from '../clause/about-use.ts';
import { weaponsIn } from '../clause/complement.ts';
import { weaponAt } from '../scene/scene.ts';
import { nounAt } from '../words/nouns.ts';
import { verbOf } from '../words/verbs.ts';
import { done, nextWord, type Reader } from './event.ts';

/** "Gave permission to fire them": what is given is leave. */
export const grants: Reader = ({ scene, group, clause }) => {
  const permission = nounWithin(scene, clause, 'let', 7);
  if (permission === null || !/^(?:give|grant|issue|provide)$/.test(group.verb.word)) return null;
  if (!isAboutUse(scene, clause)) return null;
  return { deed: 'let', weapons: weaponsIn(scene, clause), clause, last: permission };
};

/** "Sent howitzers", "howitzers were sent". */
export const sends: Reader = (occasion) => {
  const { scene, group, patient, given } = occasion;
  const { at, verb, passive, form } = group;
  if (verb.word === 'hand' && nextWord(occasion) !== 'over') return null;
  // "Flew its drones over the border" uses them, "flew shells to Riga" sends them.
  const beyond = scene.units[given[0]?.to ?? 0]?.lower ?? '';
  if (verb.word === 'fly' && /^(?:from|over|across|above|near|against)$/.test(beyond))
    return done(occasion, 'use', given);
  // What a country buys for itself is no delivery.
  const forAnother = scene.actors.some(({ from }) => from > at && scene.units[from - 1]!.lower === 'for');
  if (/^(?:buy|purchase|procure)$/.test(verb.word) && !forAnother) return null;
  if (passive) return done(occasion, 'send', patient);
  if (form !== 'participle' || !patient.length) return done(occasion, 'send', given);
  // "Weapons supplied by Oslo": worth telling only of a weapon with a name.
  const named = patient.some(({ mention }) => !mention.weapon.general);
  return named && nextWord(occasion) === 'by' ? done(occasion, 'send', patient) : null;
};

/** "Halted deliveries of shells"; "stopped two missiles" tells nothing, "stopped sending" tells by what is sent. */
export const halts: Reader = (occasion) => {
  const { scene, group, clause, after, given, patient } = occasion;
  const { word } = group.verb;
  if (word === 'block' && nounWithin(scene, clause, 'use', 4) !== null)
    return done(occasion, 'forbid', after);
  if (word === 'hold' && !/^(?:back|up)$/.test(nextWord(occasion))) return null;
  if (tellsUnder(scene, clause)) return null;
  const stopped = given.length ? given : group.passive ? patient : [];
  const isAid = stopped.some(({ mention }) => mention.weapon.word === 'military aid');
  const delivery =
    isAid || word === 'withhold' || word === 'veto' || nounWithin(scene, clause, 'send', 6) !== null;
  return delivery ? done(occasion, 'halt', stopped) : null;
};

/** With "for" these ask for a thing; else they tell another what to do. */
const TELL = /^(?:tell|order|instruct|advise|encourage|insist|press|push|lobby|pressure)$/;

export const asks: Reader = (occasion) => {
  const { scene, group, clause, given } = occasion;
  if (TELL.test(group.verb.word) && nextWord(occasion) !== 'for') return null;
  if (group.verb.word === 'want' && given.length) {
    const kept = keeps(occasion) ?? sentOff(occasion);
    if (kept) return kept;
  }
  if (tellsUnder(scene, clause)) return null;
  // "Howitzers, for which the ministers have asked".
  const { units } = scene;
  for (let i = group.from - 1; i > 1 && group.from - i < 12; i--) {
    if (units[i]!.lower !== 'which' || units[i - 1]!.lower !== 'for') continue;
    const weapon = weaponAt(scene, units[i - 2]!.text === ',' ? i - 3 : i - 2);
    return weapon ? done(occasion, 'ask', [weapon]) : null;
  }
  // "Called for a ban on arms sales"; but "for an end to the ban on …".
  const against = [...units.slice(clause.from, given[0]?.from ?? clause.from).keys()].filter((i) =>
    /^(?:stop|forbid)$/.test(nounAt(units, clause.from + i) ?? ''),
  );
  return done(occasion, against.length % 2 === 1 ? 'oppose' : 'ask', given);
};

/** "Wants the shells sent": for a delivery, not for shells of its own. */
const sentOff: Reader = (occasion) => {
  const { scene, group, given } = occasion;
  const verb = verbOf(scene.units[given[0]!.to]?.lower ?? '');
  return !group.denied && verb?.kind === 'send' && verb.form === 'past'
    ? done(occasion, 'support', given)
    : null;
};

/** "Wants its jets used only at home", "did not want them fired": asks for no jets. */
const keeps: Reader = ({ scene, group, clause, given }) => {
  const after = scene.units.slice(given[0]!.to, clause.to).map(({ lower }) => lower);
  if (!after.some((word) => /^(?:used|fired|launched)$/.test(word))) return null;
  if (!group.denied && !after.includes('only') && !after.includes('not')) return null;
  return { deed: 'forbid', weapons: given, clause, last: group.at, settled: true };
};
