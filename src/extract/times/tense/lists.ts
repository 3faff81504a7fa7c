// The words about a time that tell of it by themselves.
//
//   is due on Friday      adjourned until Friday      Friday’s vote: to come      Friday’s crash, could be seen: past

import type { Unit } from '../../../model/unit.ts';
import { listedWord, readWordList } from '../../../text/word-list.ts';
import { z } from '../../../text/zod.ts';
import { allFormsOf, formsOf } from '../../words/inflect.ts';

const read = <Entry extends { word: string }>(name: string, entry: z.ZodType<Entry>) =>
  readWordList(new URL(name, import.meta.url), entry);

const cue = listedWord.extend({ when: z.enum(['always', 'verb', 'before to']) });
const cues = new Map(read('future-cues.jsonl', cue).map(({ word, when }) => [word, when]));
const event = listedWord.extend({ foreseen: z.boolean() });
const events = new Map(read('event-nouns.jsonl', event).map(({ word, foreseen }) => [word, foreseen]));
const deadlines = new Set(
  read('deadlines.jsonl', listedWord).flatMap(({ word }) => {
    const [verb, ...particle] = word.split(' ');
    return [...formsOf(verb!).keys()].map((form) => [form, ...particle].join(' '));
  }),
);
const told = read('told.jsonl', listedWord.extend({ behind: z.enum(['could', 'would']) }));
const toldBehind = (modal: string) =>
  allFormsOf(told.filter(({ behind }) => behind === modal).map(({ word }) => word));
/** Of what was: could be seen; would not comment. */
export const [perceived, answers] = [toldBehind('could'), toldBehind('would')];

/** Whether the word at a unit looks ahead; `rules` where an infinitive hangs on it. Not “was due on Friday”. */
export function isCue(units: readonly Unit[], at: number, rules = false): boolean {
  const unit = units[at];
  const when = unit && (cues.get(unit.lower) ?? cues.get(`${unit.lower} ${units[at + 1]?.lower}`));
  if (!when || rules || /^(?:to|for)$/.test(units[at + 1]?.lower ?? '')) return when !== undefined;
  const isPast = units.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:was|were|had)$/.test(lower));
  return when === 'verb' ? unit!.pos === 'VERB' : when === 'always' && !isPast;
}

/** Whether the day of an event is known beforehand; undefined for a word that is not listed. Takes either number. */
export const foreseen = (lower: string): boolean | undefined =>
  events.get(lower) ?? events.get(lower.replace(/s$/, ''));

/** Whether the word at a unit sets another day: “adjourned”, “put the vote off”. */
export const setsDay = (units: readonly Unit[], at: number): boolean =>
  ['', ...units.slice(at + 1, at + 6).map(({ lower }) => ` ${lower}`)].some((particle) =>
    deadlines.has(units[at]!.lower + particle),
  );
