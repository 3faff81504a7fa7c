// Tells whether a sentence names a thing in short that was named in full before it.
//
//   Denmark bought six Falcon patrol boats. … It paid for the boats in March.       “the boats”: Falcon

import { conceptTerms } from '../../extract/named.ts';
import type { Reading } from '../../model/reading.ts';
import { contains, type Span, textOf } from '../../model/span.ts';
import { remember } from '../../text/remember.ts';
import { termOf } from '../../text/stem.ts';
import { within } from '../../text/within.ts';
import type { AskedTerm } from '../question/asked-term.ts';
import { termsIn } from '../reading/sentence-terms.ts';
import { sentenceIndex } from './discourse.ts';

/** How many sentences back the full name may stand. */
const FARTHEST = 8;

/** “the boats”; of “the boats of the guard” it is said which. */
const SHORT = /(?<!\p{L})(?:the|these|those)\s+(\p{Ll}+)(?!\p{L}|\s+(?:of|that|which|who)(?!\p{L}))/giu;

/** Whether a span has “the boats” and a sentence before it the asked name with that noun at its end. */
export function isNamedInShort({ terms }: AskedTerm, reading: Reading, span: Span): boolean {
  const full = fullNames(terms, reading);
  if (full.length === 0) return false;
  const at = sentenceIndex(reading.prose, span);
  const near = full.filter(({ sentence }) => at - FARTHEST <= sentence && sentence < at);
  if (near.length === 0) return false;
  const nouns = Array.from(textOf(reading.prose.text, span).matchAll(SHORT), ([, noun]) => termOf(noun!));
  return near.some(({ ending }) => nouns.includes(ending));
}

/** A noun that a name ends in, “boats” of “Falcon patrol boats”, and the index of its sentence. */
interface Ending {
  readonly sentence: number;
  readonly ending: string;
}

/** A listing asks for one name at every sentence; the names of a few questions are kept. */
const known = remember((_: Reading) => new Map<string, readonly Ending[]>());
const MOST_KEPT = 50;

function fullNames(terms: readonly string[], reading: Reading): readonly Ending[] {
  const kept = known(reading);
  const key = terms.join(' ');
  const found =
    kept.get(key) ??
    reading.prose.sentences.flatMap((span, sentence) =>
      endingsOf(terms, reading, span).map((ending) => ({ sentence, ending })),
    );
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, found);
  return found;
}

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
