// What a verb with its object does to a weapon.
//
//   lifted its ban on strikes → let      gave permission to fire → let      gave howitzers → send
//   ended deliveries → halt              launched drones → use              launched an inquiry → nothing

import type { Deed } from './acts.ts';
import { clauseAfter, scopeIn, upToPurpose, weaponsIn } from './complement.ts';
import type { Group } from './group.ts';
import { type NounKind, nounAt } from './nouns.ts';
import { type Armed, type Scene, type Stretch, weaponAt } from './scene.ts';
import { subjectBefore } from './subject.ts';
import { verbOf } from './verbs.ts';

export interface Done {
  readonly deed: Deed;
  readonly weapons: readonly Armed[];
  readonly clause: Stretch;
  /** The last unit of the words that carry the act: the restriction that is lifted. */
  readonly last: number;
  /** The deed itself tells the denial: "would not object". */
  readonly settled?: boolean;
  /** Tells of a weapon only if the text before it does. */
  readonly pointing?: boolean;
}

/** What the verb of a group does to a weapon; null where it has nothing to do with one. */
export function deedOf(scene: Scene, group: Group): Done | null {
  const { at, verb } = group;
  const clause = clauseAfter(scene, at + 1);
  const after = weaponsIn(scene, clause);
  const patient = group.passive || group.form === 'participle' ? patientOf(scene, group) : [];
  const given = weaponsIn(scene, upToPurpose(scene, clause)).filter((weapon) => !isPartOf(scene, weapon));
  const make = (deed: Deed, weapons: readonly Armed[], last = at): Done => ({ deed, weapons, clause, last });
  switch (verb.kind) {
    case 'let': {
      const sent = nounWithin(scene, clause, 'send', 8);
      if (sent !== null && verb.word === 'approve') return given.length ? make('pledge', given) : null;
      if (group.passive && patient.length && !isAboutUse(scene, clause)) return make('let', patient);
      return isAboutUse(scene, clause) ? make('let', after.length ? after : patient) : null;
    }
    case 'forbid':
      return isAboutUse(scene, clause) ? make('forbid', after.length ? after : patient) : null;
    case 'lift':
    case 'keep':
    case 'halt':
      return (
        onRestriction(scene, group, clause) ??
        (verb.kind === 'halt' ? stopping(make, given, after, patient, verb.word, scene, clause) : null)
      );
    case 'grant':
    case 'send':
      return giving(scene, group, clause, make, given, patient);
    case 'use':
      return firing(scene, group, clause, make, patient);
    case 'strike':
      return striking(scene, group, clause, make);
    case 'conduct': {
      const attack = nounWithin(scene, clause, 'use', 6);
      return attack === null ? null : attacking(scene, clause, attack, make);
    }
    case 'urge':
      return asking(scene, group, clause, make, given);
    case 'promise':
      return given.length && !actsUnder(scene, clause) ? make('pledge', given) : null;
    case 'consider':
    case 'refuse':
      return given.length &&
        !actsUnder(scene, clause) &&
        !(verb.word === 'rule' && scene.units[at + 1]?.lower !== 'out')
        ? make(verb.kind, given)
        : null;
    case 'support':
    case 'oppose':
      if (group.denied && /^(?:object|oppose)$/.test(verb.word)) return unopposed(scene, group);
      return isAboutUse(scene, clause) || after.length || pointsBack(scene, clause)
        ? make(verb.kind, after)
        : null;
    default:
      return null;
  }
}

/** "Would not object if": what stands after "if" is let. */
function unopposed(scene: Scene, { at }: Group): Done | null {
  const { units } = scene;
  const end = units.findIndex(({ text }, i) => i > at && text === ',');
  const clause = { from: at + 1, to: end < 0 ? units.length : end };
  const weapons = weaponsIn(scene, clause);
  if (!weapons.length && !isAboutUse(scene, clause)) return null;
  return { deed: 'let', weapons, clause, last: at, settled: true };
}

type Make = (deed: Deed, weapons: readonly Armed[], last?: number) => Done;

/** "Rocket motors", "missile parts": no weapons are given. */
function isPartOf({ units, text }: Scene, { to, mention }: Armed): boolean {
  const singular = mention.weapon.general && !/s$/.test(text.slice(mention.start, mention.end));
  return (
    singular &&
    units[to]?.pos === 'NOUN' &&
    !nounAt(units, to) &&
    /^(?:missile|rocket|tank|drone|weapon|bomb)$/.test(units[to - 1]!.lower)
  );
}

