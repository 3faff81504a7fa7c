// Finds where “they” means one person.
//
//   Jude Asante teaches here. They said …       nobody else, and nothing of which there are several, since the name
//   Jude Asante met the divers. They said …     left alone

import type { Span } from '../../../model/span.ts';
import type { Unit } from '../../../model/unit.ts';
import { isWhen } from '../../syntax/when.ts';
import type { Read } from '../names/read.ts';
import type { Person, PersonMention } from '../person.ts';

/**
 * The mentions by “they” that can mean nobody but one person, of whom no “he” or “she” is known.
 *
 * @param mentions those known already, in reading order
 */
export function linkThey(
  sentences: readonly Read[],
  mentions: readonly PersonMention[],
  quoted: readonly Span[],
): PersonMention[] {
  const found: PersonMention[] = [];
  let only: Person | null = null;
  let next = 0;
  let quote = 0;
  let paragraphOf = 0;
  for (const { units, paragraph } of sentences) {
    if (paragraph - paragraphOf > 1) only = null;
    for (const [at, unit] of units.entries()) {
      while (quote < quoted.length && quoted[quote]!.end <= unit.start) quote++;
      if (quoted[quote] && quoted[quote]!.start <= unit.start) continue;
      while (next < mentions.length && mentions[next]!.end <= unit.start) next++;
      const mention = mentions[next];
      if (mention && mention.start <= unit.start) {
        if (!mention.subject || mention.person === only) continue;
        // Of two who are named close together, neither is meant alone.
        only = only === null || paragraph > paragraphOf ? mention.person : null;
        paragraphOf = paragraph;
      } else if (!only) continue;
      else if (isSeveral(unit)) only = null;
      else if (
        unit.lower === 'they' &&
        isOpening(units[at - 1]) &&
        (only.gender === null || only.gender === 'they')
      ) {
        only.gender = 'they';
        found.push({
          start: unit.start,
          end: unit.end,
          person: only,
          basis: 'inferred',
          link: 'they',
          subject: true,
        });
        paragraphOf = paragraph;
      }
    }
  }
  return found;
}

/** Not: the climb they call …, which means people at large. */
function isOpening(before: Unit | undefined): boolean {
  return before === undefined || before.pos === 'PUNCT' || before.pos === 'CCONJ';
}

/** Divers, the board, Harbour Lines: what “they” would rather mean. */
function isSeveral(unit: Unit): boolean {
  if (unit.pos === 'PROPN') return !isWhen(unit);
  return unit.pos === 'NOUN' && (/[^s]s$/.test(unit.lower) || BODIES.test(unit.lower));
}

const BODIES =
  /^(?:people|men|women|children|police|team|crew|staff|board|council|government|ministry|company|firm|club|party|group|union|committee|court|army|agency|family|couple|pair|band|jury|panel)$/;
