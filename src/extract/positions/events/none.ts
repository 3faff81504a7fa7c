// Of which weapons a deed was not done, though its verb is not denied.
//
//   sent no tanks      approved no sales of tanks      gave ten of the guns and none of the jets      tents instead of guns

import type { Unit } from '../../../model/unit.ts';
import { phraseFrom } from '../../syntax/noun-phrases.ts';
import type { Armed, Scene } from '../scene/scene.ts';
import { nounAt } from '../words/nouns.ts';
import type { Done } from './event.ts';

/** `none`: not a single one, or others in its place, which tells of a policy. `no`: perhaps for want of any. */
export type Denial = 'none' | 'no' | null;

/** How what stands around a weapon denies it. */
export function denialOf(scene: Scene, { last, clause }: Done, weapon: Armed): Denial {
  const isBehind = weapon.from > last;
  // "Will send shells to neither side".
  const behind = isBehind ? wordsOf(scene.units.slice(weapon.to, clause.to)) : '';
  if (/\bto (?:neither|nobody|no one|none)\b/.test(behind)) return 'no';
  return denialBefore(scene, weapon, isBehind ? Math.min(clause.from, last + 1) : 0);
}

/** How what stands before a weapon, from a unit on, denies it. */
export function denialBefore({ units, weapons }: Scene, weapon: Armed, least = 0): Denial {
  const other = weapons.findLast(({ to }) => to <= weapon.from);
  const from = Math.max(other?.to ?? 0, least, weapon.from - FARTHEST);
  const words = wordsOf(units.slice(from, weapon.from));
  if (NONE.test(words)) return 'none';
  // "Sends neither tanks nor shells".
  if (/\b(?:neither|nor|hardly any|few|little)$/.test(words)) return 'no';
  const no = units.findLastIndex(({ lower }, i) => i >= from && i < weapon.from && lower === 'no');
  return no >= 0 && isOf(units, no, weapon) ? 'no' : null;
}

const NONE =
  /\b(?:none of|not (?:a single|one)|neither of|instead of|rather than)(?: (?!and\b)[\w'-]+){0,3}$/;

/** "Has not sent a single tank": the verb denies it, and more than that. */
export function isOfSingle({ units }: Scene, { weapons }: Done): boolean {
  return weapons.some(({ from }) =>
    /\b(?:a single|one of(?: the| its| those)?)$/.test(wordsOf(units.slice(Math.max(0, from - 3), from))),
  );
}

const wordsOf = (units: readonly Unit[]): string => units.map(({ lower }) => lower).join(' ');

/** In units. */
const FARTHEST = 9;

/** No tanks, no exports of tanks; but "has no doubt sent tanks". */
function isOf(units: readonly Unit[], no: number, weapon: Armed): boolean {
  const head = phraseFrom(units, no)?.head ?? -1;
  return (
    (head >= weapon.from && head < weapon.to) ||
    /^(?:send|let|use)$/.test(nounAt(units, head) ?? '') ||
    nounAt(units, weapon.to) === 'send'
  );
}
