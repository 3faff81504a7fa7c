// Acts of speech told in the passive: the speaker stands after “by”.
//
//   She was asked by the chairman whether …      It was called “a gem” by the mayor.      a plan described by critics as “mad”
//           └ cue └ who                                └ cue           └ who                     └ cue    └ who

import type { Phrase, Unit } from '../../../model/unit.ts';
import { readWords } from '../../../text/word-list.ts';
import { phraseFrom, withPrepositions } from '../../syntax/noun-phrases.ts';
import { isWhen } from '../../syntax/when.ts';
import type { Cue } from '../../words/cues.ts';
import { hasOpinions } from '../../words/roles.ts';
import type { Act } from '../draft/act.ts';

/** The act of a verb in the passive, `from` its auxiliaries `to` behind it; null where nobody is told of who did it. */
export function passive(units: readonly Unit[], from: number, to: number, cue: Cue): Act | null {
  const rest = { own: true, participle: false } as const;
  const agent = agentAt(units, to);
  if (agent) return { ...rest, cue, from, to: agent.to, subject: agent, side: 'before', rule: 'passive' };
  const behind = agentBehindMarks(units, to);
  if (behind && isNicknaming(units, cue, behind)) return null;
  if (behind) return { ...rest, cue, from, to, subject: behind, side: 'before', rule: 'passive' };
  // They were told to “stop it”: by nobody that is named.
  return cue.takes.has('hearer')
    ? { ...rest, cue, from, to, subject: null, side: 'none', rule: 'none' }
    : null;
}

/** By the mayor; but not: by Monday, by phone. */
export function agentAt(units: readonly Unit[], at: number): Phrase | null {
  const phrase = units[at]?.lower === 'by' ? phraseFrom(units, at + 1) : null;
  const head = phrase && units[phrase.head]!;
  if (!head || head.pos === 'NUM' || isWhen(head) || MEANS.has(head.lower)) return null;
  return withPrepositions(units, phrase);
}

const MEANS = readWords(new URL('means.jsonl', import.meta.url));

/** It was called “a gem” by the mayor; it was called a “mad” plan by critics. */
function agentBehindMarks(units: readonly Unit[], to: number): Phrase | null {
  let marked = false;
  for (let at = to; at < Math.min(units.length, to + FARTHEST); at++) {
    const { pos, lower, quote } = units[at]!;
    if (quote >= 0) marked = true;
    else if (lower === 'by') return marked ? agentAt(units, at) : null;
    else if (/^(?:PUNCT|VERB|AUX|PRON|CCONJ)$/.test(pos)) return null;
  }
  return null;
}

/** Loudhailers called “storm mouths” by the fishermen: a name that goes round; but: called “mad” by critics. */
export function isNicknaming(units: readonly Unit[], { word }: Cue, { head }: Phrase): boolean {
  const { pos, lower } = units[head]!;
  const isMany = pos === 'NOUN' && /(?:s|men|people|children|crew|staff|family)$/.test(lower);
  return /^(?:call|dub|nickname|christen|refer to)$/.test(word) && isMany && !hasOpinions(lower);
}

/** In units. */
const FARTHEST = 10;
