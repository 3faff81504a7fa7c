import type { Span } from '../model/span.ts';

/**
 * Those of a list of spans that overlap a span, found without going through the whole list.
 *
 * @param items sorted by where they start, none within another
 */
export function within<Item extends Span>(items: readonly Item[], span: Span): Item[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Item[] = [];
  for (let i = low; i < items.length && items[i]!.start < span.end; i++) found.push(items[i]!);
  return found;
}