/** What is lifted, eased, kept or ended: after the verb, or before a passive one. */
function onRestriction(scene: Scene, group: Group, clause: Stretch): Done | null {
  const { at, from, verb } = group;
  const restriction = group.passive
    ? nounBefore(scene, from, 'forbid')
    : nounWithin(scene, clause, 'forbid', 7);
  if (restriction === null) return null;
  const whole = { from: Math.min(restriction, at), to: clause.to };
  const named = isAboutUse(scene, whole) || scopeIn(scene, whole) !== null;
  // "Lift the ban", when the text has just told which.
  const pointing =
    !named && /^(?:the|its|their|his|such|these|those|all)$/.test(scene.units[restriction - 1]?.lower ?? '');
  if (!named && !pointing) return null;
  return {
    // To place no restrictions is to let.
    deed: (verb.kind === 'keep') !== (scene.units[restriction - 1]?.lower === 'no') ? 'forbid' : 'let',
    weapons: weaponsIn(scene, whole),
    pointing,
    clause: whole,
    last: Math.max(restriction, at),
  };
}

function stopping(
  make: Make,
  given: readonly Armed[],
  after: readonly Armed[],
  patient: readonly Armed[],
  word: string,
  scene: Scene,
  clause: Stretch,
): Done | null {
  if (word === 'block' && nounWithin(scene, clause, 'use', 4) !== null) return make('forbid', after);
  // "Stopped sending shells" is told by what is sent, "stopped two missiles" by nothing.
  if (actsUnder(scene, clause)) return null;
  const delivery =
    nounWithin(scene, clause, 'send', 6) !== null ||
    [...given, ...patient].some(({ mention }) => mention.weapon.word === 'military aid');
  const weapons = given.length ? given : patient;
  return weapons.length && (delivery || word === 'withhold') ? make('halt', weapons) : null;
}

function giving(
  scene: Scene,
  { at, verb, passive, form }: Group,
  clause: Stretch,
  make: Make,
  given: readonly Armed[],
  patient: readonly Armed[],
): Done | null {
  const permission = nounWithin(scene, clause, 'let', 7);
  if (permission !== null && /^(?:give|grant|issue|provide)$/.test(verb.word))
    return isAboutUse(scene, clause) ? make('let', weaponsIn(scene, clause), permission) : null;
  if (verb.kind === 'grant') return null;
  if (verb.word === 'hand' && scene.units[at + 1]?.lower !== 'over') return null;
  if (verb.word === 'fly' && !given.length) return null;
  // What a country buys for itself is no delivery.
  if (
    /^(?:buy|purchase|procure)$/.test(verb.word) &&
    !scene.actors.some(({ from }) => from > at && scene.units[from - 1]!.lower === 'for')
  )
    return null;
  if (passive) return patient.length ? make('send', patient) : null;
  // "Weapons supplied by Oslo": worth telling only of a weapon with a name.
  if (form === 'participle' && patient.length)
    return patient.some(({ mention }) => !mention.weapon.general) && scene.units[at + 1]?.lower === 'by'
      ? make('send', patient)
      : null;
  return given.length ? make('send', given) : null;
}

function firing(
  scene: Scene,
  group: Group,
  clause: Stretch,
  make: Make,
  patient: readonly Armed[],
): Done | null {
  if (group.passive) return patient.length ? make('use', patient) : null;
  const weapons = weaponsIn(scene, upToAdjunct(scene, clause));
  if (weapons.length) return make('use', weapons);
  if (!/^(?:launch|use)$/.test(group.verb.word)) return null;
  const attack = nounWithin(scene, clause, 'use', 5);
  return attack === null ? null : attacking(scene, clause, attack, make);
}

/** An attack tells of a weapon if it names one, or its reach. */
function attacking(scene: Scene, clause: Stretch, attack: number, make: Make): Done | null {
  const weapons = weaponsIn(scene, clause);
  const reach = scene.units.slice(clause.from, attack).some(({ lower }) => lower === 'long-range');
  return weapons.length || reach ? make('use', weapons, attack) : null;
}

/** Something is struck with a weapon; what is struck is no weapon of the striker's. */
function striking(scene: Scene, group: Group, clause: Stretch, make: Make): Done | null {
  const { units } = scene;
  const { at, passive } = group;
  const weapons = weaponsIn(scene, clause).filter(({ from }) => {
    for (let i = from - 1; i > at && from - i < 8; i--) {
      if (/^(?:with|using|by|in)$/.test(units[i]!.lower)) return units[i]!.lower !== 'by' || passive;
      if (/^(?:VERB|PUNCT)$/.test(units[i]!.pos)) return false;
    }
    return false;
  });
  if (weapons.length || passive) return weapons.length ? make('use', weapons) : null;
  const own = patientOf(scene, group).filter(({ mention }) => mention.origin);
  return own.length ? make('use', own) : null;
}

