// The verbs that say that something was said, in all their forms.
//
//   He pointed out that …      point out, past      takes a clause, an object, or words in marks

import type { Unit } from '../../model/unit.ts';
import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';
import { type Form, formsOf } from './inflect.ts';

/**
 * What may follow a verb of speech: `clause` (that …, or the bare clause), `to` (an infinitive), `object`
 * (a noun that is the content), `hearer` (somebody addressed, before the content), `judge` (a thing and then
 * words in marks about it), `marks` (words in quotation marks, also before the verb).
 */
const frame = z.enum(['clause', 'to', 'object', 'hearer', 'judge', 'marks']);
export type Frame = z.infer<typeof frame>;

const entry = listedWord.extend({
  takes: z.array(frame).min(1),
  /** Whether it tells what somebody thinks or does, which they need not have said: see as, hope; with an infinitive only: agree to. */
  thought: z.union([z.boolean(), z.literal('to')]).default(false),
});

export interface Cue {
  /** The verb as listed, a particle after it: "point out". */
  readonly word: string;
  readonly particle: string | null;
  readonly takes: ReadonlySet<Frame>;
  readonly thought: boolean | 'to';
}

interface Entry {
  readonly form: Form;
  /** With a particle first, since "point out" is more than "point". */
  readonly cues: readonly Cue[];
}

const byForm = read();

/** The cue verbs that a word may be a form of; undefined for any other word. Does not look at what follows it. */
export function cueOf(unit: Unit): Entry | undefined {
  return unit.quote < 0 && unit.pos !== 'PROPN' ? byForm.get(unit.lower) : undefined;
}

/** Whether a word in small letters is a form of a verb of speech, if it is a verb. */
export function isCueForm(word: string): boolean {
  return byForm.has(word);
}

function read(): ReadonlyMap<string, Entry> {
  const forms = new Map<string, Entry>();
  for (const { word, takes, thought } of readWordList(new URL('cues.jsonl', import.meta.url), entry)) {
    const [verb, particle = null] = word.split(' ') as [string, string?];
    const cue: Cue = { word, particle, takes: new Set(takes), thought };
    for (const [text, form] of formsOf(verb)) {
      const cues = [...(forms.get(text)?.cues ?? []), cue];
      forms.set(text, {
        form,
        cues: cues.sort((a, b) => Number(b.particle !== null) - Number(a.particle !== null)),
      });
    }
  }
  return forms;
}
