// Whose act it is, and who would use the weapon.
//
//   Kyiv has been allowed by Oslo to fire them      whose: Norway’s      user: Ukraine

import { type Holder, holderNamed } from '../../holders/holders.ts';
import { userIn } from '../clause/complement.ts';
import type { Group } from '../clause/group.ts';
import { subjectBefore } from '../clause/subject.ts';
import type { Context } from '../context/mode.ts';
import type { Act, Told } from '../events/acts.ts';
import type { Done } from '../events/event.ts';
import type { Actor, Armed, Scene } from '../scene/scene.ts';

/** Whose act it is, as told; empty where nobody is named. */
export function holdersOf(
  scene: Scene,
  group: Group,
  { subjects, by }: Context,
  { of }: Told,
): readonly Actor[] {
  if (of === 'doer') return subjects;
  if (of === 'judge') return by;
  const { start, end } = scene.units[group.at]!;
  const speaker = scene.speaker({ start, end });
  // That a holder may use its own is no permission.
  return speaker && !subjects.some(({ holder }) => holder === speaker.holder) ? [speaker] : [];
}

/** Who would use it: who is let or sent it, who asks for it; of a use that is judged, the doer. */
export function userOf(
  scene: Scene,
  group: Group,
  { deed, clause }: Done,
  { subjects }: Context,
  holder: Actor,
): Actor | null {
  if (deed === 'ask') return holder;
  const named = userIn(scene, clause, deed === 'use' ? [holder] : [holder, ...subjects]);
  const other = (actor: Actor | null) => (actor?.holder && actor.holder !== holder.holder ? actor : null);
  if (deed === 'use') return other(subjects[0] ?? null) ?? named;
  if (named) return named;
  return group.passive && (deed === 'let' || deed === 'forbid')
    ? other(subjectBefore(scene, group.from).actor)
    : null;
}

const RECIPIENT: Holder | null = holderNamed('Ukraine');

/** Who asks for itself requests; who urges another to let or send to a third supports that. */
export function asks(scene: Scene, { from }: Context, { holder }: Actor): Act {
  if (holder === RECIPIENT) return 'requests';
  return /^(?:ask|request|beg|plead|need|seek|want)/.test(scene.units[from]!.lower) ? 'requests' : 'supports';
}

/** Gives a verb without a subject its doer: "by Oslo", or the owner in "Polish tanks were sent". */
export function withDoer(scene: Scene, group: Group, done: Done, context: Context): Context {
  const { weapons, deed } = done;
  if (context.mode === 'none') return context;
  if (/^(?:strike|use|lift)$/.test(group.verb.kind) && !group.passive && !context.subjects.length)
    return byItself(scene, group, context);
  if (group.form === 'participle' && weapons.some(({ to }) => to <= group.from))
    return { ...context, subjects: agentAfter(scene, group.at) };
  if (context.subjects.length) return context;
  // "The sale of rifles will go ahead": it is the subject, as of a passive.
  if (!group.passive && !/^(?:go ahead|proceed)$/.test(group.verb.word)) return context;
  if (deed === 'use') return { ...context, subjects: userBefore(scene, group, done) };
  // "Is considered the best Swedish missile".
  if (/^(?:ask|consider|support|oppose)$/.test(deed)) return context;
  const owners = ownerOf(weapons);
  if (owners.length) return { ...context, subjects: owners };
  const maker = makerOf(scene, weapons);
  return { ...context, subjects: maker.length ? maker : deciderOf(scene, group, done, context) };
}

/** "Polish rockets struck the depot", "its jets dropped bombs". */
function byItself(scene: Scene, group: Group, context: Context): Context {
  const { weapon } = subjectBefore(scene, group.from);
  if (!weapon) return context;
  const owners = ownerOf([weapon]);
  const its =
    /^(?:its|our|their)$/.test(scene.units[weapon.from - 1]?.lower ?? '') ||
    /^its\b/.test(scene.text.slice(weapon.mention.start));
  const speaker = its && !owners.length ? scene.speaker(weapon.mention) : null;
  return { ...context, subjects: speaker ? [speaker] : owners };
}

function agentAfter({ units, actors }: Scene, at: number): Actor[] {
  if (units[at + 1]?.lower !== 'by') return [];
  return actors.filter(({ from }) => from === at + 2 || from === at + 3).slice(0, 1);
}

const ATTACK =
  /^(?:offensive|incursion|attacks?|assaults?|operations?|campaign|raids?|strikes?|invasion|advance)$/;

/** Who uses what "has been used": whoever it was given to, or whose attack it is. */
function userBefore({ actors, units }: Scene, group: Group, { weapons, clause }: Done): Actor[] {
  const first = weapons[0];
  const given = actors.find(
    ({ from }) => first && from > first.to && from < group.from && units[from - 1]!.lower === 'to',
  );
  const attacker = actors.find(
    ({ from, to, owns }) =>
      owns &&
      from >= clause.from &&
      from < clause.to &&
      units.slice(to, to + 4).some(({ lower }) => ATTACK.test(lower)),
  );
  return [given ?? attacker].flatMap((actor) => actor ?? []);
}

/** "Ankara confirmed that Bayraktar drones had been sent": by whom they are made, if it says so itself. */
function makerOf(scene: Scene, [weapon]: readonly Armed[]): Actor[] {
  const speaker = weapon ? scene.speaker(weapon.mention) : null;
  return speaker?.holder && weapon?.mention.weapon.maker === speaker.holder.word ? [speaker] : [];
}

/** "The sale would go ahead, Rome said": by whose leave, where it is to come and nobody else could be meant. */
function deciderOf(scene: Scene, group: Group, { deed, clause, weapons }: Done, { mode }: Context): Actor[] {
  const speaker = scene.speaker(scene.units[group.at]!);
  const isDecision =
    /^(?:halt|let|forbid|pledge)$/.test(deed) && (mode === 'future' || deed === 'let' || deed === 'halt');
  const from = Math.min(clause.from, weapons[0]?.from ?? clause.from);
  const others = scene.actors.filter((actor) => actor.from >= from && actor.to <= clause.to);
  const isOther = others.every(({ holder }) => holder !== speaker?.holder);
  return isDecision && isOther && speaker?.holder?.kind === 'country' ? [speaker] : [];
}

function ownerOf(weapons: readonly Armed[]): Actor[] {
  return weapons.slice(0, 1).flatMap(({ from, to, mention }): Actor[] => {
    const { origin, start, end } = mention;
    if (!origin) return [];
    const span = { start, end };
    return [{ from, to, span, kind: 'holder', holder: origin, basis: 'inferred', via: null, owns: false }];
  });
}
