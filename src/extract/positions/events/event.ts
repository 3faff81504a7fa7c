// A deed: what a verb, with its object, does to a weapon.
//
//   the company | halted  | deliveries of shells |  after the strike
//                 verb      given                   (another clause)

import { clauseAfter, isInstead, upToPurpose, weaponsIn } from '../clause/complement.ts';
import type { Group } from '../clause/group.ts';
import { subjectBefore } from '../clause/subject.ts';
import { type Armed, actorAt, type Scene, type Stretch, weaponAt } from '../scene/scene.ts';
import { nounAt } from '../words/nouns.ts';
import type { Deed } from './acts.ts';

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
  /** Points no farther back than the sentence before: "them" soon means other things. */
  readonly near?: boolean;
  /** "Will supply none". */
  readonly none?: boolean;
}

/** A verb with what stands around it, as the readers of deeds see it. */
export interface Occasion {
  readonly scene: Scene;
  readonly group: Group;
  readonly clause: Stretch;
  /** All weapons in the clause after the verb. */
  readonly after: readonly Armed[];
  /** Those that can be given or asked for: none in a purpose ("to stop tanks"), no part ("rocket motors"). */
  readonly given: readonly Armed[];
  /** The subject, where it is a weapon that something may be done to. */
  readonly patient: readonly Armed[];
}

export type Reader = (occasion: Occasion) => Done | null;

/** What stands around a verb. */
export function occasionOf(scene: Scene, group: Group): Occasion {
  const clause = clauseAfter(scene, group.at + 1);
  return {
    scene,
    group,
    clause,
    after: weaponsIn(scene, clause),
    given: givenIn(scene, group, clause),
    patient: patientOf(scene, group),
  };
}

/** What is given or asked for: named after the verb, or before it in "missiles which Berlin began delivering". */
function givenIn(scene: Scene, group: Group, clause: Stretch): Armed[] {
  const given = upToPurpose(scene, clause);
  const after = weaponsIn(scene, given).filter((weapon) => !isPart(scene, weapon));
  if (after.length) return after;
  // "Tents instead of shells": told of the shells that they were not given.
  const instead = scene.weapons.filter(
    (weapon) => weapon.from >= given.from && weapon.from < given.to && isInstead(scene, weapon),
  );
  return instead.length ? instead : relativeTo(scene, group);
}

function relativeTo(scene: Scene, { from, passive }: Group): Armed[] {
  const { units } = scene;
  if (passive) return [];
  for (let i = from - 1; i > 0 && from - i < 7; i--) {
    const { lower, pos } = units[i]!;
    if (lower === 'which' || lower === 'that') {
      const weapon = weaponAt(scene, units[i - 1]!.text === ',' ? i - 2 : i - 1);
      return weapon && i < from - 1 ? [weapon] : [];
    }
    if (/^(?:PUNCT|ADP|SCONJ|NOUN)$/.test(pos) && !actorAt(scene, i)) return [];
  }
  return [];
}

/** A deed done to some weapons; null where there are none. */
export function done({ group, clause }: Occasion, deed: Deed, weapons: readonly Armed[]): Done | null {
  return weapons.length ? { deed, weapons, clause, last: group.at } : null;
}

/** The lower-case word after the verb. */
export const nextWord = ({ scene, group }: Occasion): string => scene.units[group.at + 1]?.lower ?? '';

/** "Rocket motors", "missile parts": no weapons are given. */
function isPart({ units, text }: Scene, { to, mention }: Armed): boolean {
  const singular = mention.weapon.general && !/s$/.test(text.slice(mention.start, mention.end));
  const bare = /^(?:missile|rocket|tank|drone|weapon|bomb)$/.test(units[to - 1]!.lower);
  return singular && bare && units[to]?.pos === 'NOUN' && !nounAt(units, to);
}

function patientOf(scene: Scene, { from }: Group): Armed[] {
  const { weapon } = subjectBefore(scene, from);
  return weapon ? [weapon] : [];
}
