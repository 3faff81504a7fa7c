// Words for what several roles are: one who was told of by a narrower word is called by a wider one later.
//
//   Ada Byron, a violinist, left. The musician said …       the musician is Ada Byron

import { kindsOf } from '../../text/kinds.ts';
import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';

const entry = listedWord.extend({
  /** Roles that it covers beside those that WordNet gives. */
  of: z.array(z.string()).default([]),
});

const generals = new Map(
  readWordList(new URL('wider-roles.jsonl', import.meta.url), entry).map(({ word, of }) => [
    word,
    new Set(of),
  ]),
);

/** Whether a word is for what several roles are: musician, official. */
export function isGeneral(word: string): boolean {
  return generals.has(word);
}

/** Whether one of these roles is what the general word covers. In lower case; words that are no roles may be among them. */
export function covers(general: string, roles: Iterable<string>): boolean {
  const listed = generals.get(general);
  if (!listed) return false;
  for (const role of roles) {
    const word = role.slice(role.lastIndexOf('-') + 1);
    if (listed.has(word) || kindsOf(word).has(general)) return true;
  }
  return false;
}
