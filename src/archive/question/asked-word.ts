// One word of a question: the terms that are it, and those that may stand for it.
//
//   penalised → penalis, near: punish, akin: fine      Poirot → a name      brigde → bridg, a slip

import { type Term, termOf } from '../../text/stem.ts';
import { relatedTo } from '../../text/thesaurus.ts';
import { lemmaOf } from '../../text/wink.ts';
import type { Archive } from '../archive.ts';
import { isStopTerm } from '../reading/stop-words.ts';
import { synonymsOf } from '../search/synonyms.ts';
import type { AskedTerm } from './asked-term.ts';

/** What a word asks for, in the light of what the coverage has. */
export function askedWord(
  text: string,
  word: Term,
  archive: Archive,
): Pick<AskedTerm, 'text' | 'start' | 'terms' | 'near' | 'akin' | 'isName' | 'rarity'> {
  const { term, start, end } = word;
  const { vocabulary } = archive;
  const printed = text.slice(start, end);
  const meaning = meaningOf(text, word, archive);
  const isKnown = [term, ...meaning.near, ...meaning.akin].some(vocabulary.has);
  const slips = isKnown || meaning.isInDictionary ? [] : vocabulary.like(term);
  const isName = slips.length === 0 && isNameHere(text, word, { ...meaning, isKnown }, archive);
  const inCoverage = (terms: readonly string[]) =>
    terms.filter((other) => other !== term && vocabulary.has(other) && !isStopTerm(other));
  return {
    text: printed,
    start,
    // A slip of the keyboard is the word itself.
    terms: [term, ...slips],
    near: inCoverage(isName ? vocabulary.namesLike(term) : meaning.near),
    akin: isName ? [] : inCoverage(meaning.akin),
    isName,
    rarity: isName ? 1 : rarityOf(meaning.met),
  };
}

interface Meaning {
  readonly near: readonly string[];
  readonly akin: readonly string[];
  /** How often general English has it. */
  readonly met: number;
  readonly isInDictionary: boolean;
  /** Whether a word that our own list gives for it is in the coverage. */
  readonly isListed: boolean;
}

function meaningOf(text: string, { term, start, end }: Term, { vocabulary }: Archive): Meaning {
  const lemma = lemmaOf(text.slice(start, end).toLowerCase());
  const base = termOf(lemma);
  const phrase = phraseOf(text, end, lemma);
  const { same, akin, met } = relatedTo(lemma);
  const listed = [...synonymsOf(term), ...synonymsOf(base)];
  const own = [base, ...listed, ...phrase];
  return {
    near: [...own, ...[term, ...own].flatMap(vocabulary.formsOf), ...Array.from(same, termOf)],
    akin: Array.from(akin, termOf),
    met,
    isInDictionary: same.size > 0,
    isListed: listed.some(vocabulary.has),
  };
}

/** “Brought down” is not bringing: the words for a verb with the particle that follows it; none where there are none. */
function phraseOf(text: string, end: number, lemma: string): string[] {
  const particle = PARTICLE.exec(text.slice(end));
  if (!particle) return [];
  const phrase = `${lemma} ${particle[1]!.toLowerCase()}`;
  return [...synonymsOf(termOf(phrase)), ...Array.from(relatedTo(phrase).same, termOf)];
}

/** Its object may stand between: “called the strike off”. */
const PARTICLE =
  /^(?:\s+\p{L}+){0,2}?\s+(up|down|out|off|over|back|away|on|in|through|together|around|aside|ahead|apart)\b/iu;

/** Typed in small letters, a word that is met as often as this is no name. */
const COMMON = 30;

/** Words of general English that were met as often as this, in a quarter of a million words, are as telling as any. */
const RARE = 30;
const COUNTED = 250_000;

/**
 * A small corpus cannot tell how common a word is: to three reports “make” is as rare as “evacuate”. What general English says of it
 * is a logarithm too, as the inverse document frequency is that it is multiplied with.
 */
function rarityOf(met: number): number {
  return Math.min(1, Math.log(COUNTED / (met + 1)) / Math.log(COUNTED / RARE));
}

/** Shorter words that no dictionary has are abbreviations. */
const SHORTEST_NAME = 4;

/**
 * A figure, a word that the coverage has only with a capital, and one that it has in no form if it is written with a capital or is rare:
 * an answer that leaves it out is about something else.
 */
function isNameHere(
  text: string,
  { term, start, end }: Term,
  { met, isKnown, isListed }: Meaning & { readonly isKnown: boolean },
  { vocabulary }: Archive,
): boolean {
  const printed = text.slice(start, end);
  const isCapital = /^\p{Lu}/u.test(printed);
  // “south” is the south, though a report prints it with a capital.
  if (met >= COMMON && !isCapital) return false;
  if (/\d{2}/.test(printed) || vocabulary.isName(term)) return true;
  // “MPs” are no name where the coverage has a parliament.
  if (isListed || /ly$/.test(printed) || vocabulary.has(term)) return false;
  const isWritten = isCapital && start > 0 && text !== text.toUpperCase();
  if (!isWritten && (isKnown || met > 0)) return false;
  return isCapital || printed.length >= SHORTEST_NAME;
}
