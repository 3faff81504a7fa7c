// The nouns of a question that an answer cannot do without: what is counted, and who or what it is about.
//
//   “How many fishing boats did the harbour crew lose?”
//            └─ counted ──┘         └── subject ─┘

import type { Prose } from '../model/prose.ts';
import type { Named } from '../model/reading.ts';
import { overlap } from '../model/span.ts';

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
  const auxiliary = tokens.findIndex(({ pos, text }) => pos === 'AUX' || /^(?:do|does|did)$/i.test(text));
  if (auxiliary < 0) return null;
  const verb = tokens.findIndex(({ pos }, i) => i > auxiliary && pos === 'VERB');
  if (verb < 0) return null;
  const between = tokens.slice(auxiliary + 1, verb);
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
