// Says where else words are printed, and how.
//
//   Word for word also: The Evening Mail, 6 June 2024
//   Otherwise in The Leeds Post, 5 June 2024: “100” for “a hundred”

import { wordsOf } from '../archive/align.ts';
import type { Archive } from '../archive/archive.ts';
import type { Located } from '../archive/locate.ts';
import { printingsOf } from '../archive/printings.ts';
import type { Said } from '../archive/speakers.ts';
import { publishedDay } from '../model/document.ts';
import { textOf } from '../model/span.ts';
import { formatValue } from '../text/dates.ts';
import { changesOf } from './differences.ts';

/** Lines of ours, oldest printing first; none where the words stand in one document alone. */
export function printedElsewhere(located: Located, archive: Archive): string[] {
  const printings = printingsOf(located, archive).sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const same = printings.filter(({ alignment }) => alignment.exact);
  const others = printings.filter(({ alignment }) => !alignment.exact);
  return [
    ...(same.length > 0 ? [`Word for word also: ${same.map(placeOf).join('; ')}`] : []),
    ...others.map((other) => `Otherwise in ${placeOf(other)}: ${howOtherwise(other)}`),
  ];
}

/**
 * Quotes oldest first, each once: one that an earlier one of another document has word for word is a printing of that.
 *
 * @returns each with a note on where else it is printed
 */
export function mergedPrintings(said: readonly Said[]): { one: Said; notes: string[] }[] {
  const merged: { one: Said; others: Said[] }[] = [];
  const byWords = new Map<string, (typeof merged)[number]>();
  for (const one of said) {
    const words = one.quote.pieces.flatMap((piece) => wordsOf(textOf(one.reading.document.body, piece)));
    const key = words.length < FEWEST ? '' : words.map(({ text }) => text.toLowerCase()).join(' ');
    const earlier = key ? byWords.get(key) : undefined;
    if (earlier && earlier.one.reading !== one.reading) earlier.others.push(one);
    else {
      const entry = { one, others: [] };
      merged.push(entry);
      if (key) byWords.set(key, entry);
    }
  }
  return merged.map(({ one, others }) => ({
    one,
    notes: others.length > 0 ? [`word for word also in ${others.map(placeOf).join('; ')}`] : [],
  }));
}

/** In words: two people may well say the same four. */
const FEWEST = 5;

function howOtherwise({ alignment, reading }: Located): string {
  const { body } = reading.document;
  const changes = changesOf(alignment, body).map(({ quoted, printed }) => {
    const there = printed && `“${textOf(body, printed)}”`;
    if (quoted && there) return `${there} for “${quoted}”`;
    return quoted ? `without “${quoted}”` : `with ${there}`;
  });
  const [first, second, ...more] = changes;
  return [first, second, more.length > 0 && `${more.length} more`].filter(Boolean).join(', ');
}

/** Who printed it, and when. */
export function placeOf({ reading: { document } }: Pick<Located, 'reading'>): string {
  return `${document.outlet ?? document.label ?? 'outlet not stated'}, ${formatValue(publishedDay(document))}`;
}

function dayOf({ reading: { document } }: Located): string {
  return document.published;
}
