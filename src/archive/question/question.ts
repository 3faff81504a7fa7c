// Takes a question apart: what it is about, what of that is a name, and what kind of answer it seeks.
//
//   “How many boats did Ruritania give?”   number │ boat (word) · Ruritania (name) · give ~ send, supply (word)

import { conceptTerm, isSpecific } from '../../extract/named.ts';
import { contains, textOf } from '../../model/span.ts';
import { type Term, termsOf } from '../../text/stem.ts';
import type { Archive } from '../archive.ts';
import { isFillerTerm, isStopTerm } from '../reading/stop-words.ts';
import { TIME_TERM } from '../reading/terms.ts';
import { spellOut } from '../search/abbreviations.ts';
import { readQuestion } from './asked-names.ts';
import { doerOf, soughtIn, subjectAsked } from './asked-nouns.ts';
import type { AskedTerm, Question } from './asked-term.ts';
import { looseTimes } from './asked-times.ts';
import { askedWord } from './asked-word.ts';
import { seeksOf } from './seeks.ts';

/**
 * A word that the coverage never uses, nor anything like it, is as rare as can be; but people ask in words of their own, so that
 * it counts only this much of that against a passage.
 */
const UNKNOWN = 0.5;

/** Half the sentences of a report have a time. */
const ANY_TIME = 0.4;

/** A verb as common as this (make, take, see) means what its object means, and is put in many ways. */
const LIGHT = 0.65;

/** Takes a question apart in the light of what the archive knows. */
export function parseQuestion(typed: string, archive: Archive): Question {
  const text = spellOut(typed);
  const question = readQuestion(text);
  const { named } = question;
  const units = question.sentences.flatMap((sentence) => sentence.units);
  const posAt = new Map(units.map(({ start, pos }) => [start, pos]));
  const inName = (word: Term) => named.some((name) => name.start <= word.start && word.end <= name.end);
  const concepts = named.map(({ start, end, concept }) => ({
    text: text.slice(start, end),
    start,
    terms: [conceptTerm(concept)],
    near: [] as string[],
    akin: [] as string[],
    // A kind that the coverage has no weapon of is as absent as a name.
    isName: isSpecific(concept) || !archive.vocabulary.has(conceptTerm(concept)),
    rarity: 1,
  }));
  const times = looseTimes(question);
  const words = termsOf(text)
    .filter(
      (word) =>
        !inName(word) &&
        !times.some((time) => contains(time, word)) &&
        (isAcronym(text, word) || !(isStopTerm(word.term) || isFillerTerm(word.term))),
    )
    .map((word) => askedWord(text, word, archive));
  const time = times.slice(0, 1).map((span) => ({
    text: textOf(text, span),
    start: span.start,
    terms: [TIME_TERM],
    near: [] as string[],
    akin: [] as string[],
    isName: false,
    rarity: ANY_TIME,
  }));
  const soughtAt = soughtIn(units);
  const subjectAt = subjectAsked(units, named);
  const isAt = ({ start, text }: { start: number; text: string }, at: number | null) =>
    at !== null && start <= at && at < start + text.length;
  const asked = distinct([...concepts, ...words, ...time].sort((a, b) => a.start - b.start)).map((term) => ({
    ...term,
    isSought: isAt(term, soughtAt),
    isSubject: isAt(term, subjectAt),
    isVerb: posAt.get(term.start) === 'VERB' && term.rarity > LIGHT,
    weight: weightOf(term, archive),
  }));
  const terms = asked.map((term) => term.terms[0]!);
  return {
    typed,
    text,
    asked,
    pairs: terms.slice(1).map((term, i) => [terms[i]!, term]),
    seeks: seeksOf(text),
    doer: doerOf(units, named),
  };
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
  { terms, near, isName, rarity }: Pick<AskedTerm, 'terms' | 'near' | 'isName' | 'rarity'>,
  archive: Archive,
): number {
  const known = [...terms, ...near].filter(archive.vocabulary.has);
  if (known.length > 0) return rarity * Math.max(...known.map(archive.vocabulary.idf));
  const rarest = rarity * archive.vocabulary.idf(terms[0]!);
  return isName ? rarest : UNKNOWN * rarest;
}
