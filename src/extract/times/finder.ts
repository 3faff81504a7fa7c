// A finder: one kind of time expression. Its pattern finds the words; `read` says what they tell, or that they
// tell no time after all.

import type { Prose, Token } from '../../model/prose.ts';
import { firstEndingAfter } from '../../text/within.ts';
import type { Mention, Told } from './mention.ts';
import { nearTimes } from './near-times.ts';

/** Finders of expressions that all have one of some words or figures. */
export interface Finders {
  /** Where a stretch of text has none of them, they need not look. */
  readonly sign: RegExp;
  readonly finders: readonly Finder[];
}

export interface Finder {
  /** Made by `pattern` in words.ts, which keeps the search linear. */
  readonly pattern: RegExp;
  /** Takes the pattern's named groups and where they stand; null where this is no time. */
  readonly read: (words: Words, place: Place) => Told | null;
}

export type Words = Readonly<Record<string, string | undefined>>;

/** Where a match stands. */
export interface Place {
  readonly text: string;
  /** Up to 40 code units before the match and after it, in its paragraph. */
  readonly before: string;
  readonly after: string;
  /** The words before and after it. Undefined at the ends of the text. */
  readonly previous: Token | undefined;
  readonly next: Token | undefined;
}

const NEAR = 40;

/** What the finders find in a text: stretch by stretch, in the finders' order, overlapping as they may. */
export function findMentions(prose: Prose, groups: readonly Finders[]): Mention[] {
  const found: Mention[] = [];
  for (const { start, end } of prose.paragraphs) {
    const paragraph = { start, text: prose.text.slice(start, end) };
    for (const near of nearTimes(paragraph.text)) {
      const stretch = { start: start + near.start, text: paragraph.text.slice(near.start, near.end) };
      for (const { sign, finders } of groups)
        if (sign.test(stretch.text))
          for (const finder of finders) findIn(stretch, paragraph, prose, finder, found);
    }
  }
  return found;
}

/** A part of the document's text, and where it begins there. */
interface Part {
  readonly start: number;
  readonly text: string;
}

/** Adds to `found`. By `exec`, since `matchAll` copies the pattern, here for each of thousands of stretches. */
function findIn(
  stretch: Part,
  paragraph: Part,
  prose: Prose,
  { pattern, read }: Finder,
  found: Mention[],
): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(stretch.text); match; match = pattern.exec(stretch.text)) {
    const start = stretch.start + match.index;
    const place = placeOf(prose, paragraph, start, match[0]);
    const told = isTitle(place) ? null : read(match.groups ?? {}, place);
    if (told) found.push({ ...told, start, end: start + match[0].length });
  }
}

/** “This Week” and “60 Minutes” in marks of their own, High Noon: names of what is broadcast or shown. */
function isTitle({ text, before, after }: Place): boolean {
  if (
    !/(?:^|[ -])(?:Week|Minutes?|Hours?|Days?|Night|Morning|Tonight|Today|Tomorrow|Noon|Midnight|Years?)$/.test(
      text,
    )
  )
    return false;
  const isMarked = /["“‘']$/.test(before) && /^[,.]?["”’']/.test(after) && /^[A-Z\d]/.test(text);
  return isMarked || (/^(?:Noon|Midnight)$/.test(text) && /\b[A-Z][a-z]+ $/.test(before));
}

function placeOf(prose: Prose, paragraph: Part, start: number, text: string): Place {
  const index = start - paragraph.start;
  const end = start + text.length;
  return {
    text,
    before: paragraph.text.slice(Math.max(0, index - NEAR), index),
    after: paragraph.text.slice(index + text.length, index + text.length + NEAR),
    previous: prose.tokens[firstEndingAfter(prose.tokens, start) - 1],
    next: prose.tokens[firstEndingAfter(prose.tokens, end)],
  };
}
