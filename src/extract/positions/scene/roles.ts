// What a noun for a person or body says of whom it speaks for.
//
//   the Ghanaian defence ministry   the country       a Ghanaian senator   no government
//   the defence secretary           the United Kingdom, by its spelling

import { roles as listedRoles } from '../../words/roles.ts';

export type Role = NonNullable<(typeof listedRoles)[number]['positions']> & { readonly word: string };

const roles: readonly Role[] = listedRoles.flatMap(({ word, positions }) =>
  positions ? [{ word, ...positions }] : [],
);
const byWord = new Map(roles.map((role) => [role.word, role]));
const offices = roles.filter(({ word, country }) => country && word.includes(' '));

/** The role or body that a word names; undefined if it is neither. */
export const roleOf = (word: string): Role | undefined => byWord.get(word.toLowerCase());

/** The country that alone has an office of this name: "Defence Secretary". Null where many have one. */
export function countryOfOffice(words: string): string | null {
  const lower = words.toLowerCase();
  const office = offices.find(({ word }) => lower.includes(word)) ?? byWord.get(lower.split(' ').at(-1)!);
  return office?.country ?? null;
}
