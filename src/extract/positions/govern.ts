// What a verb in -ing or with "to" hangs on.
//
//   Riga urged Bonn to send      a verb with its object        Bonn’s refusal to send     a noun and its owner
//   Bonn ruled out sending       a verb                        Bonn fell silent, sending  the sentence's own verb

import type { Mode } from './context.ts';
import { type Group, groupAt } from './group.ts';
import { type NounKind, nounAt } from './nouns.ts';
import { ownerOf } from './owner.ts';
import { type Actor, actorAt, type Scene, weaponAt } from './scene.ts';
import { subjectBefore } from './subject.ts';
import { thinking, weighed } from './thought.ts';
import { beforeTime } from './time-words.ts';
import { type VerbKind, verbOf } from './verbs.ts';

export type Governor =
  | { readonly type: 'verb'; readonly group: Group; readonly object: Actor | null }
  | { readonly type: 'owner'; readonly owner: Actor | null; readonly mode: Mode; readonly from: number }
  | { readonly type: 'main'; readonly at: number; readonly mode: Mode };

/** What an adjective makes of the verb under it: "is ready to send". */
const ADJECTIVES: Readonly<Record<string, Mode>> = {
  ready: 'promised',
  willing: 'promised',
  prepared: 'promised',
  determined: 'promised',
  set: 'planned',
  due: 'planned',
  poised: 'planned',
  unwilling: 'refused',
  reluctant: 'refused',
  loath: 'refused',
  free: 'can',
  entitled: 'can',
  welcome: 'can',
  able: 'can',
  open: 'considered',
  keen: 'wanted',
  eager: 'wanted',
  desperate: 'wanted',
  going: 'future',
  opposed: 'opposed',
};

const NOUN_MODES: Readonly<Partial<Record<NounKind, Mode>>> = {
  resolve: 'promised',
  plan: 'planned',
  promise: 'promised',
  refuse: 'refused',
  urge: 'wanted',
  threaten: 'threatened',
};

/** The verbs that may stand with a preposition between them and a verb in -ing. */
const BY_PREPOSITION: Readonly<Record<string, readonly VerbKind[]>> = {
  from: ['refrain', 'refuse', 'halt'],
  of: ['accuse', 'consider'],
  against: ['warn', 'resolve', 'urge', 'oppose'],
  for: ['oppose', 'support', 'accuse', 'urge'],
  to: ['promise', 'resolve', 'oppose'],
  at: ['refuse'],
  about: ['consider', 'warn'],
  on: ['begin', 'keep', 'conduct'],
};

/** What a verb in -ing or with "to" hangs on; null where it hangs on nothing that tells whose act it is. */
export function govern(scene: Scene, group: Group): Governor | null {
  return group.form === 'to' ? overInfinitive(scene, group.from) : overGerund(scene, group.from);
}

function overInfinitive(scene: Scene, at: number): Governor | null {
  const { units } = scene;
  const last = Math.max(0, beforeTime(units, at - 1));
  const object = actorAt(scene, last);
  let k = object ? object.from - 1 : last;
  if (object && /^(?:on|upon|with|to|for|at)$/.test(units[k]?.lower ?? '')) k--;
  if (units[k]?.lower === 'out' || units[k]?.lower === 'upon') k--;
  if (k < 0 || weaponAt(scene, k)) return null;
  if (units[k]!.lower === 'whether') return weighed(scene, k - 1);
  const noun = nounAt(units, k);
  if (noun && NOUN_MODES[noun] && !isVerbHere(scene, k)) return owned(scene, k, NOUN_MODES[noun]);
  const verb = units[k]!.lower === 'going' ? null : groupAt(units, k);
  if (verb && !(object?.owns ?? false)) return { type: 'verb', group: verb, object };
  const mode = ADJECTIVES[units[k]!.lower];
  return mode && !object ? described(scene, k, mode) : null;
}

function overGerund(scene: Scene, at: number): Governor | null {
  const { units } = scene;
  let k = at - 1;
  while (units[k]?.pos === 'ADV') k--;
  if (k < 0) return null;
  const subject = actorAt(scene, k);
  if (subject) return overSubject(scene, subject);
  const named = units[k]!.text === ',' ? namedAside(scene, k) : null;
  if (named) return { type: 'owner', owner: named, mode: 'done', from: at };
  const { lower, pos, text } = units[k]!;
  if (text === ',') return { type: 'main', at: k, mode: 'done' };
  const particle = /^(?:out|off|up|over|down)$/.test(lower) && groupAt(units, k - 1);
  if (particle) return { type: 'verb', group: particle, object: null };
  const verb = groupAt(units, k);
  if (verb) return { type: 'verb', group: verb, object: null };
  if (pos !== 'ADP' && lower !== 'to') return null;
  return (
    overPreposition(scene, k) ??
    (/^(?:by|after|before|while|in|since)$/.test(lower) ? { type: 'main', at: k, mode: 'done' } : null)
  );
}

