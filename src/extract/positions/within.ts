// Of spans in order, those in a stretch of text: by halving, so that asking often costs little.

import type { Span } from '../../model/span.ts';

/** Those of some spans, in order and none overlapping, that share ground with a span. */
export function within<Item extends Span>(items: readonly Item[], { start, end }: Span): Item[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < items.length && items[to]!.start < end) to++;
  return items.slice(low, to);
}
