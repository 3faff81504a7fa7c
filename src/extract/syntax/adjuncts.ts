// Skips what may stand between a verb of speech and what is said.
//
//   He told a crowd in the harbour on Tuesday that …
//           └── hearer ──────────┘ └ adjunct ┘

import type { Unit } from '../../model/unit.ts';
import { tellsHowSaid } from '../words/prepositions.ts';
import { isHearer } from '../words/pronouns.ts';
import { phraseFrom, withPrepositions } from './noun-phrases.ts';
import { isWhen } from './when.ts';
import { isNominal } from './word-kinds.ts';

/** He told [a press conference in the capital last week] that … */
export function afterHearer(units: readonly Unit[], at: number): number {
  const hearer = phraseFrom(units, at);
  if (!hearer) return isHearer(units[at]?.lower) ? at + 1 : at;
  const next = units[hearer.to];
  // With a verb right after it, the phrase is the subject of what was said.
  if (next && (next.pos === 'AUX' || (next.pos === 'VERB' && !/ing$/.test(next.lower)))) return at;
  let { to } = withPrepositions(units, hearer);
  while (units[to]?.lower === 'and' || units[to]?.text === ',') {
    const more = phraseFrom(units, to + 1);
    if (!more || (units[to]!.text === ',' && units[more.to]?.text !== ',')) break;
    const verb = units[more.to]?.pos;
    if (verb === 'VERB' || verb === 'AUX') break;
    to = withPrepositions(units, more).to;
  }
  return to;
}

/** "in a statement on Tuesday", "late last week", "on Twitter": between a cue and what was said. */
export function afterAdjuncts(units: readonly Unit[], start: number): number {
  let at = start;
  for (let steps = 0; steps < 8; steps++) {
    const unit = units[at];
    if (!unit) break;
    const next = units[at + 1];
    const isPart = unit.pos === 'NUM' || /^(?:late|early|last|this|next|earlier)$/.test(unit.lower);
    if (
      isWhen(unit) ||
      (isPart && next && isWhen(next)) ||
      (unit.pos === 'ADV' && unit.lower !== 'there') ||
      (/^(?:late|early)$/.test(unit.lower) && next?.pos === 'ADP')
    )
      at++;
    else if (unit.pos === 'ADP' && tellsHowSaid(unit.lower)) {
      const phrase = phraseFrom(units, at + 1);
      if (phrase) {
        at = withPrepositions(units, phrase).to;
        // “on the channel's “Late Talk””: named in marks.
        if (units[at] && units[at]!.quote >= 0 && isPlace(units, at) && units[at - 1]!.pos === 'PART') at++;
      } else if (next && isWhen(next)) at += 2;
      else break;
    } else if (unit.text === ',' && at > start) {
      // “He said, on Tuesday, that”: a comma may close what was skipped, if the clause opens after it.
      if (next?.lower !== 'that') break;
      at++;
    } else break;
  }
  return at;
}

/**
 * Whether nothing but adjuncts and asides stands between a word and a clause that begins at `clause`.
 * Denied [to reporters, on Monday,] that; dismissed [as absurd] that; it is false [to say] that
 *
 * @param isThat whether the clause opens with “that”: without it no comma can stand before
 */
export function standsOver(units: readonly Unit[], word: number, clause: number, isThat: boolean): boolean {
  let at = word + 1;
  while (at < clause) {
    const phrase = units[at]!.pos === 'ADP' ? phraseFrom(units, at + 1) : null;
    const isPair =
      (units[at]!.lower === 'to' && units[at + 1]?.pos === 'VERB') ||
      (units[at]!.lower === 'as' && units[at + 1]?.pos === 'ADJ' && !phrase);
    const next =
      units[at]!.text === ',' && isThat
        ? closingComma(units, at, clause)
        : isPair
          ? at + 2
          : phrase
            ? withPrepositions(units, phrase).to
            : afterAdjuncts(units, at);
    if (next <= at) return false;
    at = next;
  }
  return at === clause;
}

/** Behind the comma that closes an aside before a clause; the unit itself where what stands between is none: “, saying,”. */
function closingComma(units: readonly Unit[], open: number, clause: number): number {
  const isAside =
    units[clause - 1]?.text === ',' && clause - 1 > open && !/ing$/.test(units[open + 1]!.lower);
  return isAside ? clause : open;
}

/** On the programme “Late Talk,” Byron said: the words in marks name where. */
export function isPlace(units: readonly Unit[], quote: number): boolean {
  const before = units[quote - 1];
  return isNominal(before) || /^(?:ADP|PART|DET)$/.test(before?.pos ?? '');
}
