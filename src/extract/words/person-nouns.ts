// Words for one person that are on no list of roles, by WordNet.
//
//   neurosurgeon, contender      one person           fisherman, waitress    and a man, a woman
//   carmaker, coast guard        as often a firm or a force
//   supporters, staff            several

import { isPersonNoun } from '../../text/thesaurus.ts';
import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';

const entry = listedWord.extend({
  /** `firm`: also as the end of a word: carmaker. */
  is: z.enum(['firm', 'thing']).optional(),
  gender: z.enum(['he', 'she']).optional(),
});

const nouns = readWordList(new URL('person-nouns.jsonl', import.meta.url), entry);
const things = new Set(nouns.filter(({ is }) => is === 'thing').map(({ word }) => word));
const genders = new Map(nouns.map(({ word, gender }) => [word, gender]));
const firms = nouns.filter(({ is }) => is === 'firm').map(({ word }) => word);
/** The owner, a carmaker, the coast guard. */
const FIRMS = new RegExp(`(?:${firms.join('|')})$`);

/** Whether a noun in small letters means one person, and is not what firms and forces are called as often. */
export function isOnePerson(noun: string): boolean {
  return mayBeOnePerson(noun) && !FIRMS.test(noun) && !things.has(noun);
}

/** Whether a noun in small letters can mean one person. */
export function mayBeOnePerson(noun: string): boolean {
  return !isSeveral(noun) && (isPersonNoun(noun) || COMPOUND.test(noun));
}

/** Whether a noun for people means several, where English shows it by the word alone. */
export function isSeveral(noun: string): boolean {
  return /[^s]s$|men$|^(?:people|children|folk|police|personnel|troops|staff|crew)$/.test(noun);
}

/** Whether a noun tells that it is a man or a woman; null where it does not. */
export function genderOf(noun: string): 'he' | 'she' | null {
  const listed = genders.get(noun);
  if (listed) return listed;
  if (/(?:woman|ress|cess|stess)$/.test(noun)) return 'she';
  return /[a-z]man$/.test(noun) && noun !== 'human' ? 'he' : null;
}

/** Too many for a dictionary: lockkeeper, bargeman. */
const COMPOUND = /\w(?:holder|keeper|worker|maker|owner|goer|player|driver|man|woman)$/;
