// Reads a document: everything that the finders find in it. What a step needs is what it is given.
//
//   body → prose ─┬→ marks, holders → weapons
//                 ├→ units, by sentence, with the names in them → people ─┐
//                 ├→ times ────────────────────────────────────────┐      ├→ quotes ─┐
//                 └────────────────────────────────────────────────┴──────┴──────────┴→ positions

import { passagesOf } from '../corpus/passages.ts';
import type { Document } from '../model/document.ts';
import type { Position } from '../model/position.ts';
import type { Prose } from '../model/prose.ts';
import type { Quote, Unsaid } from '../model/quote.ts';
import type { Named, Reading } from '../model/reading.ts';
import type { Timex } from '../model/timex.ts';
import { lazily } from '../text/lazy.ts';
import { type Quoted, quotedIn } from '../text/marks/marks.ts';
import { readProse } from '../text/prose.ts';
import { findHolders, type HolderMention } from './holders/holders.ts';
import { namedOf } from './named.ts';
import type { Read } from './people/names/read.ts';
import { readSentences } from './people/names/read-sentences.ts';
import { findPeople } from './people/people.ts';
import type { People } from './people/person.ts';
import { findPositions } from './positions/positions.ts';
import { findSayings, type Sayings } from './quotes/quotes.ts';
import { unitsIn } from './syntax/units.ts';
import { findTimexes } from './times/times.ts';
import { findWeapons, type WeaponMention } from './weapons/find.ts';

/**
 * Reads a document. Its prose is read at once; what the finders find in it, when it is first asked for: most questions need no
 * positions, and a one-shot answer should not wait for them. Each takes time in proportion to the text's length.
 */
export function readDocument(document: Document): Reading {
  const found = readText(document.body, document.published);
  const { prose } = found;
  const known = { document, prose, passages: passagesOf(document.id, prose) };
  // Once all are known, nothing holds on to what they were found by.
  return lazily<typeof known, Omit<Reading, keyof typeof known>>(known, {
    named: () => found.named,
    people: () =>
      found.people.mentions.map(({ start, end, person: { name, role } }) => ({ start, end, name, role })),
    timexes: () => found.timexes,
    quotes: () => found.quotes,
    unsaid: () => found.unsaid,
    positions: () => found.positions,
  });
}

/** What the finders find in a text, and what they find it by. */
export interface Findings {
  readonly prose: Prose;
  /** What stands in quotation marks. */
  readonly quoted: readonly Quoted[];
  readonly holders: readonly HolderMention[];
  readonly weapons: readonly WeaponMention[];
  readonly named: readonly Named[];
  /** Each sentence's units, names and roles; as many as the prose has sentences. */
  readonly sentences: readonly Read[];
  readonly people: People;
  readonly timexes: readonly Timex[];
  readonly sayings: Sayings;
  readonly quotes: readonly Quote[];
  readonly unsaid: readonly Unsaid[];
  readonly positions: readonly Position[];
}

/**
 * Reads any text; each step when it is first asked for.
 *
 * @param published the day from which relative times are reckoned, an ISO 8601 day or time
 */
export function readText(text: string, published: string): Findings {
  const known = { prose: readProse(text) };
  return lazily<typeof known, Omit<Findings, 'prose'>>(known, {
    quoted: ({ prose }) => quotedIn(text, prose.paragraphs),
    holders: () => findHolders(text),
    weapons: ({ holders }) => findWeapons(text, holders),
    named: ({ holders, weapons }) => namedOf(holders, weapons),
    sentences: ({ prose, quoted, holders }) => readSentences(prose, unitsIn(prose, quoted), holders),
    people: ({ sentences, quoted }) => findPeople(text, sentences, quoted),
    timexes: ({ prose, sentences }) => findTimexes(prose, sentences, published),
    sayings: (all) => findSayings(all),
    quotes: ({ sayings }) => sayings.quotes,
    unsaid: ({ sayings }) => sayings.unsaid,
    positions: (all) => findPositions(all, published),
  });
}
