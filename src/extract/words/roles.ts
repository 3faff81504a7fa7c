// The words for what somebody is, or for those who speak together, each once.
//
//   minister      a role that one person holds (people)           speaks for a government (positions)
//   analyst       held by many (people)      nobody is named by it (quotes)      speaks for no government (positions)

import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';

const gender = z.enum(['he', 'she']);
export type Gender = z.infer<typeof gender>;

/** Words of two or three are offices; all in lower case. */
const entry = listedWord
  .extend({
    people: z
      .object({
        gender: gender.optional(),
        /** Whether many hold it at a time, so that “the senator” points at no one by itself. */
        common: z.boolean().default(false),
        /** Whether it tells who somebody is whatever they do here, as “the Leeds striker” does of one who was just named. */
        tells: z.boolean().default(false),
      })
      .optional(),
    /** Who is called by nothing else is not named: “An official said …” */
    quotes: z
      .object({
        unnamed: z.boolean().default(false),
        /** Whether what several of them call a thing is what they think of it, and no name that goes round. */
        opinions: z.boolean().default(false),
      })
      .optional(),
    /** Whether they ask on behalf of others, so that they are not who answers. */
    asks: z.boolean().default(false),
    /** Whether it is a surname as often: Anna King. */
    surname: z.boolean().default(false),
    positions: z
      .object({
        /** `role` and `body` speak for their country, `other` for themselves; `turned` takes a role's voice away; `many` names nobody. */
        kind: z.enum(['role', 'body', 'unnamed', 'many', 'other', 'turned']),
        /** The one country that has such an office. */
        country: z.string().optional(),
      })
      .optional(),
  })
  .refine(
    ({ word, people, quotes, positions, asks, surname }) =>
      word === word.toLowerCase() && (people || quotes || positions || asks || surname),
    'not in lower case, or nothing is made of it',
  );

export const roles = readWordList(new URL('roles.jsonl', import.meta.url), entry);

const having = (is: (role: (typeof roles)[number]) => boolean | undefined): ReadonlySet<string> =>
  new Set(roles.filter(is).map(({ word }) => word));

const opinions = having(({ quotes }) => quotes?.opinions);
const askers = having(({ asks }) => asks);
const surnames = having(({ surname }) => surname);

/** Critics, ministers: what they call a thing is what they think of it. In lower case. */
export const hasOpinions = (word: string): boolean => opinions.has(word);

/** Reporter, interviewer: who asks on behalf of others. In lower case. */
export const asksForOthers = (word: string): boolean => askers.has(word);

/** King, Baker: a surname as often. In lower case. */
export const isSurnameToo = (word: string): boolean => surnames.has(word);
