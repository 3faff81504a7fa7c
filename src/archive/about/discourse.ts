// The sentences before that a sentence goes on about, as its own words show.
//
//   The council bought two ferries.  │  However, the mayor called the move “a gamble”.  │  It was raining in Leeds.
//                                       └ goes on                  └ goes on

import type { Prose } from '../../model/prose.ts';
import type { PersonMention, Reading } from '../../model/reading.ts';
import { type Span, textOf } from '../../model/span.ts';
import { remember } from '../../text/remember.ts';
import { within } from '../../text/within.ts';

/** A sentence that goes on about the last may itself go on about the one before: so many times. */
const FARTHEST = 3;

/** Words that join a sentence to the one before it. */
const JOINING =
  'but|however|yet|instead|nevertheless|nonetheless|therefore|in response|in return|as a result|after that|since then';

/** What may stand before a pronoun that opens a sentence. */
const LEADING = `(?:(?:${JOINING}|and|so|then|still|meanwhile|also),?\\s+)?`;

/** Opens with a word that joins it to the sentence before, or with a pronoun that nothing in the sentence stands for. */
const OPENING = new RegExp(
  `^\\P{L}*(?:(?:${JOINING})(?!\\p{L})|${LEADING}(?:it|they|this|these|those|their|its)(?!\\p{L}))`,
  'iu',
);

/** Opens with what is somebody's who was named in the sentence before. */
const OWNING = new RegExp(`^\\P{L}*${LEADING}(?:his|her|their)(?!\\p{L})`, 'iu');

/** Calls somebody who was named by their age, as news does. */
const AGED = /(?<!\p{L})[Tt]he \d+-year-old(?!\p{L})/u;

/** Points at something that was named before; “this week” and “this year” point at the calendar, “these Leopards” at a picture. */
const POINTING =
  /(?<!\p{L})(?:[Ss]uch an?|[Tt]hese|[Tt]hose|[Tt]he same|[Tt]his)\s+(?!(?:morning|afternoon|evening|night|week|weekend|month|year|spring|summer|autumn|winter|time|day|is|was|has|can|may|who|that|in|of|from|with|are|were)(?!\p{L}))\p{Ll}+/u;

/** Begins with words in quotation marks. */
const QUOTED = /^\s*["“‘']/;

/** The sentences that a span's first sentence goes on about, nearest first; empty where it stands by itself. */
export function antecedentsOf(reading: Reading, span: Span): readonly Span[] {
  const at = sentenceIndex(reading.prose, span);
  const known = chains(reading).get(at) ?? chainFrom(reading.prose, at);
  chains(reading).set(at, known);
  return known;
}

/** By the sentence's index: a listing asks for the same with every question. */
const chains = remember((_: Reading) => new Map<number, readonly Span[]>());

function chainFrom(prose: Prose, at: number): Span[] {
  const found: Span[] = [];
  let last = at;
  for (let steps = 0; steps < FARTHEST && last > 0; steps++) {
    const sentence = textOf(prose.text, prose.sentences[last]!);
    const points = POINTING.test(sentence);
    if (!points && !OPENING.test(sentence) && !isInLead(prose, last)) break;
    last -= 1;
    found.push(prose.sentences[last]!);
    // “Such a move” may point past somebody's answer at what they were asked about.
    if (points && last > 0 && QUOTED.test(textOf(prose.text, prose.sentences[last]!)))
      found.push(prose.sentences[last - 1]!);
  }
  return [...new Set(found)];
}

/**
 * The people of the sentence before whom a span's first sentence may go on about: “his visit” is the first one's, “the 24-year-old”
 * is one of them.
 */
export function peopleInAntecedents(reading: Reading, span: Span): PersonMention[] {
  const { prose, people } = reading;
  const at = sentenceIndex(prose, span);
  if (at < 1) return [];
  const sentence = textOf(prose.text, prose.sentences[at]!);
  const before = within(people, prose.sentences[at - 1]!);
  if (AGED.test(sentence)) return before;
  return OWNING.test(sentence) ? before.slice(0, 1) : [];
}

/** A report opens with what it is about: the rest of its first paragraph says more of that. */
function isInLead({ paragraphs, sentences }: Prose, at: number): boolean {
  return paragraphs[sentences[at]!.paragraph]!.firstSentence === 0;
}

/** The index of the last sentence that begins at a span's start or before it; -1 where none does. */
export function sentenceIndex({ sentences }: Prose, { start }: Span): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
