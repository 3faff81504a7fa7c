// Acts of speech by several words of which none is a verb of speech.
//
//   Byron made it clear that …      Byron is of the opinion that …      Byron left no doubt that …

import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';
import type { Unit } from '../people/units.ts';
import type { Act } from './acts.ts';
import { type Cue, inflected } from './cues.ts';
import { subjectOf } from './subject.ts';
import { groupStart, NEGATIONS } from './verb-group.ts';

const entry = listedWord.extend({
  /** Of its verb, where that is not regular. */
  past: z.string().optional(),
  /** Whether it tells what somebody thinks, which they need not have said. */
  thought: z.boolean().default(false),
});

interface Idiom {
  /** The words behind the verb. */
  readonly words: readonly string[];
  readonly cue: Cue;
}

const BE = ['is', 'are', 'was', 'were', 'be', 'been', 'am'];

const byVerb = new Map<string, Idiom[]>();
for (const { word, past, thought } of readWordList(new URL('idioms.jsonl', import.meta.url), entry)) {
  const [verb, ...words] = word.split(' ') as [string, ...string[]];
  const cue: Cue = { word, particle: null, takes: new Set(['clause'] as const), thought };
  for (const form of verb === 'be' ? BE : inflected(verb, past).keys())
    byVerb.set(form, [...(byVerb.get(form) ?? []), { words, cue }]);
}

/** The act of an idiom whose verb stands at a place, where a clause with “that” follows; null for anything else. */
export function idiom(units: readonly Unit[], at: number): Act | null {
  for (const { words, cue } of byVerb.get(units[at]!.lower) ?? []) {
    const to = at + 1 + words.length;
    if (units[to]?.lower !== 'that' || words.some((word, i) => units[at + 1 + i]!.lower !== word)) continue;
    const from = groupStart(units, at);
    if (units.slice(from, at).some(({ lower }) => NEGATIONS.has(lower))) return null;
    const subject = subjectOf(units, from);
    // It was plain that …: to nobody that is named.
    if (!subject || units[subject.phrase.head]!.lower === 'it') return null;
    return {
      ...{ cue, from, to, subject: subject.phrase, side: 'before', own: subject.rule === 'subject' },
      ...{ participle: false, rule: subject.rule },
    };
  }
  return null;
}
