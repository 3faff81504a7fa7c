// Tells whether a sentence names a thing in short that was named in full before it.
//
//   Denmark bought six Falcon patrol boats. … It paid for the boats in March.       “the boats”: Falcon

import { conceptTerms } from '../extract/named.ts';
import type { Reading } from '../model/reading.ts';
import { contains, type Span, textOf } from '../model/span.ts';
import { termOf } from '../text/stem.ts';
import { within } from '../text/within.ts';
import { sentenceIndex } from './goes-on.ts';
import type { AskedTerm } from './question.ts';
import { termsIn } from './sentence-terms.ts';

/** How many sentences back the full name may stand. */
const FARTHEST = 8;

/** “the boats”; of “the boats of the guard” it is said which. */
const SHORT = /(?<!\p{L})(?:the|these|those)\s+(\p{Ll}+)(?!\p{L}|\s+(?:of|that|which|who)(?!\p{L}))/giu;

/** Whether a span has “the boats” and a sentence before it the asked name with that noun at its end. */
export function isShortFor({ terms }: AskedTerm, reading: Reading, span: Span): boolean {
  const { prose } = reading;
  const nouns = Array.from(textOf(prose.text, span).matchAll(SHORT), ([, noun]) => termOf(noun!));
  if (nouns.length === 0) return false;
  const at = sentenceIndex(prose, span);
  return prose.sentences
    .slice(Math.max(0, at - FARTHEST), at)
    .some((sentence) => endingsOf(terms, reading, sentence).some((ending) => nouns.includes(ending)));
}

/** The nouns that a name ends in: “boats” of “Falcon patrol boats”. */
function endingsOf(terms: readonly string[], reading: Reading, sentence: Span): string[] {
  const { words } = termsIn(reading, sentence);
  const named = [
    ...words.filter(({ term }) => terms.includes(term)),
    ...within(reading.named, sentence).filter(({ concept }) =>
      conceptTerms(concept).some((term) => terms.includes(term)),
    ),
  ];
  return named.flatMap((name) =>
    words
      .filter((word) => word.start > name.start && isNextTo(reading.prose.text, name, word))
      .map(({ term }) => term),
  );
}

/** In the name, or after it with a word between at most. */
function isNextTo(text: string, name: Span, word: Span): boolean {
  return contains(name, word) || /^(?:[\s-]+\p{L}+)?[\s-]+$/u.test(text.slice(name.end, word.start));
}
