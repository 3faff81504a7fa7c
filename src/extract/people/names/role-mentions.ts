// Finds people who are mentioned by their role alone.
//
//   The Estonian foreign minister has said … (and later: But Ada Byron said …)

import type { Span } from '../../../model/span.ts';
import type { Phrase, Unit } from '../../../model/unit.ts';
import { isInverted, startsClause } from '../../syntax/clause-start.ts';
import { phraseEndingAt, withPrepositions } from '../../syntax/noun-phrases.ts';
import { isDeterminer } from '../../syntax/word-kinds.ts';
import { type Role, roleOf } from '../../words/titles.ts';
import type { Named } from './names.ts';

export interface RoleMention {
  readonly span: Span;
  /** Without its article. */
  readonly role: Span;
  readonly head: Role;
  /** Its words but for articles, lower case, the head among them. */
  readonly words: readonly string[];
  /** Those of its words that are names, which tell where: “the Leeds mayor”. */
  readonly places: readonly string[];
  readonly definite: boolean;
  /** Whether it is somebody’s: “Poole’s manager”. */
  readonly owned: boolean;
  readonly subject: boolean;
}

/** The roles in a sentence that stand for somebody, but for those that stand beside a name. */
export function roleMentionsIn(units: readonly Unit[], named: readonly Named[]): RoleMention[] {
  const found: RoleMention[] = [];
  units.forEach((unit, at) => {
    const head = roleOf(unit);
    if (!head || (unit.pos !== 'NOUN' && unit.pos !== 'PROPN')) return;
    const next = units[at + 1];
    if (next && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.lower === "'s")) return;
    const base = phraseEndingAt(units, at);
    if (!base) return;
    const phrase = withPrepositions(units, base);
    // “In Crimea” may be said another time in another way; “of Ohio” may not.
    const of = units[base.to]?.lower === 'of' ? phrase.to : base.to;
    const span = { start: units[base.from]!.start, end: units[base.to - 1]!.end };
    const owned = ownedFrom(units, base);
    if (named.some((other) => other.span.end > owned && isSamePhrase(other, span, unit))) return;
    const article = isDeterminer(units[phrase.from]!) && phrase.head > phrase.from;
    found.push({
      span,
      role: { start: units[article ? phrase.from + 1 : phrase.from]!.start, end: units[phrase.to - 1]!.end },
      head,
      words: units
        .slice(phrase.from, of)
        .filter(isTelling)
        .map(({ lower }) => lower),
      places: units.slice(phrase.from, at).flatMap(({ pos, lower }) => (pos === 'PROPN' ? [lower] : [])),
      definite: article ? /^(?:the|its)$/.test(units[phrase.from]!.lower) : unit.pos === 'PROPN' || owned > 0,
      owned: owned > 0,
      subject: startsClause(units, phrase.from) || isInverted(units, phrase.from),
    });
  });
  return found;
}

/** Where “first minister” begins in “Scotland’s first minister”; 0 where no name owns it. */
function ownedFrom(units: readonly Unit[], { from, head }: Phrase): number {
  for (let at = head - 1; at > from; at--)
    if (/^'s?$/.test(units[at]!.lower) && units[at - 1]!.pos === 'PROPN') return units[at]!.start;
  return 0;
}

/** Mayor Ada Byron; but not the Leeds striker, where the name only says which. */
function isSamePhrase({ span, alias, parts, title }: Named, phrase: Span, head: Unit): boolean {
  if (alias && touches(alias, phrase)) return true;
  const says = parts.length === 1 && !title && span.start > phrase.start && span.end < head.start;
  return touches(span, phrase) && !says;
}

/** Not the time of an entry before it: 3.22 p.m. Sheriff: “…” */
function isTelling(unit: Unit): boolean {
  return (
    /^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(unit.pos) &&
    unit.lower !== 'own' &&
    !/^(?:[\d:.]+(?:[ap]m)?|[ap]\.?m\.?)$/.test(unit.lower)
  );
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
