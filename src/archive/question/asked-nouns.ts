// The nouns of a question that an answer cannot do without: what is counted, who or what it is about,
// whose deed.
//
//   “How many fishing boats did the harbour crew lose?”
//            └─ counted ──┘         └── subject ─┘

import { conceptTerm } from '../../extract/named.ts';
import { phraseFrom } from '../../extract/syntax/noun-phrases.ts';
import type { Named } from '../../model/reading.ts';
import { overlap } from '../../model/span.ts';
import type { Unit } from '../../model/unit.ts';

/** Where the noun that is counted begins: “boats” of “how many fishing boats”; null where nothing or no noun is. */
export function soughtIn(units: readonly Unit[]): number | null {
  const many = units.findIndex(({ lower }, i) => lower === 'many' && units[i - 1]?.lower === 'how');
  if (many < 0) return null;
  const phrase = phraseFrom(
    units,
    /^(?:more|other|of)$/.test(units[many + 1]?.lower ?? '') ? many + 2 : many + 1,
  );
  return phrase && units[phrase.head]!.start;
}

/** Where the noun that is a question's subject begins: “crew” of “did the ferry's crew leave”; null where none is seen. */
export function subjectAsked(units: readonly Unit[], named: readonly Named[]): number | null {
  const { from, verb } = betweenVerbs(units);
  const phrase = phraseFrom(units, from);
  // “Is there …”, “has anybody …”: what follows is no subject, or not only.
  if (!phrase || phrase.to !== verb) return null;
  const head = units[phrase.head]!;
  const others = units.slice(phrase.from, phrase.head);
  // “The Ruritanian premier” may be told of by name, which says neither.
  const ofHolder = others.some((unit) => named.some((name) => overlap(name, unit)));
  return /^(?:NOUN|PROPN)$/.test(head.pos) && !ofHolder ? head.start : null;
}

/** The term of the government that a question has as its subject; null where it has none. */
export function doerOf(units: readonly Unit[], named: readonly Named[]): string | null {
  const { from, verb } = betweenVerbs(units);
  const between = units.slice(from, Math.min(verb, from + FARTHEST));
  const subject = named.find(
    (name) => name.list === 'holders' && between.some((unit) => unit.start === name.start),
  );
  // “Was the Ruritanian officer killed” asks about the officer.
  const next = subject && units.find(({ start }) => start >= subject.end);
  return subject && !/^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? '') ? conceptTerm(subject.concept) : null;
}

/** Units between the auxiliary and the name: “does the government of Ruritania”. */
const FARTHEST = 4;

/** What stands between the auxiliary and the verb: “the harbour crew” of “when did the harbour crew leave”; no unit where nothing does. */
function betweenVerbs(units: readonly Unit[]): { from: number; verb: number } {
  const auxiliary = units.findIndex(({ pos, lower }) => pos === 'AUX' || /^(?:do|does|did)$/.test(lower));
  const verb = units.findIndex(({ pos }, i) => i > auxiliary && pos === 'VERB');
  return auxiliary < 0 || verb < 0 ? { from: 0, verb: 0 } : { from: auxiliary + 1, verb };
}
