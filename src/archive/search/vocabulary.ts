// The terms that the coverage uses: how rare each is, which are names, and which names sound alike.
//
//   namesLike('harbor') → ['harbro']   a mishearing in a transcript, or a slip of the keyboard

import { distance } from 'fastest-levenshtein';
import { isListedTerm } from '../../extract/named.ts';
import type { Reading } from '../../model/reading.ts';
import { termOf } from '../../text/stem.ts';
import { lemmaOf } from '../../text/wink.ts';

export interface Vocabulary {
  /** Inverse document frequency over passages, as in BM25 (Robertson & Spärck Jones); highest for what never occurs. */
  readonly idf: (term: string) => number;
  readonly has: (term: string) => boolean;
  /** Whether the coverage has the term as a name alone, always with a capital. */
  readonly isName: (term: string) => boolean;
  /** The forms in which the coverage has a verb that has forms of its own: shoot → shot. */
  readonly formsOf: (term: string) => readonly string[];
  /** The names one letter away from a term, for a word that was misheard or mistyped. */
  readonly namesLike: (term: string) => readonly string[];
  /** The terms one letter away from a term, or two from a long one, for a word that nobody spells so. */
  readonly like: (term: string) => readonly string[];
}

/**
 * Counts the terms of an archive's passages.
 *
 * @param passages the terms of each passage, those of what it names among them
 */
export function makeVocabulary(
  readings: readonly Reading[],
  passages: Iterable<Iterable<string>>,
): Vocabulary {
  const frequency = new Map<string, number>();
  let total = 0;
  for (const passage of passages) {
    total++;
    for (const term of new Set(passage)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const names = nameTerms(readings);
  let forms: Map<string, string[]> | undefined;
  const byInitial = groupBy(names, initial);
  const allByInitial = groupBy(frequency.keys(), initial);
  return {
    idf(term) {
      const found = frequency.get(term) ?? 0;
      return Math.log(1 + (total - found + 0.5) / (found + 0.5));
    },
    has: (term) => frequency.has(term),
    isName: (term) => names.has(term),
    formsOf(term) {
      forms ??= irregularForms(readings);
      return forms.get(term) ?? [];
    },
    like: (term) => (allByInitial.get(initial(term)) ?? []).filter((word) => isSlip(term, word)),
    namesLike: (term) => (byInitial.get(initial(term)) ?? []).filter((name) => isLike(term, name)),
  };
}

/** Words that are met with a capital in mid-sentence, and never without. */
function nameTerms(readings: readonly Reading[]): Set<string> {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const { prose } of readings) {
    for (const { firstToken, endToken } of prose.sentences) {
      for (let i = firstToken; i < endToken; i++) {
        const { text, pos } = prose.tokens[i]!;
        if (pos === 'PUNCT' || pos === 'NUM') continue;
        if (!/^\p{Lu}/u.test(text)) small.add(termOf(text));
        else if (i > firstToken || pos === 'PROPN') capital.add(termOf(text));
      }
    }
  }
  for (const term of small) capital.delete(term);
  return capital;
}

/** By the term of the dictionary form. What ends regularly has the same stem as its dictionary form already. */
function irregularForms(readings: readonly Reading[]): Map<string, string[]> {
  const verbs = readings.flatMap(({ prose }) => prose.tokens.filter(({ pos }) => pos === 'VERB'));
  const irregular = [...new Set(verbs.map(({ text }) => text.toLowerCase()))].filter(
    (verb) => !/(?:ed|ing|s)$/.test(verb),
  );
  const forms = new Map<string, string[]>();
  for (const verb of irregular) {
    const [form, base] = [termOf(verb), termOf(lemmaOf(verb))];
    if (form !== base) forms.set(base, [...new Set([...(forms.get(base) ?? []), form])]);
  }
  return forms;
}

/** Shorter names differ from too many others by one letter. */
const SHORTEST = 4;

/**
 * One letter more, less or other, after the same first letter. Names that the lists know (Iran, Iraq) are spelt
 * right and stand for themselves, and a name with an ending (Slovak, Slovakia) is another word.
 */
function isLike(term: string, name: string): boolean {
  const [short, long] = term.length < name.length ? [term, name] : [name, term];
  if (short.length < SHORTEST || long.length <= SHORTEST || long.length - short.length > 1) return false;
  if (long.startsWith(short) || isListedTerm(name)) return false;
  return slips(term, name) === 1;
}

/** A slip of the keyboard: one letter, or two in a long word. */
function isSlip(term: string, word: string): boolean {
  if (term.length <= SHORTEST || Math.abs(term.length - word.length) > 2) return false;
  return slips(term, word) <= (term.length >= 7 ? 2 : 1);
}

function initial(term: string): string {
  return term.slice(0, 1);
}

function groupBy(items: Iterable<string>, key: (item: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Letters that are one more, one less, another, or two in the wrong order (Damerau, 1964; for a single swap). */
function slips(a: string, b: string): number {
  const first = [...a].findIndex((letter, i) => letter !== b[i]);
  const swapped = a.slice(0, first) + (a[first + 1] ?? '') + (a[first] ?? '') + a.slice(first + 2);
  return first >= 0 && swapped === b ? 1 : distance(a, b);
}
