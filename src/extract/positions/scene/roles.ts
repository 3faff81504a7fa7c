// What a noun for a person or body says of whom it speaks for.
//
//   the Ghanaian defence ministry   the country       a Ghanaian senator   no government
//   the defence secretary           the United Kingdom, by its spelling

import { listedWord, readWordList } from '../../../text/word-list.ts';
import { z } from '../../../text/zod.ts';

const entry = listedWord.extend({
  /** `role` and `body` speak for their country, `other` for themselves; `turned` takes a role's voice away; `many` names nobody. */
  kind: z.enum(['role', 'body', 'unnamed', 'many', 'other', 'turned']),
  /** The one country that has such an office. */
  country: z.string().optional(),
});
export type Role = z.infer<typeof entry>;

const roles = readWordList(new URL('roles.jsonl', import.meta.url), entry);
const byWord = new Map(roles.map((role) => [role.word.toLowerCase(), role]));
const offices = roles.filter(({ word, country }) => country && word.includes(' '));

/** The role or body that a word names; undefined if it is neither. */
export const roleOf = (word: string): Role | undefined => byWord.get(word.toLowerCase());

/** The country that alone has an office of this name: "Defence Secretary". Null where many have one. */
export function countryOfOffice(words: string): string | null {
  const lower = words.toLowerCase();
  const office = offices.find(({ word }) => lower.includes(word)) ?? byWord.get(lower.split(' ').at(-1)!);
  return office?.country ?? null;
}
