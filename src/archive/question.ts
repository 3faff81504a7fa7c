// Takes a question apart: what it is about, what of that is a name, and what kind of answer it seeks.
//
//   “How many boats did Ruritania give?”   number │ boat (word) · Ruritania (name) · give ~ send, supply (word)

import { conceptTerm, isSpecific } from '../extract/named.ts';
import { type Term, termOf, termsOf } from '../text/stem.ts';
import { relatedTo } from '../text/thesaurus.ts';
import type { Archive } from './archive.ts';
import { namedInQuestion } from './asked-names.ts';
import { type Seeks, seeksOf } from './seeks.ts';
import { isFillerTerm, isStopTerm } from './stop-words.ts';
import { synonymsOf } from './synonyms.ts';

/** One thing that a question is about. */
export interface AskedTerm {
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

/**
 * A word that the coverage never uses, nor anything like it, is as rare as can be; but people ask in words of their own, so that
 * it counts only this much of that against a passage.
 */
const UNKNOWN = 0.5;

const SOUGHT = /\bhow many\s+(?:more |other |of )?/i;

/** Takes a question apart in the light of what the archive knows. */
export function parseQuestion(text: string, archive: Archive): Question {
  const named = namedInQuestion(text);
  const inName = (word: Term) => named.some((name) => name.start <= word.start && word.end <= name.end);
  const concepts = named.map(({ start, end, concept }) => ({
    text: text.slice(start, end),
    start,
    terms: [conceptTerm(concept)],
    near: [] as string[],
    akin: [] as string[],
    isName: isSpecific(concept),
  }));
  const words = termsOf(text)
    .filter(
      (word) =>
        !inName(word) && (isAcronym(text, word) || !(isStopTerm(word.term) || isFillerTerm(word.term))),
    )
    .map((word) => askedWord(text, word, archive));
  const sought = SOUGHT.exec(text);
  const soughtFrom = sought ? sought.index + sought[0].length : Number.POSITIVE_INFINITY;
  const soughtAt = [...concepts, ...words]
    .map(({ start }) => start)
    .filter((start) => start >= soughtFrom)
    .sort((a, b) => a - b)[0];
  const asked = distinct([...concepts, ...words].sort((a, b) => a.start - b.start)).map((term) => ({
    ...term,
    isSought: term.start === soughtAt,
    weight: weightOf(term, archive),
  }));
  const terms = asked.map((term) => term.terms[0]!);
  return { text, asked, pairs: terms.slice(1).map((term, i) => [terms[i]!, term]), seeks: seeksOf(text) };
}

function askedWord(text: string, word: Term, archive: Archive) {
  const { term, start, end } = word;
  const printed = text.slice(start, end);
  const capital = start > 0 && /^\p{Lu}/u.test(printed) && text !== text.toUpperCase();
  const { same, akin, isCommon } = relatedTo(printed);
  const other = [...synonymsOf(term), ...Array.from(same, termOf)];
  const isKnown = [term, ...other, ...Array.from(akin, termOf)].some(archive.vocabulary.has);
  const slips = isKnown || same.size > 0 ? [] : archive.vocabulary.like(term);
  const isName =
    slips.length === 0 && looksLikeName(term, printed, isKnown || (isCommon && !capital), archive);
  const near = isName ? archive.vocabulary.namesLike(term) : [...other, ...slips];
  return {
    text: printed,
    start,
    terms: [term],
    near: near.filter((other) => other !== term && archive.vocabulary.has(other) && !isStopTerm(other)),
    akin: isName
      ? []
      : Array.from(akin, termOf).filter(
          (other) => other !== term && archive.vocabulary.has(other) && !isStopTerm(other),
        ),
    isName,
  };
}

/** Shorter words that no dictionary has are abbreviations. */
const SHORTEST_NAME = 4;

/**
 * A figure, a word that the coverage has only with a capital, and one that it has in no form if it is written with a capital or is rare:
 * an answer that leaves it out is about something else.
 */
function looksLikeName(term: string, printed: string, isWord: boolean, { vocabulary }: Archive): boolean {
  if (/\d{2}/.test(printed) || vocabulary.isName(term)) return true;
  return !isWord && (printed.length >= SHORTEST_NAME || /^\p{Lu}/u.test(printed)) && !vocabulary.has(term);
}

/** "WHO", "IT" and "US" in a sentence that is not all in capitals are names, whatever the words are in small letters. */
function isAcronym(text: string, { start, end }: Term): boolean {
  const printed = text.slice(start, end);
  return printed.length > 1 && /^\p{Lu}+$/u.test(printed) && text !== text.toUpperCase();
}

function distinct<Asked extends { terms: readonly string[] }>(asked: readonly Asked[]): Asked[] {
  return [...new Map(asked.map((term) => [term.terms[0], term])).values()];
}

function weightOf(
  { terms, near, akin, isName }: Pick<AskedTerm, 'terms' | 'near' | 'akin' | 'isName'>,
  archive: Archive,
): number {
  const known = [...terms, ...near].filter(archive.vocabulary.has);
  if (known.length > 0) return Math.max(...known.map(archive.vocabulary.idf));
  const rarest = archive.vocabulary.idf(terms[0]!);
  return isName || akin.length > 0 ? rarest : UNKNOWN * rarest;
}
