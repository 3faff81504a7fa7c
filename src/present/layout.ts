// What stands on the page of an answer, before anyone decides how it looks. Each string is one line of plain
// text: a renderer has only to wrap or to escape it.
//
//   /who-said quote:"the bridge is sound"                      query: how to ask it again
//   Ada Byron said so, on 4 June 2024.                         headline
//   │ “The bridge is sound,” she said.                         the document's words
//   Ada Byron, city engineer (“she” in the text, inferred)     who, and below it when, position, source, notes

import { formatLine } from '../command/line.ts';
import type { Answer, Excerpt, Verdict } from '../model/answer.ts';
import type { Document } from '../model/document.ts';
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
    entries: entriesOf(answer.excerpts),
    nearest: nearestOf(answer.nearest),
  };
}

/** Entries, and after them what is named, in one line. */
function nearestOf(nearest: Answer['nearest']): (Entry | string)[] {
  const named = nearest.filter((near) => typeof near === 'string').map(oneLine);
  const entries = nearest.filter((near) => typeof near !== 'string').map(layoutExcerpt);
  return named.length > 0 ? [...entries, named.join(' · ')] : entries;
}

/** Positions that one stretch of words states are one entry; a document's title stands under its first. */
function entriesOf(excerpts: readonly Excerpt[]): Entry[] {
  const titled = new Set<Document>();
  return groupsOf(excerpts, isSameWords).map((group) => {
    const { document } = group[0]!;
    const entry = layoutExcerpts(group, !titled.has(document));
    titled.add(document);
    return entry;
  });
}

/** Lays one excerpt out, without its words. */
export function layoutExcerpt(excerpt: Excerpt): Entry {
  return layoutExcerpts([excerpt], true);
}

function layoutExcerpts(group: readonly Excerpt[], titled: boolean): Entry {
  const excerpt = group[0]!;
  const positions = groupsOf(group, isSameAct).map(positionLine);
  const facts = [...positions, whenLine(excerpt)];
  return {
    excerpt: { ...excerpt, marks: group.flatMap(({ marks }) => marks) },
    who: speakerLine(excerpt),
    facts: facts.filter((fact) => fact !== null),
    source: sourceLine(excerpt.document, titled),
    url: webAddress(excerpt.document.url),
    notes: excerpt.notes.map(oneLine),
  };
}

/** Neighbours that belong together. */
function groupsOf(excerpts: readonly Excerpt[], together: (a: Excerpt, b: Excerpt) => boolean): Excerpt[][] {
  const groups: Excerpt[][] = [];
  for (const excerpt of excerpts) {
    const last = groups.at(-1);
    if (last && together(last[0]!, excerpt)) last.push(excerpt);
    else groups.push([excerpt]);
  }
  return groups;
}

function isSameWords(a: Excerpt, b: Excerpt): boolean {
  const same = a.document === b.document && a.span.start === b.span.start && a.span.end === b.span.end;
  return same && a.position !== null && b.position !== null;
}

function isSameAct({ position: a }: Excerpt, { position: b }: Excerpt): boolean {
  return (
    a !== null && b !== null && a.holder === b.holder && a.act === b.act && a.scope?.start === b.scope?.start
  );
}
