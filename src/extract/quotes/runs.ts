// Refiners: quoted words with no verb of speech of their own belong to the run they stand in.
//
//   “It will hold,” he said. “We tested it.”        the same quote
//   “It is old.”                                    a paragraph of its own: the same speaker

import type { Span } from '../../model/span.ts';
import type { Draft, Draught } from './draft.ts';
import type { Line } from './lines.ts';
import type { Quoted } from './marks.ts';

/** Joins a line that is nothing but a quotation to the quote before it in its paragraph. */
export function joinLines(drafts: readonly Draft[], draught: Draught): Draft[] {
  const taken = takenBy(drafts);
  const byLine = new Map<number, Draft[]>();
  for (const draft of drafts) byLine.set(draft.line, [...(byLine.get(draft.line) ?? []), draft]);
  const joined: Draft[] = [];
  let open: number | null = null;
  let openParagraph = -1;
  draught.lines.forEach((line, index) => {
    const own = byLine.get(index) ?? [];
    const bare = bareQuotes(line, draught, taken);
    if (bare && !own.length) {
      if (open !== null && openParagraph === line.paragraph) {
        joined[open] = extended(joined[open]!, bare);
        return;
      }
      joined.push({ ...quotation(bare), line: index });
      open = joined.length - 1;
      openParagraph = line.paragraph;
      return;
    }
    if (!own.length) {
      open = null;
      return;
    }
    joined.push(...own);
    const speaking = own.findLastIndex(({ quoted }) => quoted.length > 0);
    open = speaking < 0 ? null : joined.length - own.length + speaking;
    openParagraph = line.paragraph;
  });
  return joined;
}

/** Joins the paragraphs of a quotation that is only closed in the last. */
export function joinParagraphs(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    if (before && draft.quoted[0]?.continues) {
      joined[joined.length - 1] = {
        ...before,
        content: [...before.content, ...draft.content],
        quoted: [...before.quoted, ...draft.quoted],
        cue: before.cue ?? draft.cue,
        mention: before.mention ?? draft.mention,
        rule: before.mention ? before.rule : draft.rule,
      };
    } else joined.push(draft);
  }
  return joined;
}

/** Gives a quotation without a speaker the one of the paragraph before. */
export function runOn(drafts: readonly Draft[], { lines }: Draught): Draft[] {
  let last: { mention: Span; paragraph: number } | null = null;
  return drafts.map((draft) => {
    const { paragraph } = lines[draft.line]!;
    let result = draft;
    if (!draft.mention && last && paragraph - last.paragraph <= 1) {
      result = { ...draft, mention: last.mention, rule: 'run' };
    }
    last = result.mention ? { mention: result.mention, paragraph } : null;
    return result;
  });
}

function quotation(quoted: readonly Quoted[]): Omit<Draft, 'line'> {
  return {
    content: quoted.map(({ start, end }) => ({ start, end })),
    quoted,
    cue: null,
    mention: null,
    rule: 'none',
  };
}

function extended(draft: Draft, quoted: readonly Quoted[]): Draft {
  return {
    ...draft,
    content: [...draft.content, ...quoted.map(({ start, end }) => ({ start, end }))],
    quoted: [...draft.quoted, ...quoted],
  };
}

/** The quotations of a line that is nothing else. */
function bareQuotes({ units }: Line, { quoted }: Draught, taken: ReadonlySet<Quoted>): Quoted[] | null {
  const quotes = units.filter(({ quote }) => quote >= 0).map(({ quote }) => quoted[quote]!);
  const rest = units.filter(({ quote, pos }) => quote < 0 && pos !== 'PUNCT');
  return quotes.length && !rest.length && !quotes.some((quote) => taken.has(quote)) ? quotes : null;
}

function takenBy(drafts: readonly Draft[]): Set<Quoted> {
  return new Set(drafts.flatMap(({ quoted }) => quoted));
}
