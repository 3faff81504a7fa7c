// Terms on which a weapon is sold or given, and what it may not be used for.
//
//   Bern sold Riga the guns on condition that they stay in the valley.      The guns may be used only in the valley.
//   holder         weapon   └──────── cue ──────────────┘                                  └ cue

import { weaponsIn } from '../clause/complement.ts';
import { scopeIn } from '../clause/scope.ts';
import { sharedSubject } from '../clause/subject.ts';
import { matchIn } from '../clause/words-of.ts';
import { denialBefore } from '../events/none.ts';
import { type Actor, type Armed, actorAt, type Scene, type Stretch, spanOf } from '../scene/scene.ts';
import { verbOf } from '../words/verbs.ts';
import type { Draft, Finder, Topic } from './draft.ts';

const TERMS =
  /\b(?:(?:on|under|with) (?:the |a |one |strict )?(?:condition|conditions|proviso|understanding|stipulation|promise|terms)(?: that)?|provided(?: that)?|providing that|so long as|as long as|insist(?:ed|s|ing)? that|stipulat(?:ed|es|ing) that|specif(?:ied|ies|ying) that) /;

/** Within terms: what limits the use. */
const LIMIT =
  /^(?:not|n't|never|only|solely|exclusively|nothing|away|stay|stays|stayed|remain|remains|kept|no)$/;

const LEAVE =
  /\b(?:may|can|must|are to|is to|shall|could) (?:(?:not|n't|never|only) )?(?:be (?:used|fired|employed|launched|flown|deployed|turned)|fly|take off|operate)\b(?: only| solely| exclusively)?/;

export const condition: Finder = (scene, topic) =>
  [...onTerms(scene, topic), ...onlyThere(scene, topic)].slice(0, 2);

function onTerms(scene: Scene, topic: Topic): Draft[] {
  const cue = matchIn(scene, TERMS);
  if (!cue) return [];
  const { units } = scene;
  const to = endOf(scene, cue.to);
  const weapon = meant(scene, { from: cue.to, to }, cue.from);
  const limit = units.findIndex(({ lower }, i) => i >= cue.to && i < to && LIMIT.test(lower));
  if (
    limit < 0 ||
    weapon === undefined ||
    (!weapon && !topic.last && units[limit]!.lower !== 'nothing') ||
    !isOfUse(scene, limit, to)
  )
    return [];
  const { actor } = sharedSubject(scene, cue.from);
  const insists = /^(?:insist|stipulat|specif)/.test(units[cue.from]!.lower);
  const holder = insists
    ? (sharedSubject(scene, cue.from + 1).actor ?? actor)
    : giver(scene, cue, actor, weapon);
  return holder?.holder
    ? [draft(scene, holder, { from: cue.from, to: limit + 1 }, weapon, topic, { from: limit, to })]
    : [];
}

/** Who gives on these terms: the subject, or of "was sold" whose weapon it was. */
function giver({ units }: Scene, cue: Stretch, subject: Actor | null, weapon: Armed | null): Actor | null {
  if (subject) return subject;
  const origin = weapon?.mention.origin;
  if (!weapon || !origin || !units.slice(0, cue.from).some(({ lower }) => verbOf(lower)?.kind === 'send'))
    return null;
  const { from, to, mention } = weapon;
  const span = { start: mention.start, end: mention.end };
  return { from, to, span, kind: 'holder', holder: origin, basis: 'inferred', via: null, owns: false };
}

/** The weapon that the terms are of: named in them, or "they", named before. Undefined where they are of something else. */
function meant(scene: Scene, terms: Stretch, before: number): Armed | null | undefined {
  const named = weaponsIn(scene, { from: terms.from, to: terms.from + 6 })[0];
  if (named) return named;
  if (scene.units[terms.from]?.lower === 'nothing') return null;
  const { lower } = scene.units[terms.from] ?? { lower: '' };
  if (!/^(?:they|it|these|those|none|neither|each)$/.test(lower)) return undefined;
  return scene.weapons.findLast(({ to }) => to <= before) ?? null;
}

/** "Not used", "only fired", "kept away": the limit is on use or on passing it on. */
function isOfUse({ units }: Scene, limit: number, to: number): boolean {
  if (/^(?:stay|stays|stayed|remain|remains|kept|away)$/.test(units[limit]!.lower)) return true;
  return units.slice(Math.max(0, limit - 3), Math.min(to, limit + 5)).some(({ lower }) => {
    const kind = verbOf(lower.replace(/^re-?/, ''))?.kind ?? verbOf(lower)?.kind;
    return (
      (kind !== undefined && /^(?:use|strike|send)$/.test(kind)) ||
      /^(?:flown|passed|turned|resold|re-exported|pointed)$/.test(lower)
    );
  });
}

/** "The guns may be used only against …", as its holder says; in the reporter's words nobody is known to say it. */
function onlyThere(scene: Scene, topic: Topic): Draft[] {
  const cue = matchIn(scene, LEAVE);
  if (!cue) return [];
  const { units } = scene;
  const words = units.slice(cue.from, cue.to + 2).map(({ lower }) => lower);
  const limited = words.some((word) => /^(?:only|solely|exclusively)$/.test(word));
  const where = units
    .slice(cue.to, cue.to + 3)
    .some(({ lower }) =>
      /^(?:against|in|on|inside|beyond|outside|at|over|within|across|for|from)$/.test(lower),
    );
  const weapon = scene.weapons.findLast(({ to }) => to <= cue.from);
  const isNone = weapon && denialBefore(scene, weapon) === 'none';
  const denied = isNone || words.some((word) => /^(?:not|n't|never)$/.test(word));
  if (!(limited || denied) || !where || !weapon) return [];
  const holder = scene.speaker(spanOf(units, cue));
  if (!holder?.holder || (holder.kind === 'unnamed' && !holder.holder)) return [];
  return [draft(scene, holder, cue, weapon, topic, { from: cue.from, to: endOf(scene, cue.to) })];
}

/** To the end of the terms: a comma or full stop, or who says so. */
function endOf(scene: Scene, from: number): number {
  for (let i = from; i < scene.units.length; i++) {
    if (/^[,;:.–—]$/.test(scene.units[i]!.text)) return i;
    if (
      i > from &&
      actorAt(scene, i) &&
      verbOf(scene.units[actorAt(scene, i)!.to]?.lower ?? '')?.kind === 'say'
    )
      return i;
  }
  return scene.units.length;
}

function draft(
  scene: Scene,
  holder: Actor,
  cue: Stretch,
  weapon: Armed | null,
  topic: Topic,
  terms: Stretch,
): Draft {
  return {
    holder,
    act: 'restricts',
    cue,
    weapon,
    topic: weapon ? null : topic.last,
    user: null,
    scope: scopeIn(scene, terms),
    teller: null,
  };
}
