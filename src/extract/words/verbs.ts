// The verbs that quotes and positions are told with, each once.
//
//   warn      it was said (quotes)        an act is warned against (positions)

import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';

/**
 * What may follow a verb of speech: `clause` (that …, or the bare clause), `to` (an infinitive), `gerund` (a form in -ing: denied taking it), `object`
 * (a noun that is the content), `hearer` (somebody addressed, before the content), `judge` (a thing and then
 * words in marks about it), `marks` (words in quotation marks, also before the verb).
 */
const frame = z.enum(['clause', 'to', 'gerund', 'object', 'hearer', 'judge', 'marks']);
export type Frame = z.infer<typeof frame>;

/** What a verb does in telling of acts; see the reasons. The first ten can be acts of their own, the rest colour what follows them. */
const verbKinds = [
  ...(['let', 'forbid', 'lift', 'keep', 'send', 'use', 'strike', 'halt', 'shoot', 'conduct'] as const),
  ...(['resolve', 'promise', 'plan', 'refuse', 'consider', 'urge', 'refrain', 'support', 'oppose'] as const),
  ...(['accuse', 'warn', 'threaten', 'deny', 'fail', 'begin', 'grant', 'say'] as const),
] as const;
export type VerbKind = (typeof verbKinds)[number];

/** A particle may stand behind the verb: point out. */
const entry = listedWord
  .extend({
    quotes: z
      .object({
        takes: z.array(frame).min(1),
        /** Whether it tells what somebody thinks or does, which they need not have said: see as, hope; with an infinitive only: agree to. */
        thought: z.union([z.boolean(), z.literal('to')]).default(false),
      })
      .optional(),
    positions: z.object({ kind: z.enum(verbKinds) }).optional(),
  })
  .refine(({ quotes, positions }) => quotes ?? positions, 'neither quotes nor positions make anything of it');

/** Those that say that something was said first, the plainest at the top. */
export const verbs = readWordList(new URL('verbs.jsonl', import.meta.url), entry);
