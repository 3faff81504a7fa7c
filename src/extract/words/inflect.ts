// The forms of a verb.
//
//   deny → denies, denying, denied         hit → hits, hitting, hit        see → sees, seeing, saw, seen
//   refer → referring, but offer → offering                                cancel → cancelling, canceling

import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';

/** What a form of a verb is; a participle counts as its past. */
export type Form = 'base' | 's' | 'ing' | 'past';

const entry = listedWord.extend({
  /** Where it is not regular: the commonest first. */
  past: z.array(z.string()).min(1).optional(),
  /** Where it is not the past. */
  participle: z.array(z.string()).min(1).optional(),
  /** Whether it doubles its last letter though it has several syllables: referred. */
  doubles: z.boolean().default(false),
});

const irregular = new Map(
  readWordList(new URL('irregular-verbs.jsonl', import.meta.url), entry).map((verb) => [verb.word, verb]),
);

/**
 * Every form of a verb, with what it is. “Read” is taken for the past, in which news is written; “come” for the base form.
 *
 * @param verb the base form in lower case, without a particle
 */
export function formsOf(verb: string): ReadonlyMap<string, Form> {
  const { past, participle = past } = irregular.get(verb) ?? compound(verb) ?? {};
  const stems = stemsOf(verb);
  const forms: readonly (readonly [Form, readonly string[]])[] = [
    ['past', participle ?? []],
    ['ing', stems.map((stem) => `${beforeIng(stem)}ing`)],
    ['s', [withS(verb)]],
    ['base', [verb]],
    ['past', past ?? stems.map((stem) => `${stem.replace(/([^aeiou])y$/, '$1i').replace(/e$/, '')}ed`)],
  ];
  return new Map(forms.flatMap(([form, words]) => words.map((word) => [word, form] as const)));
}

const pasts = new Set(
  [...irregular.values()].flatMap(({ word, past = [], participle = [] }) => [
    ...past,
    // They come: no past, though “has come”.
    ...participle.filter((form) => form !== word),
  ]),
);

/** Whether a verb is its own past: “put”, “hit”, “let”. */
export const isOwnPast = (lower: string): boolean => irregular.get(lower)?.past?.includes(lower) ?? false;

/** The form of a word in small letters, taken for a verb: by the list of those that are not regular, else by its end. */
export function formOf(lower: string): Form {
  if (pasts.has(lower)) return 'past';
  // Bring, sing.
  if (/..ing$/.test(lower) && !irregular.has(lower)) return 'ing';
  // Agreed, freed; but: need, proceed, breed.
  if (/(?:[^e]|[^b][rt]e)ed$/.test(lower) && !irregular.has(lower)) return 'past';
  return /[^s]s$/.test(lower) ? 's' : 'base';
}

/** Every form of each of these verbs. */
export function allFormsOf(verbs: Iterable<string>): ReadonlySet<string> {
  return new Set(Array.from(verbs).flatMap((verb) => [...formsOf(verb).keys()]));
}

/** Green-light: as light. */
function compound(verb: string): { past?: string[]; participle?: string[] } | null {
  const from = verb.lastIndexOf('-') + 1;
  const base = from > 0 ? irregular.get(verb.slice(from)) : undefined;
  const joined = (words?: string[]) => words?.map((word) => verb.slice(0, from) + word);
  return base ? { past: joined(base.past), participle: joined(base.participle) } : null;
}

/** What an ending hangs on: hitt-, panick-; of cancel both spellings, the British first. */
function stemsOf(verb: string): string[] {
  if (irregular.get(verb)?.doubles || ONE_SYLLABLE.test(verb)) return [verb + verb.at(-1)];
  if (/[^aeiou][aeiou]l$/.test(verb)) return [`${verb}l`, verb];
  return [/[aeiou]c$/.test(verb) ? `${verb}k` : verb];
}

/** Ban, quip, spin, snap; not: say, fix, row. */
const ONE_SYLLABLE = /^(?:[^aeiou]*|[^aeiou]*qu|.*-[^aeiou]*)[aeiou][^aeiouwxy]$/;

/** Ty-ing, mak-ing; see-ing, dye-ing. */
function beforeIng(stem: string): string {
  return stem.replace(/ie$/, 'y').replace(/([^eoy])e$/, '$1');
}

/** Denies, watches, vetoes, quizzes. */
function withS(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  if (/(?:s|sh|ch|x|z|[^aeiou]o)$/.test(verb))
    return `${/[aeiou]z$/.test(verb) && ONE_SYLLABLE.test(verb) ? `${verb}z` : verb}es`;
  return `${verb}s`;
}
