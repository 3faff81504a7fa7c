// What follows a verb as far as its clause goes: the weapons, who would use them, and where.
//
//   let  Kyiv  fire  Taurus missiles  deep into Belgorod ,  reversing …
//        user        weapon           scope               end

import { opensAdverbial } from '../../words/subordinators.ts';
import { type Actor, type Armed, actorAt, type Scene, type Stretch } from '../scene/scene.ts';
import { nounAt } from '../words/nouns.ts';
import { verbOf } from '../words/verbs.ts';
import { groupAt } from './group.ts';

/** Beside the words that open a clause of time, reason, condition or contrast. */
const BREAKS = /^(?:;|:|–|—|but|amid|despite|according|prompting|sparking|raising)$/;

/** The clause after unit `from`: up to what begins another. */
export function clauseAfter(scene: Scene, from: number): Stretch {
  const { units } = scene;
  let to = from;
  while (to < units.length && !(to > from && beginsClause(scene, to))) to++;
  return { from, to };
}

function beginsClause(scene: Scene, at: number): boolean {
  const { units } = scene;
  const { lower, text } = units[at]!;
  if (BREAKS.test(lower) || (opensAdverbial(lower) && lower !== 'as')) return true;
  if (lower === 'as')
    return (
      !/^(?:such|well|known|as)$/.test(units[at - 1]!.lower) &&
      units[at + 1]?.lower !== 'well' &&
      units[at + 1]?.lower !== 'part'
    );
  if (verbOf(lower)?.kind === 'say' && groupAt(units, at)?.form !== 'to') return true;
  if (text === ',') return beginsAfter(scene, at + 1, true);
  return lower === 'and' && beginsAfter(scene, at + 1, false);
}

/** A verb, or somebody with a verb, after a comma or "and". */
function beginsAfter(scene: Scene, at: number, comma: boolean): boolean {
  const { units } = scene;
  let i = units[at]?.lower === 'and' || units[at]?.lower === 'who' ? at + 1 : at;
  while (/^(?:ADV|PART|AUX)$/.test(units[i]?.pos ?? '')) i++;
  if (units[i]?.pos === 'VERB' && !(/ing$/.test(units[i]!.lower) && !comma && !verbOf(units[i]!.lower)))
    return true;
  const actor = actorAt(scene, i);
  return actor !== null && !actor.owns && /^(?:VERB|AUX)$/.test(units[actor.to]?.pos ?? '');
}

/** A purpose or a target ends what is sent or asked for: "missiles to stop tanks", "guns against tanks". */
export function upToPurpose({ units }: Scene, { from, to }: Stretch): Stretch {
  for (let i = from; i < to; i++) {
    const purpose = units[i]!.lower === 'to' && /^(?:VERB|AUX)$/.test(units[i + 1]?.pos ?? '');
    // "No word on whether tanks", "for proof that rifles": what follows is told of, not given.
    const told =
      /^(?:whether|how|why)$/.test(units[i]!.lower) ||
      (units[i]!.lower === 'that' && units[i - 1]?.pos === 'NOUN');
    if (purpose || told || /^(?:against|counter|countering)$/.test(units[i]!.lower)) return { from, to: i };
  }
  return { from, to };
}

/** The weapons in a stretch. Of "weapons such as Taurus" both: the words are of all, and name one of them. */
export function weaponsIn(scene: Scene, { from, to }: Stretch): Armed[] {
  const all = scene.weapons.filter((weapon) => weapon.from >= from && weapon.from < to);
  return all.filter((weapon, i) => {
    // "Shells for the Gepard" are sent, not the Gepard.
    const last = all[i - 1];
    if (isInstead(scene, weapon)) return false;
    return !(last && /^for$/.test(scene.units[last.to]?.lower ?? '') && weapon.from - last.to <= 2);
  });
}

/** "Shelters rather than bombs". */
export function isInstead({ units }: Scene, { from }: Stretch): boolean {
  const before = units.slice(Math.max(0, from - 3), from).map(({ lower }) => lower);
  return /\b(?:rather than|instead of|not)$/.test(before.join(' '));
}

/** The first actor in a stretch that is not one of some, with who owns the use ("Ukrainian use of"). */
export function userIn(scene: Scene, { from, to }: Stretch, not: readonly Actor[]): Actor | null {
  const held = new Set(not.map(({ holder }) => holder));
  return (
    scene.actors.find(
      (actor) =>
        actor.from >= from &&
        actor.from < to &&
        actor.holder !== null &&
        !held.has(actor.holder) &&
        (!actor.owns || isOfUse(scene, actor)) &&
        !isTarget(scene, actor),
    ) ?? null
  );
}

/** "Strikes inside Russia"; but "a ban on Kyiv firing". */
function isTarget({ units }: Scene, { from, to }: Actor): boolean {
  const before = units[from - 1]?.lower ?? '';
  const after = units[to]?.lower ?? '';
  const fires = /^(?:use|strike)$/.test(verbOf(after)?.kind ?? '') || after === 'from';
  if (before === 'on' && (fires || nounAt(units, to + 1) === 'use')) return false;
  return /^(?:inside|into|within|against|on|in|across|strike|striking|hit|hitting|attack|attacking|over|by|with|than)$/.test(
    before,
  );
}

function isOfUse({ units }: Scene, { to }: Actor): boolean {
  const fires = verbOf(units[to]?.lower ?? '');
  return (
    (fires?.form === 'ing' && /^(?:use|strike)$/.test(fires.kind)) ||
    [to, to + 1].some((at) => nounAt(units, at) === 'use')
  );
}
