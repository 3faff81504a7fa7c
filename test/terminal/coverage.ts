// A little coverage of our own making, for tests of the doors.

import type { Document } from '../../src/model/document.ts';
import { archiveOf, documentOf } from '../archive-of.ts';

const bridge = `The new bridge will open on Friday, the mayor said.

“The bridge is sound,” said Ada Byron, the city engineer. “It will hold for a hundred years.”

Charles Babbage, the harbour master, said that the ferries would stop “for good” next month.

“We never asked for a bridge,” he said.`;

const war = `France will send Leclerc tanks to Ukraine, its defence minister, Jeanne Moreau, said on Monday.

Denmark has allowed Ukraine to fire Harpoon missiles at targets inside Russia, the Danish prime minister said.

“Nobody asked us,” said Jens Holm, a Danish opposition politician.`;

/** A bridge that opens, and later tanks that are promised, by an outlet that is not stated. */
export const documents: readonly Document[] = [
  documentOf(bridge, { id: 'gazette-7', headline: 'Bridge to open on Friday', published: '2024-06-04' }),
  documentOf(war, {
    id: 'post-3',
    outlet: null,
    headline: null,
    label: 'Report on tanks for Ukraine',
    published: '2024-09-10',
    inferred: ['published'],
  }),
];

export const archive = archiveOf(...documents);
