// The verbs that acts are told with, by what they do in a sentence.
//
//   authorised → let, past      sending → send, ing      urges → urge, s

import { type Form, formsOf } from '../../words/inflect.ts';
import { type VerbKind, verbs } from '../../words/verbs.ts';

export interface Verb {
  readonly word: string;
  readonly kind: VerbKind;
  readonly form: Form;
}

const byForm = new Map<string, Verb>(
  verbs.flatMap(({ word, positions }) =>
    positions
      ? Array.from(
          formsOf(word),
          ([printed, form]) => [printed, { word, kind: positions.kind, form }] as const,
        )
      : [],
  ),
);

/** The listed verb that a lower-case word is a form of; undefined if none is. */
export const verbOf = (lower: string): Verb | undefined => byForm.get(lower);
