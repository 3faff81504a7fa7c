// Says where else words are printed, and how.
//
//   Word for word also: The Evening Mail, 6 June 2024
//   Otherwise in The Leeds Post, 5 June 2024: “100” for “a hundred”

import type { Archive } from '../archive/archive.ts';
import type { Located } from '../archive/sayings/locate.ts';
import { printingsOf } from '../archive/sayings/printings.ts';
import { publishedDay } from '../model/document.ts';
import { textOf } from '../model/span.ts';
import { formatValue } from '../text/dates.ts';
import { wordChanges } from './differences.ts';

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

/** The first two changes in words, and how many more there are: “100” for “a hundred”. */
export function howOtherwise({ alignment, reading }: Pick<Located, 'alignment' | 'reading'>): string {
  const { body } = reading.document;
  const changes = wordChanges(alignment, body).map(({ quoted, printed }) => {
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
