// What people say to the bot that asks nothing of the coverage: a greeting, thanks, what it can do.
//
//   “hi!”   “thanks :)”   “what can you do?”      →      a line on what can be asked

import type { Archive } from '../archive/archive.ts';
import { speakersOf } from '../archive/speakers/speakers.ts';
import { listedWord, readWordList } from '../text/word-list.ts';

const phrases = new Set(
  readWordList(new URL('small-talk.jsonl', import.meta.url), listedWord).map(({ word }) => word),
);

/** Words that say nothing beside a greeting: “hi there bot”. */
const ASIDE = /\b(?:there|bot|everyone|everybody|all|please|again|so much|very much|a lot|mate|team|you)\b/g;

/** Whether there is nothing in a message but small talk, or nothing at all. */
export function isSmallTalk(message: string): boolean {
  const words = message
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const bare = words.replace(ASIDE, ' ').replace(/\s+/g, ' ').trim();
  return words === '' || phrases.has(words) || phrases.has(bare);
}

/** What can be asked, with an example that this coverage answers. */
export function whatToAsk(archive: Archive): string {
  const speaker = speakersOf(archive).find(({ kind, said }) => kind === 'person' && said.length > 1);
  const example = speaker ? `, such as “What did ${speaker.name} say?”` : '';
  return (
    `Ask me what was reported${example}, and I answer with excerpts of the coverage, word for word. ` +
    'I check quotations too: put the words in “…”. Or give a command, such as /timeline.'
  );
}
