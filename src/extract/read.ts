// Reads a document: everything that the finders find in it.
//
//   body → prose → what and whom it names, times → quotes → positions

import { passagesOf } from '../corpus/passages.ts';
import type { Document } from '../model/document.ts';
import type { Reading } from '../model/reading.ts';
import { lazily } from '../text/lazy.ts';
import { readProse } from '../text/prose.ts';
import { findNamed } from './named.ts';
import { findPeople } from './people/people.ts';
import { findPositions } from './positions/positions.ts';
import { findQuotes } from './quotes/quotes.ts';
import { findTimexes } from './times/times.ts';

/**
 * Reads a document. Its prose is read at once; what the finders find in it, when it is first asked for: most questions need no
 * positions, and a one-shot answer should not wait for them. Each takes time in proportion to the text's length.
 */
export function readDocument(document: Document): Reading {
  const { body, published } = document;
  const prose = readProse(body);
  const known = { document, prose, passages: passagesOf(document.id, prose) };
  return lazily<typeof known, Omit<Reading, keyof typeof known>>(known, {
    named: () => findNamed(prose),
    people: () =>
      findPeople(prose).mentions.map(({ start, end, person: { name, role } }) => ({
        start,
        end,
        name,
        role,
      })),
    timexes: () => findTimexes(prose, published),
    quotes: () => findQuotes(prose),
    positions: ({ quotes, timexes }) => findPositions(prose, { published, quotes, timexes }),
  });
}
