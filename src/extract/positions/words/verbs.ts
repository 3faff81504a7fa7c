// The verbs that acts are told with, by what they do in a sentence.
//
//   authorised → let, past      sending → send, ing      urges → urge, s

import { listedWord, readWordList } from '../../../text/word-list.ts';
import { z } from '../../../text/zod.ts';
import { type Form, formsOf } from '../../words/inflect.ts';

/** See the reasons in verbs.jsonl. The first ten can be acts of their own, the rest colour what follows them. */
const verbKinds = [
  ...(['let', 'forbid', 'lift', 'keep', 'send', 'use', 'strike', 'halt', 'shoot', 'conduct'] as const),
  ...(['resolve', 'promise', 'plan', 'refuse', 'consider', 'urge', 'refrain', 'support', 'oppose'] as const),
  ...(['accuse', 'warn', 'threaten', 'deny', 'fail', 'begin', 'grant', 'say'] as const),
] as const;
export type VerbKind = (typeof verbKinds)[number];

export interface Verb {
  readonly word: string;
  readonly kind: VerbKind;
  readonly form: Form;
}

const entry = listedWord.extend({ kind: z.enum(verbKinds) });

const byForm = new Map<string, Verb>(
  readWordList(new URL('verbs.jsonl', import.meta.url), entry).flatMap(({ word, kind }) =>
    Array.from(formsOf(word), ([printed, form]) => [printed, { word, kind, form }] as const),
  ),
);

/** The listed verb that a lower-case word is a form of; undefined if none is. */
export const verbOf = (lower: string): Verb | undefined => byForm.get(lower);
