// Whether a clause only supposes: asks, doubts, denies, or waits for.
//
//   if Oslo sends tanks      whether it would      denied that it had      is it to send them?

import { over } from '../../syntax/over-clause.ts';
import type { Scene } from '../scene/scene.ts';

/** After "if", "whether" or the like in the same clause, or in a question, nothing has happened. */
export function isSupposed({ units, sentence, text }: Scene, at: number): boolean {
  if (text[sentence.end - 1] === '?') return true;
  // "Reports that it would … are wrong": wherever they stand, the sentence itself calls what it tells false.
  if (units.some((_, i) => over(units, i)?.how === 'false')) return true;
  for (let i = at - 1; i >= 0 && at - i < FARTHEST; i--) {
    const { lower, text: mark } = units[i]!;
    if (over(units, i) || /^(?:how|where)$/.test(lower)) return true;
    // "Few expected that", "nobody thought": what others expect, or do not, has not been done.
    if (EXPECTED.test(lower) && isMany(units[i - 1]?.lower ?? '')) return true;
    // "An earlier post said that": what follows is not said to be so.
    if (lower === 'earlier' && CORRECTED.test(units[i + 1]?.lower ?? '')) return true;
    if (/^[,;:–—]$/.test(mark)) return false;
  }
  return false;
}

/** In units. */
const FARTHEST = 40;

const EXPECTED =
  /^(?:expect|expects|expected|think|thinks|thought|believe|believes|believed|imagine|imagined|predict|predicted|foresee|foresaw)$/;

const isMany = (lower: string) =>
  /^(?:few|many|most|some|nobody|none|one|everybody|everyone|observers|analysts|experts)$/.test(lower);

const CORRECTED = /^(?:post|version|article|report|story|edition|headline|entry)$/;
