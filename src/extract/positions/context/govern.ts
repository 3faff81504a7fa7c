// What a verb in -ing or with "to" hangs on.
//
//   Riga urged Bonn to send      a verb with its object        Bonn’s refusal to send     a noun and its owner
//   Bonn ruled out sending       a verb                        Bonn fell silent, sending  the sentence's own verb

import { skipWhen } from '../../syntax/when.ts';
import { isNominal } from '../../syntax/word-kinds.ts';
import type { VerbKind } from '../../words/verbs.ts';
import { type Group, groupAt } from '../clause/group.ts';
import { subjectBefore, withOthers } from '../clause/subject.ts';
import { type Actor, actorAt, type Scene, weaponAt } from '../scene/scene.ts';
import { nounAt } from '../words/nouns.ts';
import { verbOf } from '../words/verbs.ts';
import type { Governor } from './governor.ts';
import { ADJECTIVES, described, NOUN_MODES, owned } from './qualify.ts';
import { thinking, weighed } from './thought.ts';

/** The verbs that may stand with a preposition between them and a verb in -ing. */
const BY_PREPOSITION: Readonly<Record<string, readonly VerbKind[]>> = {
  from: ['refrain', 'refuse', 'halt'],
  of: ['accuse', 'consider', 'refuse'],
  against: ['warn', 'resolve', 'urge', 'oppose'],
  for: ['oppose', 'support', 'accuse', 'urge'],
  to: ['promise', 'resolve', 'oppose'],
  at: ['refuse'],
  about: ['consider', 'warn'],
  on: ['begin', 'keep', 'conduct'],
};

/** What a verb in -ing, with "to" or after "instead of" hangs on; null where it hangs on nothing that tells whose act it is. */
export function govern(scene: Scene, group: Group): Governor | null {
  const { form, from } = group;
  const instead = insteadOf(scene.units, from);
  if (instead !== null) return { type: 'main', at: instead, mode: 'refused' };
  if (form === 'to') return overInfinitive(scene, from);
  return form === 'gerund' ? overGerund(scene, from) : null;
}

/** Where "instead of", "far from", "rather than" or "without" stands before a verb; null where none does. */
function insteadOf(units: Scene['units'], verb: number): number | null {
  const [two, one] = [units[verb - 2]?.lower ?? '', units[verb - 1]?.lower ?? ''];
  if (/^(?:instead of|far from|rather than)$/.test(`${two} ${one}`)) return verb - 2;
  return one === 'without' ? verb - 1 : null;
}

function overInfinitive(scene: Scene, at: number): Governor | null {
  const { units } = scene;
  const last = Math.max(0, skipWhen(units, at - 1));
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
  const mode = ADJECTIVES.get(units[k]!.lower);
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
  if (named) return { type: 'owner', owners: [named], mode: 'done', from: at };
  const { lower, pos, text } = units[k]!;
  // "Stopped short of sending".
  const short = lower === 'of' && units[k - 1]?.lower === 'short' ? groupAt(units, k - 2) : null;
  if (short) return { type: 'verb', group: short, object: null };
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
  if (ADJECTIVES.get(units[before]?.lower) === 'opposed') return described(scene, before, 'opposed');
  const noun = nounAt(units, before);
  if (noun && NOUN_MODES[noun] && kinds.length > 0) return owned(scene, before, NOUN_MODES[noun]);
  const verb = before >= 0 ? groupAt(units, before) : null;
  const thought = before > 0 ? thinking(scene, before) : null;
  if (thought) return thought;
  // "Would not hear of sending": that it has heard of it tells nothing.
  if (!verb || !kinds.includes(verb.verb.kind) || (verb.verb.word === 'hear' && !verb.denied)) return null;
  if (units[k]!.lower === 'against' && verb.verb.kind === 'resolve') {
    const owners = subjectBefore(scene, verb.from).actors;
    return {
      type: 'owner',
      owners,
      mode: verb.verb.word === 'vote' ? 'opposed' : 'refused',
      from: verb.from,
    };
  }
  return { type: 'verb', group: verb, object };
}

/** "Bonn letting", "the minister lifting": its own subject, and perhaps a verb that judges it. */
function overSubject(scene: Scene, subject: Actor): Governor | null {
  const { units } = scene;
  const before = subject.from - 1;
  // "Struck Minsk using": what stands before is struck, and no subject.
  if (verbOf(units[before]?.lower ?? '')?.kind === 'strike')
    return { type: 'main', at: before + 1, mode: 'done' };
  const unopposed = unopposing(scene, before);
  if (unopposed) return { type: 'owner', owners: [subject], by: unopposed, mode: 'unopposed', from: before };
  if (nounAt(units, before - 1) === 'forbid') return null;
  // "Talks of Minsk using them": nobody says that it did.
  if (/^(?:of|about|to|with|for|over)$/.test(units[before]?.lower ?? '') && isNominal(units[before - 1]))
    return { type: 'owner', owners: [], mode: 'none', from: before };
  // "Opposed Kyiv using them", "objects to it".
  const judging = units[before]?.lower === 'to' ? before - 1 : before;
  const judge = judging >= 0 ? groupAt(units, judging) : null;
  if (judge && /^(?:support|oppose|consider|refuse|deny|urge)$/.test(judge.verb.kind))
    return { type: 'verb', group: judge, object: subject };
  return { type: 'owner', owners: withOthers(scene, subject), mode: 'done', from: subject.to };
}

/** "Sees nothing wrong with Kyiv firing them", "has no objection to it": who does not mind. `at` is the preposition. */
function unopposing(scene: Scene, at: number): readonly Actor[] | null {
  const words = scene.units.slice(Math.max(0, at - 2), at + 1).map(({ lower }) => lower);
  if (
    !/^(?:nothing wrong with|no (?:objections?|problem|problems|qualms|quarrel|issue) (?:to|with|about))$/.test(
      words.join(' '),
    )
  )
    return null;
  return subjectBefore(scene, at - 3).actors;
}

function isVerbHere(scene: Scene, at: number): boolean {
  if (!groupAt(scene.units, at)) return false;
  const before = actorAt(scene, at - 1);
  return before ? !before.owns : /^(?:AUX|PRON|ADV|PART)$/.test(scene.units[at - 1]?.pos ?? 'AUX');
}
