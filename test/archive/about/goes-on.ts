// What the last sentence of a text goes on about, and whom, in one line for tables.

import { antecedentsOf, peopleInAntecedents } from '../../../src/archive/about/discourse.ts';
import { neighboursOf } from '../../../src/archive/reading/neighbours.ts';
import { textOf } from '../../../src/model/span.ts';
import { archiveOf } from '../../archive-of.ts';

function lastOf(text: string) {
  const reading = archiveOf(text).readings[0]!;
  return { reading, last: reading.prose.sentences.at(-1)! };
}

/** Nearest first. */
export function goesOnAbout(text: string): string {
  const { reading, last } = lastOf(text);
  return antecedentsOf(reading, last)
    .map((span) => textOf(text, span))
    .join(' / ');
}

export function goesOnAboutWhom(text: string): string {
  const { reading, last } = lastOf(text);
  return peopleInAntecedents(reading, last)
    .map(({ name }) => textOf(text, name))
    .join(', ');
}

/** How many sentences before it say more of it. */
export function lookedBack(text: string): number {
  const { reading, last } = lastOf(text);
  return neighboursOf(reading, last).length;
}
