// Rows for tables of words among their neighbours: the word that is meant stands in square brackets.
//
//   phraseBefore('“It leaks,” the old mayor [said].')

import { linesOf } from '../../../src/extract/quotes/draft/lines.ts';
import { afterAdjuncts, afterHearer } from '../../../src/extract/syntax/adjuncts.ts';
import { isInverted, startsClause, widened } from '../../../src/extract/syntax/clause-start.ts';
import {
  beginsClause,
  finiteWithin,
  isClause,
  trimmed,
  withoutHangers,
} from '../../../src/extract/syntax/clauses.ts';
import { overClause, overGerund, overInfinitive } from '../../../src/extract/syntax/governors.ts';
import { groupStart } from '../../../src/extract/syntax/group-start.ts';
import { mainSubject } from '../../../src/extract/syntax/main-subject.ts';
import { phraseEndingAt, phraseFrom, withPrepositions } from '../../../src/extract/syntax/noun-phrases.ts';
import { skipWhen } from '../../../src/extract/syntax/when.ts';
import type { Phrase, Unit } from '../../../src/model/unit.ts';
import { quotedIn } from '../../../src/text/marks/marks.ts';
import { read } from '../read.ts';

/** The units of a row's line, a stretch in quotation marks being one, and the place of the word in brackets. */
function marked(row: string) {
  const text = row.replace(/[[\]]/g, '');
  const { prose, sentences } = read(text);
  const lines = linesOf(text, sentences, quotedIn(text, prose.paragraphs));
  const start = row.indexOf('[');
  const units = lines.map((line) => line.units).find((line) => line.some((unit) => unit.start === start));
  const all = units ?? lines[0]!.units;
  const words = (from: number, to: number) =>
    from < to ? text.slice(all[from]!.start, all[to - 1]!.end) : '';
  return { units: all, at: all.findIndex((unit) => unit.start === start), words };
}

type Find = (units: readonly Unit[], at: number) => Phrase | null;

function phraseOf(row: string, find: Find): string {
  const { units, at, words } = marked(row);
  const phrase = find(units, at);
  return phrase ? words(phrase.from, phrase.to) : '';
}

/** The noun phrase that ends with the word. */
export const phraseEnding = (row: string) => phraseOf(row, phraseEndingAt);

/** The noun phrase that begins with the word. */
export const phraseBeginning = (row: string) => phraseOf(row, phraseFrom);

/** The same, with what hangs on it. */
export const wholePhrase = (row: string) =>
  phraseOf(row, (units, at) => {
    const phrase = phraseFrom(units, at);
    return phrase && withPrepositions(units, phrase);
  });

/** What the phrase that ends with the word is part of. */
export const widePhrase = (row: string) =>
  phraseOf(row, (units, at) => {
    const phrase = phraseEndingAt(units, at);
    return phrase && widened(units, phrase);
  });

export const subjectOfLine = (row: string) => phraseOf(row, (units) => mainSubject(units));

/** Whether a clause can begin with the word. */
export const opensClause = (row: string) => {
  const { units, at } = marked(row);
  return startsClause(units, at);
};

/** Whether the subject that begins with the word stands behind its verb, among words that are read in marks and out of them. */
export const standsInverted = (row: string) => {
  const units = read(row.replace(/[[\]]/g, '')).sentences.flatMap((sentence) => sentence.units);
  return isInverted(
    units,
    units.findIndex(({ start }) => start === row.indexOf('[')),
  );
};

/** The group of the verb, up to the verb. */
export const groupOf = (row: string) => {
  const { units, at, words } = marked(row);
  return words(groupStart(units, at), at + 1);
};

/** What is left to the left of the time that ends with the word. */
export const beforeTime = (row: string) => {
  const { units, at, words } = marked(row);
  return words(0, skipWhen(units, at) + 1);
};

/** What rules the verb at the word: an infinitive, one in -ing, or a clause; how far it is done, and of whom it is asked. */
export const rulerOf = (row: string) => {
  const { units, at, words } = marked(row);
  const { pos, lower } = units[at]!;
  const find =
    lower === 'to' ? overInfinitive : /ing$/.test(lower) && pos === 'VERB' ? overGerund : overClause;
  const found = find(units, at);
  if (!found) return '';
  const of = found.object && `, of ${words(found.object.from, found.object.to)}`;
  return `${words(found.from, found.at + 1)}: ${found.how}${of ?? ''}`;
};

/** What stands behind those who are told, from the word on. */
export const behindHearer = (row: string) => {
  const { units, at, words } = marked(row);
  return words(afterHearer(units, at), units.length);
};

/** What stands behind when, where and how, from the word on. */
export const behindAdjuncts = (row: string) => {
  const { units, at, words } = marked(row);
  return words(afterAdjuncts(units, at), units.length);
};

export const hasFinite = (row: string) => {
  const { units, at } = marked(row);
  return finiteWithin(units, at, units.length);
};

export const clauseBegins = (row: string) => {
  const { units, at } = marked(row);
  return beginsClause(units, at, units.length);
};

export const isOneClause = (row: string) => {
  const { units, at } = marked(row);
  return isClause(units, [at, units.length]);
};

/** From the word on, without the marks at either end and without what the reporter hangs on. */
export const clauseAlone = (row: string) => {
  const { units, at, words } = marked(row);
  const [from, to] = trimmed(units, withoutHangers(units, [at, units.length]));
  return words(from, to);
};
