// Finds what a body is, beside its name, and its name, beside what it is.
//
//   The owner, Harbour Lines, said …        Harbour Lines, the owner of the pier, said …
//       └role┘ └── name ────┘               └── name ────┘      └──── role ─────┘
//
// Further on in the text “the owner” is the same, as long as there is only one.

import { type Span, textOf } from '../../../model/span.ts';
import type { Phrase, Unit } from '../../../model/unit.ts';
import { widened } from '../../syntax/clause-start.ts';
import { phraseEndingAt, phraseFrom, withPrepositions } from '../../syntax/noun-phrases.ts';
import { isWhen } from '../../syntax/when.ts';
import { isDeterminer } from '../../syntax/word-kinds.ts';
import { isNotName, roleOf } from '../../words/titles.ts';
import { spanOf } from '../draft/draft.ts';
import type { Line } from '../draft/lines.ts';
import { withoutArticle } from './institutions.ts';

/** Two phrases side by side for one thing. */
export interface Apposition {
  readonly name: Span;
  /** Without its article. */
  readonly role: Span;
}

export interface Appositions {
  /** Of the words whose chief word this is: the apposition that they are part of; null where they are in none. */
  at(head: Span): Apposition | null;
  /** Of "the owner", further on: the one apposition before it with that role; null if none or several. */
  before(mention: Span): Apposition | null;
}

/** The appositions in a text. */
export function appositionsIn(text: string, lines: readonly Line[]): Appositions {
  const byHead = new Map<number, Apposition>();
  const byRole = new Map<string, Apposition[]>();
  for (const { units } of lines) {
    units.forEach(({ text: mark }, comma) => {
      const pair = mark === ',' ? (roleFirst(units, comma) ?? nameFirst(units, comma)) : null;
      if (!pair) return;
      const role = withoutArticle(text, spanOf(units, pair.role.from, pair.role.to));
      const found = { name: withoutArticle(text, spanOf(units, pair.name.from, pair.name.to)), role };
      for (const { head } of [pair.name, pair.role]) byHead.set(units[head]!.start, found);
      // A family firm is “the firm”, too.
      const key = textOf(text, role).toLowerCase();
      const keys = new Set([key, units[pair.role.head]!.lower]);
      for (const one of keys) byRole.set(one, [...(byRole.get(one) ?? []).slice(0, 4), found]);
    });
  }
  return {
    at: ({ start }) => byHead.get(start) ?? null,
    before(mention) {
      if (!/^the /i.test(textOf(text, mention))) return null;
      const key = textOf(text, withoutArticle(text, mention)).toLowerCase();
      const earlier = (byRole.get(key) ?? []).filter(({ name }) => name.end <= mention.start);
      return new Set(earlier.map(({ name }) => textOf(text, name))).size === 1 ? earlier[0]! : null;
    },
  };
}

interface Pair {
  readonly name: Phrase;
  readonly role: Phrase;
}

/** The owner, Harbour Lines, … */
function roleFirst(units: readonly Unit[], comma: number): Pair | null {
  const base = phraseEndingAt(units, comma - 1);
  const name = phraseFrom(units, comma + 1);
  if (!base || !name || units[base.head]!.pos !== 'NOUN') return null;
  // The owner, Ada Byron of Leeds, …
  if (!isName(units, name) || !closes(units, withPrepositions(units, name).to)) return null;
  const wide = widened(units, base);
  if (wide.from === base.from) return isRole(units, base) ? { role: base, name } : null;
  // “The mayor of the capital, Leeds,”: the name may be of either, unless it is plainly a body's.
  const isBody = units.slice(name.from, name.to).some(isNotName);
  return isBody && isRole(units, wide) ? { role: wide, name } : null;
}

/** Harbour Lines, the owner of the pier, … */
function nameFirst(units: readonly Unit[], comma: number): Pair | null {
  const name = phraseEndingAt(units, comma - 1);
  const base = phraseFrom(units, comma + 1);
  if (!base || !name || !isRole(units, base) || !isName(units, name)) return null;
  const role = withPrepositions(units, base);
  return closes(units, role.to) ? { role, name } : null;
}

/** A common noun with its article: “the owner”, “its maker”. */
function isRole(units: readonly Unit[], { from, head }: Phrase): boolean {
  const chief = units[head]!;
  return (
    isDeterminer(units[from]!) && head > from && chief.pos === 'NOUN' && chief.quote < 0 && !isWhen(chief)
  );
}

function isName(units: readonly Unit[], { from, to, head }: Phrase): boolean {
  // “Minister, the mayor of Leeds, … said”: addressed, and no name.
  if (
    (units[head]!.pos !== 'PROPN' && !FIRM.test(units[head]!.lower)) ||
    isWhen(units[head]!) ||
    roleOf(units[head])
  )
    return false;
  return units
    .slice(from, to)
    .every(
      (unit) => unit.pos === 'PROPN' || isDeterminer(unit) || unit.text === '&' || FIRM.test(unit.lower),
    );
}

/** What a firm's name ends with. */
const FIRM = /^(?:plc|inc|ltd|llc|corp|gmbh|ag|sa)\.?$/;

/** The second phrase ends with a comma, or with the sentence; a list goes on. */
function closes(units: readonly Unit[], at: number): boolean {
  const mark = units[at];
  if (!mark) return true;
  if (mark.text === ',') return !/^(?:and|or|as)$/.test(units[at + 1]?.lower ?? '');
  return /^(?:[.:;!?]|—|–)$/.test(mark.text);
}
