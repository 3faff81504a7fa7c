// Where words stand in a small coverage, in one line for tables: what was found, whose it is, and where else it is printed.

import { joined } from '../../../src/archive/sayings/joined.ts';
import { locate, NEAREST, placesWith, SAME_SAYING } from '../../../src/archive/sayings/locate.ts';
import { printingsOf } from '../../../src/archive/sayings/printings.ts';
import { textOf } from '../../../src/model/span.ts';
import { archiveOf, documentOf } from '../../archive-of.ts';

const archive = archiveOf(
  documentOf(
    '“It will hold for a hundred years,” said Ada Byron. “We keep the pier open.” They asked the bank. “It cost us dearly,” said Ada Byron.',
    { id: 'd0', published: '2024-06-05' },
  ),
  documentOf(
    'Ada Byron told the board: “It will hold for 100 years.” Tom Byrne said the old pier was lost.',
    { id: 'd1', published: '2024-06-06' },
  ),
  documentOf(
    'A clerk said Tom Byrne had said “the mill is haunted”. “It will hold for a hundred years,” said Tom Byrne.',
    { id: 'd2', published: '2024-06-07' },
  ),
);

type Found = ReturnType<typeof locate>[number];
const shown = ({ reading, alignment, quote, inMarks }: Found) => {
  const { body, id } = reading.document;
  const by = quote?.speaker ? textOf(body, quote.speaker.name) : 'nobody';
  return `${id} ${by}: ${textOf(body, alignment.span)}${alignment.exact ? ', exact' : ''}${inMarks ? ', in marks' : ''}`;
};

/** The places that have most of some words. */
export const places = (words: string) =>
  placesWith(SAME_SAYING, locate(words, archive)).map(shown).join(' / ');

/** Those that have some of them. */
export const near = (words: string) => placesWith(NEAREST, locate(words, archive)).map(shown).join(' / ');

/** The places that have the words between them. */
export const together = (words: string) =>
  joined(locate(words, archive), archive, () => true)
    ?.map(shown)
    .join(' + ') ?? '';

/** Where else the best place is printed. */
export const elsewhere = (words: string) => {
  const [best] = locate(words, archive);
  return best ? printingsOf(best, archive).map(shown).join(' / ') : '';
};
