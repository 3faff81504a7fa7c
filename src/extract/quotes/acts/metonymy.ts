// Finds who speaks where the subject of the verb is a thing.
//
//   One message from Byron read: “…”      The news delighted the mayor: “…”
//                    who                                     who

import type { Phrase, Unit } from '../../../model/unit.ts';
import { isPersonNoun } from '../../../text/thesaurus.ts';
import { phraseFrom } from '../../syntax/noun-phrases.ts';
import type { Cue } from '../../words/cues.ts';
import { isSent } from '../../words/documents.ts';
import { roleOf } from '../../words/titles.ts';

/** One message from Byron read: “…” — the words are Byron's. */
export function writerOf(units: readonly Unit[], { head, to }: Phrase): Phrase | null {
  if (!isSent(units[head]!.lower)) return null;
  const from = units[head + 1]?.lower === 'from' ? phraseFrom(units, head + 2) : null;
  return from && from.to <= to + 4 && units[from.head]!.pos === 'PROPN' ? from : null;
}

/** The news delighted the mayor: “…” — it is the mayor who speaks, and no news does. */
export function movedBy(units: readonly Unit[], cue: Cue, to: number, { head }: Phrase): Phrase | null {
  if (cue.word !== '*') return null;
  const { pos, lower } = units[head]!;
  const isThing =
    (pos === 'NOUN' && !roleOf(units[head]) && !isPersonNoun(lower)) || /^(?:it|this|that)$/.test(lower);
  const phrase = isThing ? phraseFrom(units, to) : null;
  const isBeforeMarks = phrase && units[phrase.to]?.text === ':' && (units[phrase.to + 1]?.quote ?? -1) >= 0;
  return isBeforeMarks && (units[phrase.head]!.pos === 'PROPN' || roleOf(units[phrase.head])) ? phrase : null;
}
