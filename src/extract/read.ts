// Reads a document: everything that the finders find in it.
//
//   body → prose → what and whom it names, times → quotes → positions

import { passagesOf } from '../corpus/passages.ts';
import type { Document } from '../model/document.ts';
import type { Reading } from '../model/reading.ts';
import { readProse } from '../text/prose.ts';
import { findNamed } from './named.ts';
import { findPeople } from './people/people.ts';
import { findPositions } from './positions/positions.ts';
import { findQuotes } from './quotes/quotes.ts';
import { findTimexes } from './times/times.ts';

/** Finds all that there is to find in a document. Takes time in proportion to its length. */
export function readDocument(document: Document): Reading {
  const { body, published } = document;
  const prose = readProse(body);
  const timexes = findTimexes(prose, published);
  const quotes = findQuotes(prose);
  return {
    document,
    prose,
    passages: passagesOf(document.id, prose),
    named: findNamed(prose),
    people: findPeople(prose).mentions.map(({ start, end, person: { name, role } }) => ({
      start,
      end,
      name,
      role,
    })),
    timexes,
    quotes,
    positions: findPositions(prose, { published, quotes, timexes }),
  };
}
