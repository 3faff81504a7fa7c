// The members of a phrase of several, in reading order; of one alone itself.
//
//   Peru , Chile and the army of Bolivia      neither Peru nor Chile
//   └ 1 ┘  └ 2 ┘     └──── 3 ────────┘                └ 1 ┘    └ 2 ┘

import type { Phrase, Unit } from '../../model/unit.ts';
import { cueOf } from '../words/cues.ts';
import { startsClause } from './clause-start.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import { isLink } from './word-kinds.ts';

/** The members of a phrase that is a subject, those before it that it is joined to among them. */
export function membersOf(units: readonly Unit[], phrase: Phrase): Phrase[] {
  const members = [memberEndingAt(units, phrase.to - 1, phrase.from) ?? phrase];
  for (;;) {
    const end = jointBefore(units, members[0]!.from, members.length > 1);
    const member = end > 0 ? memberEndingAt(units, end - 1) : null;
    if (!member) break;
    members.unshift(member);
  }
  while (members.length > 1 && members[0]!.from < phrase.from && !opens(units, members[0]!.from))
    members.shift();
  return members;
}

/** Where the member before a joint ends: Peru | , Chile | and Bolivia. A comma alone joins only those before the last two. */
function jointBefore(units: readonly Unit[], from: number, listed: boolean): number {
  const last = from - 1;
  if (/^(?:and|or|nor|&)$/.test(units[last]?.lower ?? ''))
    return units[last - 1]?.text === ',' ? last - 1 : last;
  return listed && units[last]?.text === ',' ? last : 0;
}

/** A noun phrase with what it is of, in or for. */
function memberEndingAt(units: readonly Unit[], last: number, least = 0): Phrase | null {
  const base = withoutPair(units, phraseEndingAt(units, last));
  if (!base || base.from <= least || !isLink(units[base.from - 1]!)) return base;
  const whole = memberEndingAt(units, base.from - 2, least);
  return whole && { ...whole, to: base.to };
}

/** Neither | Peru, both | the army and the navy. */
function withoutPair(units: readonly Unit[], phrase: Phrase | null): Phrase | null {
  const isPair =
    phrase && phrase.from < phrase.head && /^(?:neither|either|both)$/.test(units[phrase.from]!.lower);
  return isPair ? { ...phrase, from: phrase.from + 1 } : phrase;
}

/** After talks with Chile, Peru and Bolivia refused: Chile is none of them. But: she said Peru and Chile refused. */
function opens(units: readonly Unit[], from: number): boolean {
  const before = units[from - 1];
  return (
    startsClause(units, from) ||
    /^(?:neither|either|both|not|only|together)$/.test(before!.lower) ||
    (cueOf(before!)?.cues.some(({ takes }) => takes.has('clause')) ?? false)
  );
}