function asking(
  scene: Scene,
  group: Group,
  clause: Stretch,
  make: Make,
  given: readonly Armed[],
): Done | null {
  const { at, from, verb } = group;
  if (
    /^(?:tell|order|instruct|advise|encourage|insist|press|push|lobby|pressure)$/.test(verb.word) &&
    scene.units[at + 1]?.lower !== 'for'
  )
    return null;
  const kept = given.length ? keeping(scene, group, clause, make, given) : null;
  if (kept) return kept;
  if (actsUnder(scene, clause)) return null;
  // "Howitzers, for which the ministers have asked".
  const { units } = scene;
  for (let i = from - 1; i > 0 && from - i < 12; i--) {
    if (units[i]!.lower !== 'which' || units[i - 1]!.lower !== 'for') continue;
    const weapon = weaponAt(scene, units[i - 2]?.text === ',' ? i - 3 : i - 2);
    return weapon ? make('ask', [weapon]) : null;
  }
  return given.length ? make('ask', given) : null;
}

/** Whether a clause speaks of using a weapon: it names one that is used, or a strike with where it goes. */
export function isAboutUse(scene: Scene, clause: Stretch): boolean {
  const weapons = weaponsIn(scene, clause);
  const used = usesIn(scene, clause);
  if (weapons.length) return used || !hasOtherVerb(scene, clause);
  return used && (scopeIn(scene, clause) !== null || pointsBack(scene, clause));
}

/** "Wants its jets used only at home", "did not want them fired": asks for no jets. */
function keeping(
  { units }: Scene,
  group: Group,
  clause: Stretch,
  make: Make,
  given: readonly Armed[],
): Done | null {
  const after = units.slice(given[0]!.to, clause.to).map(({ lower }) => lower);
  if (group.verb.word !== 'want' || !after.some((word) => /^(?:used|fired|launched)$/.test(word)))
    return null;
  if (!group.denied && !after.includes('only') && !after.includes('not')) return null;
  return { ...make('forbid', given), clause, settled: true };
}

/** Whether a clause names a weapon or speaks of striking or using something. */
export function usesOrWeapons(scene: Scene, clause: Stretch): boolean {
  return weaponsIn(scene, clause).length > 0 || usesIn(scene, clause);
}

function usesIn({ units }: Scene, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++) {
    const kind = verbOf(units[i]!.lower)?.kind;
    if (kind === 'use' || kind === 'strike' || kind === 'send' || nounAt(units, i) === 'use') return true;
  }
  return false;
}

/** "Allowed reporters to see the tanks": what is let is no use. */
function hasOtherVerb({ units }: Scene, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++) {
    if (units[i]!.lower === 'to' && /^(?:VERB)$/.test(units[i + 1]?.pos ?? ''))
      return !/^be$/.test(units[i + 1]!.lower);
  }
  return false;
}

/** "Them", "such a move": the weapon was named before. */
export function pointsBack({ units }: Scene, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = units[i]!;
    if (lower === 'them' || lower === 'such' || lower === 'long-range') return true;
    if (
      /^(?:the|this|that|a|its|his|their|'s)$/.test(lower) &&
      /^(?:move|moves|decision|step|request|strikes|plan|policy|change|use|deployment|delivery|transfer)$/.test(
        units[i + 1]?.lower ?? '',
      )
    )
      return true;
  }
  return false;
}

/** Whether the clause holds a verb that will tell the act itself: "promised to send", "ruled out letting". */
function actsUnder({ units }: Scene, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++) {
    const verb = verbOf(units[i]!.lower);
    if (!verb || !/^(?:let|forbid|lift|send|use|strike|halt|conduct)$/.test(verb.kind)) continue;
    if (verb.form === 'ing' && units[i]!.pos !== 'NOUN') return true;
    if (verb.form === 'base' && /^(?:to|not|would|will)$/.test(units[i - 1]?.lower ?? '')) return true;
  }
  return false;
}

/** The first noun of a kind in a stretch, no more than some words on; null if none. */
export function nounWithin(
  { units }: Scene,
  { from, to }: Stretch,
  kind: NounKind,
  most: number,
): number | null {
  for (let i = from; i < to && i - from < most; i++) if (nounAt(units, i) === kind) return i;
  return null;
}

function nounBefore({ units }: Scene, at: number, kind: NounKind): number | null {
  for (let i = at - 1; i >= 0 && at - i < 10; i--) {
    if (nounAt(units, i) === kind) return i;
    if (/^(?:VERB|SCONJ)$/.test(units[i]!.pos)) return null;
  }
  return null;
}

function patientOf(scene: Scene, { from }: Group): Armed[] {
  const { weapon } = subjectBefore(scene, from);
  // "Not a single tank was sent".
  const before = weapon ? scene.units.slice(Math.max(0, weapon.from - 3), weapon.from) : [];
  return weapon && !before.some(({ lower }) => lower === 'not' || lower === 'no') ? [weapon] : [];
}

/** Weapons in what is fired, not in what it is fired at or from: "fired rockets at tanks". */
function upToAdjunct({ units }: Scene, { from, to }: Stretch): Stretch {
  for (let i = from; i < to; i++) {
    if (/^(?:at|against|on|from|into|near|to)$/.test(units[i]!.lower)) return { from, to: i };
  }
  return { from, to };
}
