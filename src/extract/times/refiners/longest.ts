// Of expressions that overlap, keeps the longest; of equal ones, the one whose finder comes first.
//
//   the fourth quarter of 2005      not   2005

import type { Mention } from '../mention.ts';

export function keepLongest(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= mention.start) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}
