// What stands on the page of an answer, before anyone decides how it looks. Each string is one line of plain
// text: a renderer has only to wrap or to escape it.
//
//   /who-said quote:"the bridge is sound"                      query: how to ask it again
//   Ada Byron said so, on 4 June 2024.                         headline
//   │ “The bridge is sound,” she said.                         the document's words
//   Ada Byron, city engineer (“she” in the text, inferred)     who, and below it when, position, source, notes

import { formatLine } from '../command/line.ts';
import type { Answer, Excerpt, Verdict } from '../model/answer.ts';
import { positionLine, speakerLine, whenLine } from './lines.ts';
import { sourceLine, webAddress } from './source.ts';
import { oneLine } from './visible.ts';

/** An excerpt with the lines under it. The words themselves are read from the document when they are shown. */
export interface Entry {
  readonly excerpt: Excerpt;
  /** Who said it: the name, and what follows it (the role, the mention, the kind of quote). */
  readonly who: { readonly name: string; readonly about: string } | null;
  /** When, and the position, in our words with the document's in quotation marks. */
  readonly facts: readonly string[];
  readonly source: string;
  readonly url: string | null;
  readonly notes: readonly string[];
}

export interface Layout {
  /** The command with its options, as `parseLine` reads it. */
  readonly query: string;
  readonly verdict: Verdict | null;
  readonly headline: string;
  readonly remarks: readonly string[];
  readonly entries: readonly Entry[];
  /** What stands nearest where nothing was found: entries, or lines of ours. */
  readonly nearest: readonly (Entry | string)[];
}

/** Lays an answer out. */
export function layout(answer: Answer): Layout {
  return {
    query: oneLine(formatLine(answer.command, answer.options)),
    verdict: answer.verdict ?? null,
    headline: oneLine(answer.headline),
    remarks: (answer.remarks ?? []).map(oneLine),
    entries: answer.excerpts.map(layoutExcerpt),
    nearest: answer.nearest.map((near) => (typeof near === 'string' ? oneLine(near) : layoutExcerpt(near))),
  };
}

/** Lays one excerpt out, without its words. */
export function layoutExcerpt(excerpt: Excerpt): Entry {
  const facts = [positionLine(excerpt), whenLine(excerpt)];
  return {
    excerpt,
    who: speakerLine(excerpt),
    facts: facts.filter((fact) => fact !== null),
    source: sourceLine(excerpt.document),
    url: webAddress(excerpt.document.url),
    notes: excerpt.notes.map(oneLine),
  };
}
