// Finds the subject that comes after its verb.
//
//   “It holds,” said Ada Byron, the engineer.      Said Ada Byron: “It holds.”

import type { Phrase, Unit } from '../../model/unit.ts';
import { isPersonNoun } from '../../text/thesaurus.ts';
import type { Cue } from '../words/cues.ts';
import { isHearer, isPossessive } from '../words/pronouns.ts';
import { acrossAside } from './asides.ts';
import { phraseFrom, withPrepositions } from './noun-phrases.ts';
import { isWhen } from './when.ts';
import { isDeterminer, isNominal, isPronoun } from './word-kinds.ts';

/** “…,” said Ada Byron — the river rose, said the mayor, a doctor. */
export function subjectAfter(units: readonly Unit[], from: number, to: number, cue: Cue): Phrase | null {
  const before = units[from - 1];
  if (!cue.takes.has('marks') || cue.word === 'tell') return null;
  if (from === 0) return firstSubjectAfter(units, to, cue);
  if (!before || !(before.quote >= 0 || /^[,—–]$/.test(before.text))) return null;
  if (from !== to - (cue.particle ? 2 : 1)) return null;
  // “…” said Byron; ‘…’, said Byron.
  const behindMarks = before.quote >= 0 || (before.text === ',' && (units[from - 2]?.quote ?? -1) >= 0);
  const phrase = phraseFrom(units, behindMarks ? behindAdjuncts(units, to) : to);
  if (!phrase || (before.quote < 0 && acrossAside(units, from - 1))) return null;
  // “…,” said one of them.
  const isOfThem =
    /^(?:them|us)$/.test(units[phrase.to + 1]?.lower ?? '') && units[phrase.to]?.lower === 'of';
  // Stressed the ministry in its note.
  const isIn = isPossessive(units[phrase.to + 1]?.lower);
  const wide = isIn ? phrase : isOfThem ? { ...phrase, to: phrase.to + 2 } : withPrepositions(units, phrase);
  const next = units[wide.to];
  if (next && (next.pos === 'VERB' || next.pos === 'AUX')) return null;
  if (isPronoun(units[phrase.head]!) && before.quote < 0) return null;
  // “…,” posted the clip: only people come after verbs that take objects.
  const head = units[phrase.head]!;
  if (!cue.takes.has('clause') && head.pos !== 'PROPN' && !isSomebody(units, phrase)) return null;
  return wide;
}

/** “…,” said [on Monday in the hall] the mayor; “…,” declared [to the NRA] Ada Byron: as agencies translate. */
function behindAdjuncts(units: readonly Unit[], to: number): number {
  let at = isHearer(units[to]?.lower) && !isNominal(units[to + 1]) ? to + 1 : to;
  while (units[at]?.pos === 'ADP') {
    const next = isWhen(units[at + 1] ?? units[at]!) ? at + 2 : phraseFrom(units, at + 1)?.to;
    const name = next && units.findIndex((_, i) => i > at + 1 && i < next && isNameBehindWire(units, i));
    at = name && name > 0 ? name : (next ?? units.length);
    if (name && name > 0) break;
  }
  const first = units[at];
  return at === to || (first && (isDeterminer(first) || first.pos === 'PROPN')) ? at : to;
}

/** To the NRA | Ada Byron: the name begins behind the agency's letters. */
function isNameBehindWire(units: readonly Unit[], at: number): boolean {
  return units[at]!.pos === 'PROPN' && /^\p{Lu}{2,5}$/u.test(units[at - 1]!.text);
}

/** Posted one fan, posted her uncle. */
function isSomebody(units: readonly Unit[], { from, head }: Phrase): boolean {
  return (
    /^(?:one|another|someone|somebody|everyone)$/.test(units[from]!.lower) || isPersonNoun(units[head]!.lower)
  );
}

/** Said Ada Byron: “…” */
function firstSubjectAfter(units: readonly Unit[], to: number, cue: Cue): Phrase | null {
  const phrase = cue.takes.has('marks') && phraseFrom(units, to);
  if (!phrase || units[phrase.head]!.pos !== 'PROPN') return null;
  return /^[,:]$/.test(units[phrase.to]?.text ?? '') ? phrase : null;
}
