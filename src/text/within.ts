// Finds spans by their place, by halving: of a list in order, none within another.

import type { Span } from '../model/span.ts';

/** Those of a list of spans that overlap a span. @param items sorted by where they start, none within another */
export function within<Item extends Span>(items: readonly Item[], { start, end }: Span): Item[] {
  const from = firstEndingAfter(items, start);
  let to = from;
  while (to < items.length && items[to]!.start < end) to++;
  return items.slice(from, to);
}

/** The first of a list of spans that overlaps a span; null where none does. */
export function firstAt<Item extends Span>(items: readonly Item[], { start, end }: Span): Item | null {
  const found = items[firstEndingAfter(items, start)];
  return found && found.start < end ? found : null;
}

/** Index of the first that ends after an offset; the list's length where none does. */
export function firstEndingAfter(items: readonly Span[], offset: number): number {
  return halving(items, ({ end }) => end <= offset);
}

/** Index of the first that starts after an offset; the list's length where none does. */
export function firstStartingAfter(items: readonly Span[], offset: number): number {
  return halving(items, ({ start }) => start <= offset);
}

/** Index of the first item that is not before; all that are come first. */
function halving<Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
