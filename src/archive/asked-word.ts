// One word of a question: the terms that are it, and those that may stand for it.
//
//   penalised → penalis, near: punish, akin: fine      Poirot → a name      brigde → bridg, a slip

import { type Term, termOf } from '../text/stem.ts';
import { relatedTo } from '../text/thesaurus.ts';
import { lemmaOf } from '../text/wink.ts';
import type { Archive } from './archive.ts';
import type { AskedTerm } from './question.ts';
import { isStopTerm } from './stop-words.ts';
import { synonymsOf } from './synonyms.ts';

/** What a word asks for, in the light of what the coverage has. */
export function askedWord(
  text: string,
  word: Term,
  archive: Archive,
): Pick<AskedTerm, 'text' | 'start' | 'terms' | 'near' | 'akin' | 'isName' | 'rarity'> {
  const { term, start, end } = word;
  const printed = text.slice(start, end);
  const capital = start > 0 && /^\p{Lu}/u.test(printed) && text !== text.toUpperCase();
  const lemma = lemmaOf(printed.toLowerCase());
  const { same, akin, met } = relatedTo(lemma);
  const base = termOf(lemma);
  const other = [
    ...[base, ...synonymsOf(term), ...synonymsOf(base), ...Array.from(same, termOf)],
    ...withParticle(text, end, lemma),
  ];
  other.push(...[term, ...other].flatMap(archive.vocabulary.formsOf));
  const isKnown = [term, ...other, ...Array.from(akin, termOf)].some(archive.vocabulary.has);
  // “MPs” are no name where the coverage has a parliament.
  const isListed = [...synonymsOf(term), ...synonymsOf(base)].some(archive.vocabulary.has);
  const slips = isKnown || same.size > 0 ? [] : archive.vocabulary.like(term);
  const isName =
    slips.length === 0 &&
    looksLikeName(term, printed, isListed || (!capital && (isKnown || met > 0)), archive) &&
    // “south” is the south, though a report prints it with a capital.
    !(met >= COMMON && /^\p{Ll}/u.test(printed));
  const near = isName ? archive.vocabulary.namesLike(term) : other;
  return {
    text: printed,
    start,
    // A slip of the keyboard is the word itself.
    terms: [term, ...slips],
    near: near.filter((other) => other !== term && archive.vocabulary.has(other) && !isStopTerm(other)),
    akin: isName
      ? []
      : Array.from(akin, termOf).filter(
          (other) => other !== term && archive.vocabulary.has(other) && !isStopTerm(other),
        ),
    isName,
    rarity: isName ? 1 : rarityOf(met),
  };
}

/** “Brought down” is more than bringing: the words for a verb with the particle that follows it. */
function withParticle(text: string, end: number, lemma: string): string[] {
  const particle = PARTICLE.exec(text.slice(end));
  if (!particle) return [];
  const phrase = `${lemma} ${particle[1]!.toLowerCase()}`;
  return [...synonymsOf(termOf(phrase)), ...Array.from(relatedTo(phrase).same, termOf)];
}

/** Its object may stand between: “called the strike off”. */
const PARTICLE = /^(?:\s+\p{L}+){0,2}?\s+(up|down|out|off|over|back|away|on|through|together|around)\b/iu;

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
function looksLikeName(term: string, printed: string, isWord: boolean, { vocabulary }: Archive): boolean {
  if (/\d{2}/.test(printed) || vocabulary.isName(term)) return true;
  return (
    !isWord &&
    !/ly$/.test(printed) &&
    (printed.length >= SHORTEST_NAME || /^\p{Lu}/u.test(printed)) &&
    !vocabulary.has(term)
  );
}
