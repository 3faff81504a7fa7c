// What stands before a colon at the head of a line, where it is no name.
//
//   REPORTER 1: Why now?      ANCHOR: Good evening.      UPDATE: the bridge is shut.
//   somebody, not named       the programme              nobody

import { listedWord, readWordList } from '../../../text/word-list.ts';
import { z } from '../../../text/zod.ts';

const entry = listedWord.extend({
  /** `nobody` speaks under it; an `asker` shows that it is a transcript; a `programme` reports in its own words. */
  is: z.enum(['nobody', 'asker', 'programme']).optional(),
  /** Whether somebody speaks whom the label does not name. */
  unnamed: z.boolean().default(false),
});

const labels = readWordList(new URL('labels.jsonl', import.meta.url), entry);
const unnamed = new Set(labels.filter((label) => label.unnamed).map(({ word }) => word.toUpperCase()));

/** All of these take a label in capitals. */
export const isNobody = beginningAs('nobody');
export const isAsker = beginningAs('asker');
export const isOfProgramme = beginningAs('programme');

/** Whether the last word of a label, in capitals, names nobody. */
export const isUnnamed = (word: string): boolean => unnamed.has(word);

function beginningAs(kind: 'nobody' | 'asker' | 'programme'): (label: string) => boolean {
  const words = labels.filter(({ is }) => is === kind).map(({ word }) => word.toUpperCase());
  const begins = new RegExp(`^(?:${words.join('|')})\\b`);
  return (label) => begins.test(label);
}
