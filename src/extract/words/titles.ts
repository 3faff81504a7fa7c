// The words that stand before or for a name: courtesy titles, and the roles that people hold.
//
//   Lord Byron, the city engineer
//   title                role

import type { Unit } from '../../model/unit.ts';
import { listedWord, readWordList, readWords } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';
import { genderOf, isOnePerson } from './person-nouns.ts';
import { type Gender, roles as listedRoles } from './roles.ts';

const titleEntry = listedWord.extend({
  gender: z.enum(['he', 'she']).optional(),
  /** Whether it stays with a lone surname as part of the name: Lord Byron. */
  keep: z.boolean().default(false),
  /** What it is short for, or says that its holder is: the senator, the doctor. */
  means: z.string().optional(),
});
export type Title = z.infer<typeof titleEntry>;

export interface Role {
  readonly word: string;
  readonly gender?: Gender | undefined;
  /** Whether many hold it at a time, so that “the senator” points at no one by itself. */
  readonly common: boolean;
  /** Whether it tells who somebody is whatever they do here, as “the Leeds striker” does of one who was just named. */
  readonly tells: boolean;
}

const titles = new Map(
  readWordList(new URL('titles.jsonl', import.meta.url), titleEntry).map((entry) => [entry.word, entry]),
);
const roles = new Map<string, Role>(
  listedRoles.flatMap(({ word, people }) => (people ? [[word, { word, ...people }] as const] : [])),
);
const notNames = readWords(new URL('not-names.jsonl', import.meta.url));

export function titleOf(unit: Pick<Unit, 'text' | 'lower'> | undefined): Title | undefined {
  return unit && /^\p{Lu}/u.test(unit.text) ? titles.get(key(unit)) : undefined;
}

/** The role that a word names, in the singular; hyphened ones by their last part: vice-president; or any noun for a person. */
export function roleOf(unit: Unit | undefined): Role | undefined {
  if (!unit || unit.quote >= 0 || (unit.pos !== 'NOUN' && unit.pos !== 'PROPN')) return undefined;
  const word = key(unit);
  const known = roles.get(word);
  if (known) return known;
  if (!word.includes('-')) return unlisted(unit);
  // Vice-President, co-chair; but a Ms Byron-King is no king.
  return /^(?:[Vv]ice|[Ee]x|[Cc]o|[Dd]eputy)-|-[a-z]+$/.test(unit.text)
    ? roles.get(word.slice(word.lastIndexOf('-') + 1))
    : undefined;
}

/** What somebody is by a word that is on no list: the neurosurgeon. */
function unlisted({ text, pos, lower }: Unit): Role | undefined {
  if (pos !== 'NOUN' || !/^\p{Ll}/u.test(text)) return undefined;
  if (!others.has(lower))
    others.set(
      lower,
      isOnePerson(lower) ? { ...oneOfMany, word: lower, gender: genderOf(lower) ?? undefined } : undefined,
    );
  return others.get(lower);
}

const others = new Map<string, Role | undefined>();
const oneOfMany = { common: true, tells: false };

/** Whether a capitalised word shows that a name is no person's: Leeds University. */
export function isNotName(unit: Unit): boolean {
  return notNames.has(key(unit));
}

function key({ lower }: Pick<Unit, 'lower'>): string {
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** Whether a word, in the singular, is listed as a role that somebody holds: "minister", "governor". */
export function isRoleWord(word: string): boolean {
  return roles.has(word.toLowerCase());
}

/** What several with their names behind it each are: “senator” for “Senators”; null for any other word. */
export function pluralRole({ text, lower }: Unit): string | null {
  const one = lower.replace(/ies$/, 'y').replace(/s$/, '');
  return /^\p{Lu}.*s$/u.test(text) && roles.has(one) ? one : null;
}
