// Sentences that tell of what happens in a game or a story.
//
//   In a war game last year Peru fired all its rockets.      The novel tells of Peru sending tanks to Chad.

import type { Unit } from '../../../model/unit.ts';
import { listedWord, readWordList } from '../../../text/word-list.ts';
import { mainSubject } from '../../syntax/main-subject.ts';

const words = readWordList(new URL('fiction.jsonl', import.meta.url), listedWord).map(({ word }) => word);

/** Whether a sentence is set in a story, or has one for its subject. Its name at any other place tells nothing. */
export function isFiction(units: readonly Unit[]): boolean {
  const at = units.findIndex((_, i) => endsStory(units, i));
  if (at < 0) return false;
  const phrase = units.slice(Math.max(0, at - 5), at).map(({ lower }) => lower);
  const opener = phrase.findLastIndex((word) => /^(?:in|during)$/.test(word));
  if (opener >= 0 && /^(?:an?|the|his|her|one|its|this|that)$/.test(phrase[opener + 1] ?? '')) return true;
  const main = mainSubject(units);
  return main !== null && main.head === at;
}

function endsStory(units: readonly Unit[], at: number): boolean {
  const two = `${units[at - 1]?.lower} ${units[at]!.lower}`;
  return units[at]!.pos !== 'VERB' && words.some((word) => word === units[at]!.lower || word === two);
}
