// A question taken apart.
//
//   “How many boats did Ruritania give?”   number │ boat (word) · Ruritania (name) · give ~ send, supply (word)

import type { Seeks } from './seeks.ts';

/** One thing that a question is about. */
export interface AskedTerm {
  /** Where it stands in the question, UTF-16 code units. */
  readonly start: number;
  /** As asked, to say that the coverage does not mention it. */
  readonly text: string;
  /** Any of these terms is the thing itself. */
  readonly terms: readonly string[];
  /** Any of these may stand for it: synonyms, another spelling of a name. */
  readonly near: readonly string[];
  /** A step further off: more general, more specific. */
  readonly akin: readonly string[];
  /** An answer that leaves out a name is about something else. */
  readonly isName: boolean;
  /** The noun after "how many": an answer that does not have it counts something else. */
  readonly isSought: boolean;
  /** The question's subject: an answer that leaves it out tells of somebody else. */
  readonly isSubject: boolean;
  /** What is asked to have been done: an answer to who did it or to how many that has no word for it tells of another deed. */
  readonly isVerb: boolean;
  /** How rare it is in general English, 0 to 1. */
  readonly rarity: number;
  /** How much it tells passages apart: its inverse document frequency, less for a word that is common in general English. */
  readonly weight: number;
}

export interface Question {
  readonly typed: string;
  /** As typed, with its abbreviations spelled out. */
  readonly text: string;
  readonly asked: readonly AskedTerm[];
  /** Pairs of neighbouring terms, which a sentence about the same thing often keeps together. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly seeks: Seeks | null;
  /** The term of the government whose deed is asked about. */
  readonly doer: string | null;
}
