// The words that open a clause under another.
//
//   When it rained, the mayor asked   whether   it leaked.
//   time                              content

import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';

const entry = listedWord.extend({
  /** What the clause is to the one above it; `content` is what is said, asked or known. */
  opens: z.array(z.enum(['time', 'reason', 'condition', 'contrast', 'content', 'comparison'])).min(1),
  /** Whether a participle may stand behind it by itself: when asked. */
  bare: z.boolean().default(false),
});
type Entry = z.infer<typeof entry>;

const subordinators = new Map(
  readWordList(new URL('subordinators.jsonl', import.meta.url), entry).map((word) => [word.word, word]),
);

const ADVERBIAL: ReadonlySet<string> = new Set(['time', 'reason', 'condition', 'contrast']);

/** All of these take a word in small letters, or what stands beyond a line's end. When, if, because, that, than. */
export const isSubordinator = asking(() => true);

/** When, if, because; not “that” or “why”: the clause tells of the time, the reason, the condition, the contrast. */
export const opensAdverbial = asking(({ opens }) => opens.some((kind) => ADVERBIAL.has(kind)));

/** When, since, until. */
export const opensTime = asking(({ opens }) => opens.includes('time'));

/** That, whether, why. */
export const opensContent = asking(({ opens }) => opens.includes('content'));

/** When asked, if told: behind it a participle needs no auxiliary. */
export const takesParticiple = asking(({ bare }) => bare);

function asking(is: (entry: Entry) => boolean): (lower: string | undefined) => boolean {
  const words = new Set(
    Array.from(subordinators.values())
      .filter(is)
      .map(({ word }) => word),
  );
  return (lower) => lower !== undefined && words.has(lower);
}
