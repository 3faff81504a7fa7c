// The verbs that acts are told with, by what they do in a sentence.
//
//   authorised → let, past      sending → send, ing      called off → halt, past      held Kyiv back from → forbid, past

import type { Unit } from '../../../model/unit.ts';
import { type Form, formsOf } from '../../words/inflect.ts';
import { type VerbKind, verbs } from '../../words/verbs.ts';

export interface Verb {
  /** With its particle, if it has one: “call off”. */
  readonly word: string;
  readonly kind: VerbKind;
  readonly form: Form;
}

const listed = verbs.flatMap(({ word, positions }) =>
  positions
    ? Array.from(formsOf(word.split(' ')[0]!), ([printed, form]) => ({
        printed,
        word,
        kind: positions.kind,
        form,
      }))
    : [],
);
const plain = new Map<string, Verb>(
  listed.flatMap(({ printed, ...verb }) => (verb.word.includes(' ') ? [] : [[printed, verb]])),
);
/** Those with a particle, the longest first: go back on. */
const particled = new Map<string, Verb[]>();
for (const { printed, ...verb } of listed.sort((one, other) => other.word.length - one.word.length))
  if (verb.word.includes(' ')) particled.set(printed, [...(particled.get(printed) ?? []), verb]);

/** The listed verb that a lower-case word is a form of, whatever follows; undefined if none is. */
export const verbOf = (lower: string): Verb | undefined => plain.get(lower);

/** The listed verb at a unit, with its particle where it has one; undefined if none is. */
export function verbAt(units: readonly Unit[], at: number): Verb | undefined {
  const { lower } = units[at]!;
  return particled.get(lower)?.find((verb) => particleOf(units, at, verb) !== null) ?? verbOf(lower);
}

/** Where the particle of a verb ends: called | off, held | Kyiv | back | from. The unit after the verb if it has none. */
export function particleOf(units: readonly Unit[], at: number, { word }: Verb): number | null {
  const [, ...particle] = word.split(' ');
  const standsAt = (from: number) => particle.every((part, i) => units[from + i]?.lower === part);
  for (let from = at + 1; from <= at + FARTHEST && from < units.length; from++) {
    if (standsAt(from)) return from + particle.length;
    if (/^(?:VERB|AUX|PUNCT|CCONJ|SCONJ)$/.test(units[from]!.pos) || particle.at(-1) === 'on') return null;
    // Put deliveries of shells to Kyiv | on hold; but: called him at home, off and on.
    if (units[from]!.pos === 'ADP' && particle.length < 2) return null;
  }
  return null;
}

/** In units: what stands between a verb and its particle. */
const FARTHEST = 8;