/** "The Danish minister, Ada Byron, lifting": the name between commas is the subject's. */
function namedAside(scene: Scene, comma: number): Actor | null {
  const name = actorAt(scene, comma - 1);
  if (name?.kind !== 'person' || scene.units[name.from - 1]?.text !== ',') return null;
  return actorAt(scene, name.from - 2) ? name : null;
}

function overPreposition(scene: Scene, k: number): Governor | null {
  const { units } = scene;
  const kinds = BY_PREPOSITION[units[k]!.lower] ?? [];
  const object = actorAt(scene, k - 1);
  const before = object ? object.from - 1 : k - 1;
  if (ADJECTIVES[units[before]?.lower ?? ''] === 'opposed') return described(scene, before, 'opposed');
  const noun = nounAt(units, before);
  if (noun && NOUN_MODES[noun] && kinds.length > 0) return owned(scene, before, NOUN_MODES[noun]);
  const verb = before >= 0 ? groupAt(units, before) : null;
  const thought = before > 0 ? thinking(scene, before) : null;
  if (thought) return thought;
  // "Would not hear of sending": that it has heard of it tells nothing.
  if (!verb || !kinds.includes(verb.verb.kind) || (verb.verb.word === 'hear' && !verb.denied)) return null;
  if (units[k]!.lower === 'against' && verb.verb.kind === 'resolve') {
    const owner = subjectBefore(scene, verb.from).actor;
    return { type: 'owner', owner, mode: verb.verb.word === 'vote' ? 'opposed' : 'refused', from: verb.from };
  }
  return { type: 'verb', group: verb, object };
}

/** "Bonn letting", "the minister lifting": its own subject, and perhaps a verb that judges it. */
function overSubject(scene: Scene, subject: Actor): Governor | null {
  const { units } = scene;
  const before = subject.from - 1;
  if (nounAt(units, before - 1) === 'forbid') return null;
  // "Struck Minsk using": what stands before is struck, and no subject.
  if (verbOf(units[before]?.lower ?? '')?.kind === 'strike')
    return { type: 'main', at: before + 1, mode: 'done' };
  const judge = before >= 0 ? groupAt(units, before) : null;
  if (judge && /^(?:support|oppose|consider|refuse|deny|urge)$/.test(judge.verb.kind))
    return { type: 'verb', group: judge, object: subject };
  return { type: 'owner', owner: subject, mode: 'done', from: subject.to };
}

function owned(scene: Scene, noun: number, mode: Mode): Governor | null {
  const answer = nounAt(scene.units, noun) === 'urge' ? answerTo(scene, noun) : null;
  if (answer) return { type: 'verb', group: answer, object: null };
  const owner = ownerOf(scene, noun);
  if (owner) return { type: 'owner', owner, mode, from: noun };
  const { lower } = scene.units[noun - 1] ?? { lower: '' };
  const having = /^(?:no|any)$/.test(lower) ? noun - 2 : noun - 1;
  if (/^(?:has|have|had)$/.test(scene.units[having]?.lower ?? '')) {
    const { actor } = subjectBefore(scene, having);
    return { type: 'owner', owner: actor, mode: having < noun - 1 ? 'refused' : mode, from: having };
  }
  if (/^(?:any|no|possible|potential|future|a|an|such|another|every)$/.test(lower)) return null;
  return { type: 'owner', owner: null, mode, from: noun };
}

/** "Rejected Kyiv’s request to": the verb that answers what is asked. */
function answerTo({ units }: Scene, noun: number): Group | null {
  for (let i = noun - 1; i >= 0 && noun - i < 7; i--) {
    const group = groupAt(units, i);
    if (group) return /^(?:refuse|support|oppose|consider)$/.test(group.verb.kind) ? group : null;
  }
  return null;
}

function described(scene: Scene, adjective: number, mode: Mode): Governor | null {
  let from = adjective;
  let denied = false;
  // "Declared itself ready".
  if (/^(?:itself|himself|herself|themselves)$/.test(scene.units[from - 1]?.lower ?? '') && from > 2)
    from -= 2;
  while (from > 0 && /^(?:AUX|ADV|PART)$/.test(scene.units[from - 1]!.pos)) {
    denied ||= /^(?:not|n't|never)$/.test(scene.units[from - 1]!.lower);
    from--;
  }
  const { actor } = subjectBefore(scene, from);
  if (denied && mode === 'promised') return { type: 'owner', owner: actor, mode: 'refused', from };
  return denied ? null : { type: 'owner', owner: actor, mode, from };
}

function isVerbHere(scene: Scene, at: number): boolean {
  if (!groupAt(scene.units, at)) return false;
  const before = actorAt(scene, at - 1);
  return before ? !before.owns : /^(?:AUX|PRON|ADV|PART)$/.test(scene.units[at - 1]?.pos ?? 'AUX');
}
