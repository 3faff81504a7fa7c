// Finds where governments, parties and institutions stand on weapons and their use.
//
//   Oslo let Kyiv fire its rockets into Belgorod.
//   │    │   user      weapon      scope
//   │    act: permits
//   holder: Norway

import type { Position } from '../../model/position.ts';
import type { Timex } from '../../model/timex.ts';
import type { Unit } from '../../model/unit.ts';
import type { Weapon } from '../weapons/weapons.ts';
import { bought } from './finders/bought.ts';
import { byNoun } from './finders/by-noun.ts';
import { byVerb } from './finders/by-verb.ts';
import { condition } from './finders/condition.ts';
import { decline } from './finders/decline.ts';
import type { Draft, Finder, Topic } from './finders/draft.ts';
import { judge } from './finders/judge.ts';
import { leave } from './finders/leave.ts';
import { shotDown } from './finders/shot-down.ts';
import { stand } from './finders/stand.ts';
import { threaten } from './finders/threaten.ts';
import { refine } from './refine.ts';
import type { Scene } from './scene/scene.ts';
import { type PositionSource, scenesOf } from './scene/scenes.ts';
import { isFiction } from './words/fiction.ts';
import { nounAt } from './words/nouns.ts';
import { verbOf } from './words/verbs.ts';

/** Of two that find the same holder's same act on the same weapon, the first is believed. */
const finders: readonly Finder[] = [
  byVerb,
  byNoun,
  bought,
  condition,
  leave,
  decline,
  judge,
  stand,
  threaten,
  shotDown,
];

const NOTHING: Topic = { weapon: null, last: null, asked: null, holders: [] };

/** A weapon or holder spoken of this many sentences ago is no longer what "such a move" means. */
const MEMORY = 6;

/**
 * The positions on weapons in a text, in reading order; each is of one sentence, whole. Takes time in proportion
 * to the text's length.
 */
export function findPositions(
  known: PositionSource & { readonly timexes: readonly Timex[] },
  published: string,
): Position[] {
  if (!isOnWeapons(known)) return [];
  const { prose, timexes } = known;
  const day = published.slice(0, 10);
  let topic: Topic = NOTHING;
  let told = 0;
  return scenesOf(known, day).flatMap((scene, i) => {
    if (i - told > MEMORY) topic = { ...topic, weapon: null, holders: [] };
    const drafts = isTelling(scene, topic) ? finders.flatMap((find) => find(scene, topic)) : [];
    if (drafts.length === 0 && scene.weapons.length > 0 && speaksOfLeave(scene)) {
      topic = { ...topic, weapon: scene.weapons.at(-1)!.mention.weapon };
      told = i;
    }
    if (drafts.length > 0) {
      topic = topicAfter(topic, drafts);
      told = i;
    }
    const last = weaponOf(scene, drafts);
    topic = { ...topic, last, asked: prose.text[scene.sentence.end - 1] === '?' ? last : null };
    return refine(scene, drafts, timexes, day);
  });
}

/** Whether a text names a weapon or a strike at all: most do not, and nobody in them stands anywhere. */
function isOnWeapons({ weapons, sentences }: PositionSource): boolean {
  return weapons.length > 0 || sentences.some(({ units }) => units.some(isStrike));
}

function isStrike({ lower }: Unit): boolean {
  return verbOf(lower)?.kind === 'strike';
}

/** What "them" in the next sentence means: the weapon named last that is not aimed at, else the one told of. */
function weaponOf({ weapons, units }: Scene, drafts: readonly Draft[]): Weapon | null {
  const named = weapons.findLast(({ from }) =>
    units.slice(Math.max(0, from - 2), from).every(({ lower }) => !/^(?:at|against|from)$/.test(lower)),
  );
  const told = drafts.find(({ weapon, topic }) => weapon ?? topic);
  if (told && !named) return told.weapon?.mention.weapon ?? told.topic;
  return named?.mention.weapon ?? null;
}

/** Whether a sentence can tell a position at all: by a weapon or strike that it names, or one named just before. */
function isTelling({ units, weapons }: Scene, topic: Topic): boolean {
  if (units.length === 0) return false;
  const isTold = weapons.length > 0 || topic.weapon !== null || topic.last !== null || units.some(isStrike);
  return isTold && !isFiction(units);
}

/** Whether a sentence speaks of a permission or a ban, though it tells of none given. */
function speaksOfLeave({ units }: Scene): boolean {
  return units.some((_, at) => /^(?:let|forbid)$/.test(nounAt(units, at) ?? ''));
}

function topicAfter(topic: Topic, drafts: readonly Draft[]): Topic {
  const named = drafts.find(({ weapon }) => weapon)?.weapon;
  const deciders = drafts.filter(({ act }) => act === 'permits' || act === 'supplies' || act === 'pledges');
  return {
    ...topic,
    weapon: named?.mention.weapon ?? topic.weapon,
    holders: deciders.length ? deciders.map(({ holder }) => holder) : topic.holders,
  };
}
