// Takes a question apart: what it is about, what of that is a name, and what kind of answer it seeks.
//
//   “How many boats did Ruritania give?”   number │ boat (word) · Ruritania (name) · give ~ send, supply (word)

import { conceptTerm, findNamed } from '../extract/named.ts';
import { textOf } from '../model/span.ts';
import { readProse } from '../text/prose.ts';
import { type Term, termsOf } from '../text/stem.ts';
import type { Archive } from './archive.ts';
import { isFillerTerm, isStopTerm } from './stop-words.ts';
import { synonymsOf } from './synonyms.ts';

export type Seeks = 'person' | 'number' | 'time' | 'place' | 'reason' | 'whether';

/** One thing that a question is about. */
export interface AskedTerm {
  /** As asked, to say that the coverage does not mention it. */
  readonly text: string;
  /** Any of these terms is the thing itself. */
  readonly terms: readonly string[];
  /** Any of these may stand for it. */
  readonly near: readonly string[];
  /** An answer that leaves out a name is about something else. */
  readonly isName: boolean;
  /** How much it tells passages apart: its inverse document frequency. */
  readonly weight: number;
}

export interface Question {
  readonly text: string;
  readonly asked: readonly AskedTerm[];
  /** Pairs of neighbouring terms, which a sentence about the same thing often keeps together. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly seeks: Seeks | null;
}

/** Takes a question apart in the light of what the archive knows. */
export function parseQuestion(text: string, archive: Archive): Question {
  const prose = readProse(text);
  const named = findNamed(prose);
  const shouted = text === text.toUpperCase();
  const words = termsOf(text).filter(({ term }) => !isStopTerm(term) && !isFillerTerm(term));
  const concepts = named.map((name) => ({
    text: textOf(text, name),
    start: name.start,
    terms: [conceptTerm(name.concept)],
    near: [] as string[],
    isName: name.specific,
  }));
  const covered = (word: Term) => named.some((name) => name.start <= word.start && word.end <= name.end);
  const isName = (word: Term) =>
    archive.vocabulary.isName(word.term) ||
    (!shouted && word.start > 0 && /^\p{Lu}/u.test(text.slice(word.start)));
  const plainWords = words
    .filter((word) => !covered(word))
    .map((word) => ({
      text: textOf(text, word),
      start: word.start,
      terms: [word.term],
      near: isName(word) ? archive.vocabulary.namesLike(word.term) : [...synonymsOf(word.term)],
      isName: isName(word),
    }));
  const asked = [...concepts, ...plainWords]
    .sort((a, b) => a.start - b.start)
    .map((term) => ({ ...term, weight: weightOf([...term.terms, ...term.near], archive) }));
  const terms = asked.map((term) => term.terms[0]!);
  return { text, asked, pairs: terms.slice(1).map((term, i) => [terms[i]!, term]), seeks: seeksOf(text) };
}

function weightOf(terms: readonly string[], archive: Archive): number {
  return Math.min(...terms.map(archive.vocabulary.idf));
}

/** In this order: "who told how many people" seeks a person. */
const seeking: readonly (readonly [RegExp, Seeks])[] = [
  [/\b(?:who|whom|whose|which (?:person|leader|minister|politician|president|official))\b/i, 'person'],
  [
    /\b(?:how (?:many|much|long|far|old|big|large|often)|what (?:number|amount|percentage|share)|number of)\b/i,
    'number',
  ],
  [
    /\b(?:when|what (?:day|date|time|year|month)|which (?:day|date|year|month)|how (?:soon|recently))\b/i,
    'time',
  ],
  [
    /\b(?:where|which (?:region|city|town|village|country|place)|what (?:region|city|town|village|country|place))\b/i,
    'place',
  ],
  [/\b(?:why|what (?:reason|caused?)|how come)\b/i, 'reason'],
  [/^\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)\b/i, 'whether'],
];

function seeksOf(text: string): Seeks | null {
  return seeking.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
