// What is found in a sentence, as a table can show it: the words and their value.

import { unitsIn } from '../../../src/extract/syntax/units.ts';
import { findTimexes } from '../../../src/extract/times/times.ts';
import type { Timex } from '../../../src/model/timex.ts';
import { quotedIn } from '../../../src/text/marks/marks.ts';
import { readProse } from '../../../src/text/prose.ts';

/** A Wednesday. */
export const PUBLISHED = '2024-05-15';

/** Sentences whose times are in [brackets], each with its value: the mark-up of the tables. */
export function marked(text: string, published: string | null = PUBLISHED): string {
  const times = timesIn(text, published);
  return times.reduceRight(
    (rest, { start, end, value }) =>
      `${rest.slice(0, start)}[${rest.slice(start, end)}|${value}]${rest.slice(end)}`,
    text,
  );
}

export function timesIn(text: string, published: string | null = PUBLISHED): Timex[] {
  const prose = readProse(text);
  return findTimexes(prose, unitsIn(prose, quotedIn(text, prose.paragraphs)), published);
}

/** The sentence of a table's row, without its mark-up. */
export function plain(row: string): string {
  return row.replace(/\[([^|\]]*)\|[^\]]*\]/g, '$1');
}
