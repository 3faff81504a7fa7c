// The nouns of a question that an answer cannot do without: what is counted, who or what it is about,
// whose deed.
//
//   “How many fishing boats did the harbour crew lose?”
//            └─ counted ──┘         └── subject ─┘

import { conceptTerm } from '../../extract/named.ts';
import type { Prose, Token } from '../../model/prose.ts';
import type { Named } from '../../model/reading.ts';
import { overlap } from '../../model/span.ts';

/** Where the noun that is counted begins: “boats” of “how many fishing boats”; null where nothing or no noun is. */
export function soughtIn(text: string, { tokens }: Prose): number | null {
  const match = SOUGHT.exec(text);
  if (!match) return null;
  const from = tokens.findIndex(({ start }) => start >= match.index + match[0].length);
  if (from < 0) return null;
  const length = tokens.slice(from).findIndex(({ pos }) => !NOMINAL.has(pos));
  const phrase = tokens.slice(from, length < 0 ? tokens.length : from + length);
  return phrase.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN')?.start ?? null;
}

const SOUGHT = /\bhow many\s+(?:more |other |of )?/i;

/** Where the noun that is a question's subject begins: “crew” of “did the ferry's crew leave”; null where none is seen. */
export function subjectOf({ tokens }: Prose, named: readonly Named[]): number | null {
  const between = betweenVerbs(tokens);
  // “Is there …”, “has anybody …”: what follows is no subject, or not only.
  if (
    between.length === 0 ||
    between.length > LONGEST_SUBJECT ||
    between.some(({ pos }) => !NOMINAL.has(pos))
  )
    return null;
  const head = between.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  // “The Ruritanian premier” may be told of by name, which says neither.
  const ofHolder = between.some((token) => token !== head && named.some((name) => overlap(name, token)));
  return head && !ofHolder ? head.start : null;
}

/** Tokens of a subject; a longer stretch is more than one. */
const LONGEST_SUBJECT = 6;

/** Of what a noun phrase is made. */
const NOMINAL = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PART']);

/** What stands between the auxiliary and the verb: “the harbour crew” of “when did the harbour crew leave”. */
function betweenVerbs(tokens: readonly Token[]): readonly Token[] {
  const auxiliary = tokens.findIndex(({ pos, text }) => pos === 'AUX' || /^(?:do|does|did)$/i.test(text));
  if (auxiliary < 0) return [];
  const verb = tokens.findIndex(({ pos }, i) => i > auxiliary && pos === 'VERB');
  return verb < 0 ? [] : tokens.slice(auxiliary + 1, verb);
}

/** Tokens between the auxiliary and the name: “does the government of Ruritania”. */
const FARTHEST = 4;

/** The term of the government that a question has as its subject; null where it has none. */
export function doerOf({ tokens }: Prose, named: readonly Named[]): string | null {
  const between = betweenVerbs(tokens).slice(0, FARTHEST);
  const subject = named.find(
    (name) => name.list === 'holders' && between.some((token) => token.start === name.start),
  );
  if (!subject) return null;
  // “Was the Ruritanian officer killed” asks about the officer.
  const next = tokens.find(({ start }) => start >= subject.end);
  const isAttribute = next !== undefined && ['NOUN', 'ADJ', 'PROPN'].includes(next.pos);
  return isAttribute ? null : conceptTerm(subject.concept);
}
