// What was decided, praised or blamed by what it is called.
//
//   She called the delivery a dangerous escalation.      Minsk accused Riga of playing with fire.
//                             └── judgement ──┘                            └── judgement ─┘

import { listedWord, readWordList } from '../../../text/word-list.ts';
import { z } from '../../../text/zod.ts';
import { areAdversaries } from '../../holders/holders.ts';
import { pointsBack } from '../clause/about-use.ts';
import { weaponsIn } from '../clause/complement.ts';
import { subjectBefore } from '../clause/subject.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { nounAt } from '../words/nouns.ts';
import { verbOf } from '../words/verbs.ts';
import type { Draft, Finder } from './draft.ts';

const judgements = readWordList(
  new URL('judgements.jsonl', import.meta.url),
  listedWord.extend({ act: z.enum(['opposes', 'supports']) }),
);

export const judge: Finder = (scene, topic) => accused(scene, topic) ?? called(scene, topic);

/** Somebody is accused, in whatever words, by an adversary of what the text has just told. */
function accused(scene: Scene, topic: Parameters<Finder>[1]): Draft[] | null {
  const at = scene.units.findIndex(({ lower }) => /^accus(?:ed|es|ing)$/.test(lower));
  if (at < 0 || scene.weapons.length > 0 || !topic.weapon) return null;
  const blamed = scene.actors.find(({ from }) => from === at + 1 || from === at + 2);
  const { actor } = subjectBefore(scene, at);
  const isTopic = topic.holders.some(({ holder }) => holder === blamed?.holder);
  if (!actor?.holder || !blamed?.holder || !isTopic || !areAdversaries(actor.holder, blamed.holder))
    return null;
  return [draft(actor, 'opposes', at, at + 1, topic)];
}

function called(scene: Scene, topic: Parameters<Finder>[1]): Draft[] {
  const { units } = scene;
  const all = { from: 0, to: units.length };
  const told = scene.weapons.length > 0 && units.some((_, i) => isDecided(units, i));
  if (!told && !pointsBack(scene, all)) return [];
  const words = units.map(({ lower }) => lower).join(' ');
  const judgement = judgements.find(({ word }) => words.includes(word));
  const at = units.findIndex(({ lower }) =>
    /^(?:call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|brand(?:s|ed)|label(?:s|led|ed)|said|says|saying|warned|warns|insisted|argued|argues|denounced|slammed|condemned|criticised|criticized)$/.test(
      lower,
    ),
  );
  if (!judgement || at < 0) return [];
  const actor =
    subjectBefore(scene, at).actor ?? scene.speaker({ start: units[0]!.start, end: units[0]!.end });
  if (!actor?.holder || /\b(?:not|n't|never|denied)\b/.test(words.slice(0, words.indexOf(judgement.word))))
    return [];
  const place = words.slice(0, words.indexOf(judgement.word)).split(' ').length - 1;
  const weapon =
    weaponsIn(scene, all).findLast(({ from }) => from < place) ?? weaponsIn(scene, all)[0] ?? null;
  if (!weapon && !topic.weapon) return [];
  const first =
    /^(?:call|descri|brand|label)/.test(units[at]!.lower) && at < place && place - at < 10 ? at : place;
  return [
    {
      ...draft(actor, judgement.act, first, place + judgement.word.split(' ').length, topic),
      weapon,
      topic: weapon ? null : topic.weapon,
    },
  ];
}

function draft(
  holder: Actor,
  act: 'opposes' | 'supports',
  from: number,
  to: number,
  topic: Parameters<Finder>[1],
): Draft {
  return {
    holder,
    act,
    cue: { from, to },
    weapon: null,
    topic: topic.weapon,
    user: null,
    scope: null,
    teller: null,
  };
}

/** A word for what was decided: "the delivery", "sending". */
function isDecided(units: Scene['units'], at: number): boolean {
  const kind = verbOf(units[at]!.lower)?.kind;
  return nounAt(units, at) !== undefined || (kind !== undefined && /^(?:let|send|use|strike)$/.test(kind));
}
