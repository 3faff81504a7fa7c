// Words for one person that are on no list of roles, by WordNet.
//
//   neurosurgeon, contender      one person
//   carmaker, coast guard        as often a firm or a force
//   supporters, staff            several

import { isPersonNoun } from '../../text/thesaurus.ts';

/** Whether a noun in small letters means one person, and is not what firms and forces are called as often. */
export function isOnePerson(noun: string): boolean {
  return isPersonNoun(noun) && !isSeveral(noun) && !FIRMS.test(noun);
}

/** Whether a noun for people means several, where English shows it by the word alone. */
export function isSeveral(noun: string): boolean {
  return /[^s]s$|(?:^|wo|[a-z])men$|^(?:people|children|folk|police|personnel|troops|staff|crew)$/.test(noun);
}

/** The owner, a carmaker, the coast guard. */
const FIRMS =
  /(?:owner|maker|operator|provider|supplier|insurer|lender|retailer|builder|manufacturer|producer|publisher|broadcaster|carrier|contractor|developer|employer|importer|exporter|distributor|creditor|regulator|sponsor|partner|rival|competitor|guard|giant)$/;
