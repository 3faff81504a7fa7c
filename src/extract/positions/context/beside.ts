// What stands beside a verb's clause and turns it.
//
//   broke its word that it would send them      told Kyiv that it may fire them      ought to send them and let Kyiv fire them

import { type Group, groupAt } from '../clause/group.ts';
import type { Subject } from '../clause/subject.ts';
import { actorAt, type Scene } from '../scene/scene.ts';
import { nounAt } from '../words/nouns.ts';
import { verbOf } from '../words/verbs.ts';
import { isEnding, verbOver } from './qualify.ts';

/** "Ought to give them and let Kyiv fire them", "will send tanks and give jets": under what stands over the first. */
export function coordinated({ units }: Scene, { at, from, verb }: Group): Group | null {
  if (
    from !== at ||
    verb.form === 'ing' ||
    verb.form === 's' ||
    !/^(?:and|or)$/.test(units[at - 1]?.lower ?? '')
  )
    return null;
  if (!units[at]!.lower.startsWith(verb.word.split(' ')[0]!)) return null;
  for (let i = at - 2; i >= 0 && at - i < 20; i--) {
    const first = groupAt(units, i);
    if (first) return first.verb.form === 'base' && first.from < first.at ? first : null;
    if (/^(?:VERB|SCONJ)$/.test(units[i]!.pos)) return null;
  }
  return null;
}

/** "Broke its word that it would send them". */
export function isEndedPromise(scene: Scene, subject: number): boolean {
  const noun = scene.units[subject - 1]?.lower === 'that' ? subject - 2 : -1;
  return noun > 0 && nounAt(scene.units, noun) !== undefined && isEnding(verbOver(scene, noun));
}

/** "Told Kyiv that it may fire them": who is told is let. */
export function isTold(scene: Scene, { actor, from }: Subject): boolean {
  const { units } = scene;
  const hearer = actorAt(scene, units[from - 1]?.lower === 'that' ? from - 2 : from - 1);
  const verb = hearer && units[hearer.from - 1]?.lower;
  return (
    hearer?.holder === actor?.holder && /^(?:told|tells?|telling|informed|assured|notified)$/.test(verb ?? '')
  );
}

/** "Has neither allowed nor examined it": nothing is decided. */
export function isUndecided({ units }: Scene, from: number, at: number): boolean {
  const isWeighed = (i: number) => verbOf(units[i]?.lower ?? '')?.kind === 'consider';
  const words = units.slice(Math.max(0, from - 1), at).map(({ lower }) => lower);
  if (words.includes('nor') && isWeighed(at)) return true;
  return (
    words.includes('neither') && units.some(({ lower }, i) => i > at && lower === 'nor' && isWeighed(i + 1))
  );
}
