// Positions told by a noun and its owner: "Oslo’s approval for strikes", "the Roman ban on using them".

import { isAboutUse } from '../clause/about-use.ts';
import { clauseAfter, upToPurpose, userIn, weaponsIn } from '../clause/complement.ts';
import { type Group, groupAt } from '../clause/group.ts';
import { scopeIn } from '../clause/scope.ts';
import { subjectBefore } from '../clause/subject.ts';
import { ownerOf } from '../context/owner.ts';
import { verbOver } from '../context/qualify.ts';
import type { Act } from '../events/acts.ts';
import type { Actor, Scene, Stretch } from '../scene/scene.ts';
import { nounAt } from '../words/nouns.ts';
import type { Draft, Finder } from './draft.ts';

export const byNoun: Finder = (scene) =>
  scene.units.flatMap((_, at): Draft[] => {
    const kind = nounAt(scene.units, at);
    if (kind === 'urge') return requested(scene, at);
    if (kind === 'use') return condemnedUse(scene, at);
    if (kind !== 'let' && kind !== 'forbid') return [];
    const clause = clauseAfter(scene, at + 1);
    const owner = ownerOf(scene, at);
    const verb = fateOf(scene, at);
    const asked = verb?.verb.kind === 'urge' ? subjectBefore(scene, verb.from).actor : null;
    if (kind === 'forbid' && noneSaid(scene, at) && isAboutUse(scene, clause)) {
      const { start, end } = scene.units[at]!;
      const speaker = scene.speaker({ start, end });
      return speaker?.holder ? drafts(scene, clause, speaker, 'permits', at) : [];
    }
    const holder = asked ?? owner;
    if (!holder?.holder || (!asked && (verb !== null || isUnreal(scene, at))) || !isAboutUse(scene, clause))
      return [];
    if (asked && kind === 'forbid') return [];
    return drafts(scene, clause, holder, asked ? 'requests' : kind === 'let' ? 'permits' : 'restricts', at);
  });

/** "Condemned the use of shells by Minsk": who condemns it says that it happened. */
function condemnedUse(scene: Scene, at: number): Draft[] {
  const { units, actors } = scene;
  if (units[at]!.lower !== 'use' || units[at + 1]?.lower !== 'of' || isUnreal(scene, at)) return [];
  const near = [at - 4, at - 3, at - 2, at - 1].filter((i) => i >= 0);
  const judge = near
    .map((i) => groupAt(units, i))
    .find((group) => group && CONDEMN.test(group.verb.word) && !group.denied);
  if (!judge) return [];
  const clause = clauseAfter(scene, at + 1);
  const by = units.findIndex(({ lower }, i) => i > at && i < clause.to && lower === 'by');
  const user = by < 0 ? ownerOf(scene, at) : actors.find(({ from }) => from === by + 1 || from === by + 2);
  if (!user?.holder || !weaponsIn(scene, clause).length) return [];
  const { start, end } = units[at]!;
  const teller = scene.speaker({ start, end }) ?? subjectBefore(scene, judge.from).actor;
  return drafts(scene, clause, user, 'uses', at).map((draft) => ({ ...draft, user, teller }));
}

const CONDEMN = /^(?:condemn|deplore|denounce|decry)$/;

/** "A Syrian request for rifles", "the wish of Riga for guns": asked for, whatever the answer. */
function requested(scene: Scene, at: number): Draft[] {
  const { units } = scene;
  const owner = ownerOf(scene, at);
  const after = owner && owner.from > at ? owner.to : at + 1;
  if (!owner?.holder || units[after]?.lower !== 'for' || isUnreal(scene, at)) return [];
  const clause = upToPurpose(scene, clauseAfter(scene, after + 1));
  // "Its plea for a ban on mines" is for no mines.
  const [first] = weaponsIn(scene, clause);
  if (
    !first ||
    units
      .slice(clause.from, first.from)
      .some((_, i) => /^(?:stop|forbid|let|use)$/.test(nounAt(units, clause.from + i) ?? ''))
  )
    return [];
  return drafts(scene, clause, owner, owner.holder.kind === 'party' ? 'supports' : 'requests', at).map(
    (draft) => ({ ...draft, user: owner, scope: null }),
  );
}

function drafts(scene: Scene, clause: Stretch, holder: Actor, act: Act, at: number): Draft[] {
  const weapons = weaponsIn(scene, clause);
  return (weapons.length ? weapons : [null]).map((weapon) => ({
    holder,
    act,
    cue: { from: at, to: at + 1 },
    weapon,
    topic: null,
    user: userIn(scene, clause, [holder]),
    scope: scopeIn(scene, clause),
    teller: null,
  }));
}

/** "There are no restrictions". */
function noneSaid({ units }: Scene, at: number): boolean {
  return units[at - 1]?.lower === 'no' && /^(?:is|are|was|were|be)$/.test(units[at - 2]?.lower ?? '');
}

/** What becomes of the noun, by the verb that it is the object or the subject of: lifted, kept, asked for, given. */
function fateOf(scene: Scene, at: number): Group | null {
  const group = verbOver(scene, at);
  if (group && /^(?:receive|get|obtain)$/.test(group.verb.word)) return null;
  if (group && /^(?:lift|keep|halt|grant|send|urge|refuse|deny|consider)$/.test(group.verb.kind))
    return group;
  const behind = scene.units.slice(at + 1, at + 13).map((_, i) => groupAt(scene.units, at + 1 + i));
  const passive = behind.find((found) => found?.passive) ?? null;
  return passive && /^(?:lift|halt|grant|deny|refuse)$/.test(passive.verb.kind) ? passive : null;
}

function isUnreal({ units }: Scene, at: number): boolean {
  return units
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) =>
      /^(?:any|no|possible|potential|without|if|whether|await|awaiting|pending|not|n't)$/.test(lower),
    );
}
