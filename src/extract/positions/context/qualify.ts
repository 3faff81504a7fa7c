// What a noun or an adjective makes of the verb under it.
//
//   Bonn’s refusal to send      refused, of its owner          Bonn is not ready to send      refused, of its subject

import { listedWord, readWordList } from '../../../text/word-list.ts';
import { z } from '../../../text/zod.ts';
import { verbGroup } from '../../syntax/verb-group.ts';
import { opensAdverbial } from '../../words/subordinators.ts';
import { type Group, groupAt } from '../clause/group.ts';
import { subjectBefore, withOthers } from '../clause/subject.ts';
import type { Scene } from '../scene/scene.ts';
import { type NounKind, nounAt } from '../words/nouns.ts';
import type { Governor } from './governor.ts';
import type { Mode } from './mode.ts';
import { ownerOf } from './owner.ts';

const adjective = listedWord.extend({
  mode: z.enum(['promised', 'planned', 'refused', 'can', 'considered', 'wanted', 'future', 'opposed']),
});

/** What an adjective makes of the verb under it: "is ready to send". */
export const ADJECTIVES: ReadonlyMap<string | undefined, Mode> = new Map(
  readWordList(new URL('adjectives.jsonl', import.meta.url), adjective).map(({ word, mode }) => [word, mode]),
);

/** What a noun makes of it: “its promise to send”. */
export const NOUN_MODES: Readonly<Partial<Record<NounKind, Mode>>> = {
  resolve: 'promised',
  plan: 'planned',
  promise: 'promised',
  refuse: 'refused',
  urge: 'wanted',
  threaten: 'threatened',
  ground: 'none',
};

/** The noun’s owner, or whoever has it: “Bonn has no plan to send”. */
export function owned(scene: Scene, noun: number, mode: Mode): Governor | null {
  const verb = verbOver(scene, noun);
  // "Rejected Kyiv’s request to": the verb that answers what is asked.
  const isAsked = nounAt(scene.units, noun) === 'urge';
  if (isAsked && verb && /^(?:refuse|support|oppose|consider)$/.test(verb.verb.kind))
    return { type: 'verb', group: verb, object: null };
  if (isEnding(verb) || isEndedBehind(scene, noun))
    return { type: 'owner', owners: [], mode: 'none', from: noun };
  const owner = ownerOf(scene, noun);
  if (owner) return { type: 'owner', owners: withOthers(scene, owner), mode, from: noun };
  const { lower } = scene.units[noun - 1] ?? { lower: '' };
  const having = /^(?:no|any)$/.test(lower) ? noun - 2 : noun - 1;
  if (/^(?:has|have|had|sees?|saw|finds?|found)$/.test(scene.units[having]?.lower ?? '')) {
    const { actors } = subjectBefore(scene, having);
    return { type: 'owner', owners: actors, mode: having < noun - 1 ? 'refused' : mode, from: having };
  }
  if (/^(?:any|no|possible|potential|future|a|an|such|another|every)$/.test(lower)) return null;
  return { type: 'owner', owners: [], mode, from: noun };
}

/** "Scrapped a plan", "broke its word": what was planned or promised is no more. */
export const isEnding = (over: Group | null): boolean =>
  over !== null && /^(?:lift|halt)$/.test(over.verb.kind) && !over.denied;

/** "Its plan to send tanks to Kyiv was scrapped": the first verb behind that hangs on nothing. */
function isEndedBehind({ units }: Scene, noun: number): boolean {
  for (let i = noun + 1; i < units.length && i - noun < 20; i++) {
    const { lower, pos } = units[i]!;
    const group = groupAt(units, i);
    // "Its refusal ended on Monday".
    if (group?.verb.word === 'end') return isEnding(group);
    if (group?.form === 'finite') return isEnding(group) && group.passive;
    if (/^(?:PUNCT|SCONJ|CCONJ)$/.test(pos) || /^(?:that|which|who)$/.test(lower) || opensAdverbial(lower))
      return false;
    const failed = units.slice(i, i + 3).map((unit) => unit.lower);
    if (/^(?:fell through|came to (?:nothing|naught)|collapsed|(?:is|was) over)\b/.test(failed.join(' ')))
      return true;
    if (pos === 'VERB' && !group && units[i - 1]!.lower !== 'to') return false;
  }
  return false;
}

/** The listed verb that a noun is the object of: lifted the ban, turned down its request. */
export function verbOver({ units }: Scene, noun: number): Group | null {
  for (let i = noun - 1; i >= 0 && noun - i < FARTHEST; i--) {
    const group = groupAt(units, i);
    if (group || /^(?:VERB|PUNCT|SCONJ)$/.test(units[i]!.pos)) return group;
  }
  return null;
}

/** In units. */
const FARTHEST = 9;

/** The subject of the adjective. */
export function described(scene: Scene, adjective: number, mode: Mode): Governor | null {
  // "Declared itself ready".
  const isOwn = /^(?:itself|himself|herself|themselves)$/.test(scene.units[adjective - 1]?.lower ?? '');
  const { from, polarity } = verbGroup(scene.units, isOwn ? Math.max(0, adjective - 2) : adjective, 'past');
  const owners = subjectBefore(scene, from).actors;
  if (polarity === 'affirmed') return { type: 'owner', owners, mode, from };
  return mode === 'promised' ? { type: 'owner', owners, mode: 'refused', from } : null;
}
