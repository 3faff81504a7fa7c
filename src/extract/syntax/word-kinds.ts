// What kind of word a unit is, as noun phrases are made of them.
//
//   their     old   pier      at     the     harbour
//   determiner      nominal   link   determ. nominal

import type { Unit } from '../../model/unit.ts';
import { hangsOnNoun } from '../words/prepositions.ts';
import { isPossessive, isPronounPhrase } from '../words/pronouns.ts';

/** “He”, “others”; “IT” and “US” are names. */
export function isPronoun(unit: Unit): boolean {
  return isPronounPhrase(unit.lower) && unit.pos !== 'NUM' && unit.text !== 'IT' && unit.text !== 'US';
}

/** An article, or a word in its place: “the”, “this”, “their”. */
export function isDeterminer(unit: Unit): boolean {
  return unit.pos === 'DET' || isPossessive(unit.lower);
}

/** Whether a word can be the chief one of a noun phrase. */
export function isNominal(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (unit.pos === 'NOUN' || unit.pos === 'PROPN' || unit.pos === 'NUM' || unit.pos === 'SYM')
  );
}

/** Whether a preposition hangs a phrase on the one before it. */
export function isLink({ lower }: Unit): boolean {
  return hangsOnNoun(lower);
}
