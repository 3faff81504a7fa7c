// A sentence as the finders of positions read it: its words, who acts in it, and with what.
//
//   The German cabinet let Kyiv fire Taurus missiles
//   └── actor: Germany      └ actor  └── weapon ───┘

import type { Basis } from '../../../model/basis.ts';
import type { Sentence } from '../../../model/prose.ts';
import type { Span } from '../../../model/span.ts';
import type { Unit } from '../../../model/unit.ts';
import { firstEndingAfter } from '../../../text/within.ts';
import type { Holder } from '../../holders/holders.ts';
import type { WeaponMention } from '../../weapons/find.ts';

import { verbOf } from '../words/verbs.ts';

/** Units `from` up to and not including `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Actor extends Stretch {
  readonly span: Span;
  readonly kind: 'holder' | 'body' | 'person' | 'unnamed';
  /** For whom it stands; null for a person who speaks for no listed holder. */
  readonly holder: Holder | null;
  readonly basis: Basis;
  /** The person's name, wherever it stands in the text. */
  readonly via: Span | null;
  /** "Berlin’s", "the Danish": it owns or colours the noun after it and acts only through that. */
  readonly owns: boolean;
  /** Of a person: stands as a subject, so that "his" may mean them. */
  readonly leads?: boolean;
}

export interface Armed extends Stretch {
  readonly mention: WeaponMention;
}

export interface Scene {
  readonly text: string;
  readonly sentence: Sentence;
  /** Words and marks, without quotation marks and what stands in brackets. */
  readonly units: readonly Unit[];
  readonly actors: readonly Actor[];
  readonly weapons: readonly Armed[];
  /** Whose words these are, where somebody else says them; null for the reporter's own. */
  readonly speaker: (at: Span) => Actor | null;
}

/** The units of a sentence, without quotation marks and bracketed asides, which stand in no clause. */
export function inClauses(all: readonly Unit[]): Unit[] {
  const kept: Unit[] = [];
  let depth = 0;
  for (const unit of all) {
    if (unit.text === '(' || unit.text === '[') depth++;
    else if (unit.text === ')' || unit.text === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0 && !isQuotationMark(unit)) kept.push(unit);
  }
  return kept.map((unit, at, units) => (isHas(units, at) ? { ...unit, pos: 'AUX' } : unit));
}

/** "Turkey’s asked Germany", "Britain’s letting them": in speech a has or is, which the tagger takes for an owner's. */
function isHas(units: readonly Unit[], at: number): boolean {
  const [own, verb, next] = [units[at]!, units[at + 1], units[at + 2]];
  if (own.lower !== "'s" || own.pos === 'AUX' || !verb || !next) return false;
  const form = verbOf(verb.lower)?.form;
  if ((form !== 'past' && form !== 'ing') || verb.pos !== 'VERB') return false;
  return /^(?:PROPN|DET|PRON|NUM)$/.test(next.pos) || /^(?:to|for|them|it|no|on)$/.test(next.lower);
}

function isQuotationMark({ text, pos }: Unit): boolean {
  return MARKS.has(text[0]!) && pos !== 'PART' && /^[“”„‟"«»‘’'`]+$/.test(text);
}

const MARKS = new Set('“”„‟"«»‘’\'`');

/** The units that share ground with a span; null if none does. */
export function stretchOf(units: readonly Unit[], span: Span): Stretch | null {
  const from = firstEndingAfter(units, span.start);
  let to = from;
  while (to < units.length && units[to]!.start < span.end) to++;
  return to > from ? { from, to } : null;
}

/** The text from one unit up to another, that one not included. */
export function spanOf(units: readonly Unit[], { from, to }: Stretch): Span {
  return { start: units[from]!.start, end: units[to - 1]!.end };
}

/** The actor whose words include a unit. */
export function actorAt({ actors }: Scene, unit: number): Actor | null {
  return actors.find(({ from, to }) => from <= unit && unit < to) ?? null;
}

/** The weapon whose words include a unit. */
export function weaponAt({ weapons }: Scene, unit: number): Armed | null {
  return weapons.find(({ from, to }) => from <= unit && unit < to) ?? null;
}
