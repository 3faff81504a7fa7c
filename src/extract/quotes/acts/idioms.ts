// Acts of speech by several words of which none is a verb of speech.
//
//   Byron made it clear that …      Byron is of the opinion that …      Byron left no doubt that …

import type { Unit } from '../../../model/unit.ts';
import { listedWord, readWordList } from '../../../text/word-list.ts';
import { z } from '../../../text/zod.ts';
import { groupStart } from '../../syntax/group-start.ts';
import { subjectOf } from '../../syntax/subject.ts';
import { suppositionOf } from '../../syntax/supposed.ts';
import { verbGroup } from '../../syntax/verb-group.ts';
import type { Cue } from '../../words/cues.ts';
import { formsOf } from '../../words/inflect.ts';
import type { Act } from '../draft/act.ts';

const entry = listedWord.extend({
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
for (const { word, thought } of readWordList(new URL('idioms.jsonl', import.meta.url), entry)) {
  const [verb, ...words] = word.split(' ') as [string, ...string[]];
  const cue: Cue = { word, particle: null, takes: new Set(['clause'] as const), thought };
  for (const form of verb === 'be' ? BE : formsOf(verb).keys())
    byVerb.set(form, [...(byVerb.get(form) ?? []), { words, cue }]);
}

/** The act of an idiom whose verb stands at a place, where a clause with “that” follows; null for anything else. */
export function idiom(units: readonly Unit[], at: number): Act | null {
  for (const { words, cue } of byVerb.get(units[at]!.lower) ?? []) {
    const to = at + 1 + words.length;
    if (units[to]?.lower !== 'that' || words.some((word, i) => units[at + 1 + i]!.lower !== word)) continue;
    const from = groupStart(units, at);
    const subject = subjectOf(units, from);
    // It was plain that …: to nobody that is named.
    if (!subject || units[subject.phrase.head]!.lower === 'it') return null;
    const supposed = suppositionOf(units, verbGroup(units, at), subject.phrase);
    if (cue.thought && supposed?.how === 'denied') return null;
    return {
      ...{ cue, from, to, subject: subject.phrase, side: 'before', own: subject.rule === 'subject' },
      ...{ participle: false, rule: subject.rule, supposed: cue.thought ? null : supposed },
    };
  }
  return null;
}

/** Byron had this to say about the pier: “…” — what was said stands behind the colon. */
export function hadThisToSay(units: readonly Unit[], at: number): Act | null {
  const isIt =
    units[at + 1]?.lower === 'this' &&
    /^(?:had|has|have)$/.test(units[at]!.lower) &&
    /^to (?:say|tell|offer|add)$/.test(wordsAt(units, at + 2, at + 4));
  const colon = isIt ? units.findIndex(({ text }, i) => i > at && text === ':') : -1;
  if (colon < 0 || colon - at > LONGEST) return null;
  const from = groupStart(units, at);
  const subject = subjectOf(units, from);
  if (!subject) return null;
  return {
    ...{ cue: toSay, from, to: colon, subject: subject.phrase, side: 'before' },
    ...{ own: subject.rule === 'subject', participle: false, rule: subject.rule },
  };
}

const toSay: Cue = {
  word: 'have to say',
  particle: null,
  takes: new Set(['clause', 'marks'] as const),
  thought: false,
};

/** From the verb to the colon, in units. */
const LONGEST = 14;

function wordsAt(units: readonly Unit[], from: number, to: number): string {
  return units
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}
