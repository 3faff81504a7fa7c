// Verbs that give, stop giving and ask.
//
//   sent howitzers      gave permission to …      halted deliveries of …      asked for tanks

import { subjectOf } from '../../syntax/subject.ts';
import { isAboutUse, nounWithin, tellsUnder } from '../clause/about-use.ts';
import { weaponsIn } from '../clause/complement.ts';
import { weaponAt } from '../scene/scene.ts';
import { nounAt } from '../words/nouns.ts';
import { verbOf } from '../words/verbs.ts';
import { done, nextWord, type Occasion, type Reader } from './event.ts';

/** "Gave permission to fire them": what is given is leave. */
export const grants: Reader = ({ scene, group, clause }) => {
  const permission = nounWithin(scene, clause, 'let', 7);
  if (permission === null || !/^(?:give|grant|issue|provide)$/.test(group.verb.word)) return null;
  if (!isAboutUse(scene, clause)) return null;
  return { deed: 'let', weapons: weaponsIn(scene, clause), clause, last: permission };
};

/** "Issued licences for rifles": leave to send them. */
export const licenses: Reader = (occasion) => {
  const { scene, group, given } = occasion;
  const leave = (at: number) => /^(?:licen[cs]es?|permits?)$/.test(scene.units[at]?.lower ?? '');
  const isLeave = group.passive
    ? leave(subjectOf(scene.units, group.from)?.phrase.head ?? -1)
    : [1, 2, 3, 4, 5].some((on) => leave(group.at + on));
  return isLeave ? done(occasion, 'pledge', given) : null;
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
  // "Will be flying its jets".
  const isSent = scene.units
    .slice(at, occasion.clause.to)
    .some(({ lower }) => /^(?:to|in|into)$/.test(lower));
  if (verb.word === 'fly' && verb.form === 'ing' && !isSent) return null;
  // "Spared the tanks" gives none; "cannot spare any tanks" refuses them.
  if (verb.word === 'spare' && !(group.denied && group.tense === 'can')) return null;
  // “Gave no answer about its rockets.”
  const about = scene.units.slice(at + 1, given[0]?.from ?? at);
  if (!passive && about.some(({ lower }) => lower === 'about')) return null;
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
  if (tellsUnder(scene, clause)) return null;
  const stopped = after.length ? after : group.passive ? patient : given;
  const isAid = stopped.some(({ mention }) => mention.weapon.word === 'military aid');
  const delivery =
    isAid || OUTRIGHT.test(word) || nounWithin(scene, clause, 'send', 6) !== null || isGiven(occasion);
  return delivery ? done(occasion, 'halt', stopped) : null;
};

/** These stop what is given without a word for the giving: "withheld shells". */
const OUTRIGHT = /^(?:withhold|veto|hold back|hold up|call off)$/;

/** "A shipment of shells was called off". */
function isGiven({ scene, group }: Occasion): boolean {
  const subject = group.passive ? subjectOf(scene.units, group.from) : null;
  return subject !== null && nounAt(scene.units, subject.phrase.head) === 'send';
}

/** With "for" these ask for a thing; else they tell another what to do. */
const TELL = /^(?:tell|order|instruct|advise|encourage|insist|press|push|lobby|pressure)$/;

export const asks: Reader = (occasion) => {
  const { scene, group, clause, given } = occasion;
  if (TELL.test(group.verb.word) && nextWord(occasion) !== 'for') return null;
  // “Called the delivery of shells an escalation.”
  if (group.verb.word === 'call' && !/^(?:for|on|upon)$/.test(nextWord(occasion))) return null;
  // "The shells that Riga would need".
  if (group.verb.word === 'need' && group.tense === 'would' && given.every(({ to }) => to <= group.from))
    return null;
  if (group.verb.word === 'need' && given.length && isOwned(occasion))
    return forItself(occasion) ? { ...done(occasion, 'refuse', given)!, settled: true } : null;
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

/** "Needs its shells", which it has. */
const isOwned = ({ scene, given }: Occasion): boolean =>
  /^(?:its|our|their|his|own)$/.test(scene.units[given[0]!.from - 1]?.lower ?? '') ||
  /^(?:its|our|their)$/.test(scene.units[given[0]!.from]!.lower);

const forItself = ({ scene, clause }: Occasion): boolean =>
  scene.units
    .slice(clause.from, clause.to)
    .some(({ lower }) => /^(?:itself|ourselves|themselves|home)$/.test(lower));

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
