// Words for one person that are on no list of roles, by WordNet.
//
//   neurosurgeon, contender      one person           fisherman, waitress    and a man, a woman
//   carmaker, coast guard        as often a firm or a force
//   supporters, staff            several

import { isPersonNoun } from '../../text/thesaurus.ts';

/** Whether a noun in small letters means one person, and is not what firms and forces are called as often. */
export function isOnePerson(noun: string): boolean {
  return mayBeOnePerson(noun) && !FIRMS.test(noun) && !THINGS.has(noun);
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
  const listed = GENDERS.get(noun);
  if (listed) return listed;
  if (/(?:woman|ress|cess|stess)$/.test(noun)) return 'she';
  return /[a-z]man$/.test(noun) && noun !== 'human' ? 'he' : null;
}

/** The owner, a carmaker, the coast guard. */
const FIRMS =
  /(?:owner|maker|operator|provider|supplier|insurer|lender|retailer|builder|manufacturer|producer|publisher|broadcaster|carrier|contractor|developer|employer|importer|exporter|distributor|creditor|regulator|sponsor|partner|rival|competitor|guard|giant)$/;

/** Things, in the news, that WordNet has as people first. */
const THINGS = new Set(['dyke', 'monitor', 'printer', 'cutter', 'trailer', 'scanner', 'reactor', 'ace']);

/** Too many for a dictionary: lockkeeper, bargeman. */
const COMPOUND = /\w(?:holder|keeper|worker|maker|owner|goer|player|driver|man|woman)$/;

const GENDERS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['man', 'he'],
  ['boy', 'he'],
  ['gentleman', 'he'],
  ['widower', 'he'],
  ['bridegroom', 'he'],
  ['woman', 'she'],
  ['girl', 'she'],
  ['lady', 'she'],
  ['widow', 'she'],
  ['bride', 'she'],
  ['heroine', 'she'],
]);
