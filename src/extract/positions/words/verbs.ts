// The verbs that acts are told with, by what they do in a sentence.
//
//   authorised → let, past      sending → send, ing      urges → urge, s

import { listedWord, readWordList } from '../../../text/word-list.ts';
import { z } from '../../../text/zod.ts';

/** See the reasons in verbs.jsonl. The first ten can be acts of their own, the rest colour what follows them. */
const verbKinds = [
  ...(['let', 'forbid', 'lift', 'keep', 'send', 'use', 'strike', 'halt', 'shoot', 'conduct'] as const),
  ...(['resolve', 'promise', 'plan', 'refuse', 'consider', 'urge', 'refrain', 'support', 'oppose'] as const),
  ...(['accuse', 'warn', 'threaten', 'deny', 'fail', 'begin', 'grant', 'say'] as const),
] as const;
export type VerbKind = (typeof verbKinds)[number];

export type VerbForm = 'base' | 's' | 'past' | 'ing';

export interface Verb {
  readonly word: string;
  readonly kind: VerbKind;
  readonly form: VerbForm;
}

const entry = listedWord.extend({
  kind: z.enum(verbKinds),
  /** Irregular forms: those in -ing and -es as they are, all others past. */
  forms: z.array(z.string()).default([]),
});

const byForm = new Map<string, Verb>(
  readWordList(new URL('verbs.jsonl', import.meta.url), entry).flatMap(({ word, kind, forms }) =>
    formsOf(word, forms).map(([printed, form]) => [printed, { word, kind, form }] as const),
  ),
);

/** The listed verb that a lower-case word is a form of; undefined if none is. */
export const verbOf = (lower: string): Verb | undefined => byForm.get(lower);

function formsOf(word: string, irregular: readonly string[]): [string, VerbForm][] {
  const stem = word.replace(/e$/, '');
  const soft = /[^aeou]y$/.test(word) ? word.slice(0, -1) : null;
  const given = irregular.map((form): [string, VerbForm] => [form, formOf(form)]);
  const regular: [string, VerbForm][] = [
    [soft ? `${soft}ies` : /(?:s|sh|ch|x)$/.test(word) ? `${word}es` : `${word}s`, 's'],
    [`${stem}ing`, 'ing'],
    [soft ? `${soft}ied` : `${stem}ed`, 'past'],
  ];
  // The irregular last, so that of "let, let" the past stands; then the base form, unless it is the past as well.
  const forms = new Map<string, VerbForm>([[word, 'base'], ...regular, ...given]);
  return [...forms];
}

function formOf(form: string): VerbForm {
  if (form.endsWith('ing')) return 'ing';
  return form.endsWith('es') ? 's' : 'past';
}
