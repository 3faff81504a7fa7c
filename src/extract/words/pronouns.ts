// The pronouns, by where they stand.
//
//   she   said it of   her   , and   her   crew   herself
//   subject            object        possessive   reflexive          who, which: relative

import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';

const entry = listedWord.extend({
  /** `alone`: stands for people or things by itself, as a noun phrase does. */
  is: z.array(z.enum(['subject', 'object', 'possessive', 'reflexive', 'relative', 'alone'])),
  /** Who is called by nothing else is not named. */
  unnamed: z.boolean().default(false),
});
type Kind = z.infer<typeof entry>['is'][number];

const pronouns = readWordList(new URL('pronouns.jsonl', import.meta.url), entry);
/** All of these take a word in small letters, or what stands beyond a line's end. He, others, this: a noun phrase by itself. */
export const isPronounPhrase = among(having('subject', 'alone'));

/** He, it: before its verb. */
export const isSubjective = among(having('subject'));

/** Him, her, it: behind a verb or a preposition. */
export const isObjective = among(having('object'));

/** His, whose: before what somebody or something has. */
export const isPossessive = among(having('possessive'));

/** Herself. */
export const isReflexive = among(having('reflexive'));

/** Who, which, that, whose, whom: may open a clause on the noun before it. */
export const isRelative = among(having('relative'));

/** He, she, they, we, i: before its verb and nowhere else. */
export const isNominative = (lower: string | undefined): boolean =>
  isSubjective(lower) && !isObjective(lower);

/** Him, her, you: somebody behind a verb, who may hear what is said. */
export const isHearer = (lower: string | undefined): boolean => isObjective(lower) && lower !== 'it';

/** His, their, my: before what somebody has. */
export const isOwner = (lower: string | undefined): boolean =>
  isPossessive(lower) && !isRelative(lower) && lower !== 'its';

/** Those who are called by nothing else are not named: they, others, someone. */
export const unnamedPronouns: readonly string[] = pronouns
  .filter(({ unnamed }) => unnamed)
  .map(({ word }) => word);

function having(...kinds: readonly Kind[]): ReadonlySet<string> {
  return new Set(
    pronouns.filter(({ is }) => kinds.some((kind) => is.includes(kind))).map(({ word }) => word),
  );
}

function among(words: ReadonlySet<string>): (lower: string | undefined) => boolean {
  return (lower) => lower !== undefined && words.has(lower);
}
