// Whether words are a saying, and the same as what was printed, for tables: what was asked stands before the bar.
//
//   isPrinted('we will never sell | “We will never sell,” said Ada Byron.')   →   true

import { denialBefore } from '../../../src/archive/sayings/denial-before.ts';
import { locate } from '../../../src/archive/sayings/locate.ts';
import { isSameSaying, isSaying } from '../../../src/archive/sayings/same-saying.ts';
import { textOf } from '../../../src/model/span.ts';
import { archiveOf } from '../../archive-of.ts';

export const saying = isSaying;

export function isPrinted(row: string): boolean | null {
  const [asked, text] = row.split(' | ');
  const [best] = locate(asked!, archiveOf(text!));
  return best ? isSameSaying(best) : null;
}

/** What denies the words that were found, right before them. */
export function denied(row: string): string | null {
  const [asked, text] = row.split(' | ');
  const [best] = locate(asked!, archiveOf(text!));
  const denial = best && denialBefore(best);
  return denial ? textOf(text!, denial) : null;
}
