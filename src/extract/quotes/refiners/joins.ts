// Refiners: one quotation in several lines or paragraphs is one quote.
//
//   “It will hold,” he said. “We tested it.”        a line that is nothing but a quotation goes on with the one before
//   “It is old. / “It will fall.”                   a quotation that is only closed in the next paragraph goes on there

import { textOf } from '../../../model/span.ts';
import type { Quoted } from '../../../text/marks/marks.ts';
import type { Draft, Mention, QuoteContext } from '../draft/draft.ts';
import { kindOf } from '../draft/kind.ts';
import type { Line } from '../draft/lines.ts';
import { hearerWho } from './answers.ts';

/** Joins a line that is nothing but a quotation to the direct quote before it in its paragraph. */
export function joinLines(drafts: readonly Draft[], context: QuoteContext): Draft[] {
  const taken = new Set(drafts.flatMap(({ quoted }) => quoted));
  const byLine = groupByLine(drafts);
  const groups: Draft[][] = [];
  let open: Draft[] | null = null;
  context.lines.forEach((line, index) => {
    const own = byLine.get(index) ?? [];
    const bare = own.length ? null : bareQuotes(line, context, taken, open !== null);
    if (bare) {
      const draft = quotation(bare, index);
      const isSame = open && context.lines[open[0]!.line]!.paragraph === line.paragraph;
      if (open && isSame && !hearerWho(draft, open.at(-1)!, context.lines)) open.push(draft);
      else {
        open = [draft];
        groups.push(open);
      }
      return;
    }
    const started = own.map((draft) => [draft]);
    groups.push(...started);
    open = started.findLast(([draft]) => !draft!.unsaid && kindOf(draft!, context.text) === 'direct') ?? null;
  });
  return groups.map(joined);
}

/** Joins the paragraphs of a quotation that is only closed in the last. */
export function joinParagraphs(drafts: readonly Draft[], { text }: QuoteContext): Draft[] {
  const groups: Draft[][] = [];
  /** Who is first named in the last of them: looked for once, as a quotation may run through thousands of paragraphs. */
  let speaker: Mention | null = null;
  for (const draft of drafts) {
    const goesOn = draft.quoted[0]?.continues && !areOthers(speaker, draft.mention, text);
    if (!goesOn || groups.length === 0) {
      groups.push([]);
      speaker = null;
    }
    groups.at(-1)!.push(draft);
    speaker ??= draft.mention;
  }
  return groups.map(joined);
}

/** Two who are named apart: then the first quotation was only never closed. */
function areOthers(first: Mention | null, second: Mention | null, text: string): boolean {
  if (!first || !second) return false;
  const [one, other] = [textOf(text, first.head), textOf(text, second.head)];
  return /^\p{Lu}/u.test(one) && /^\p{Lu}/u.test(other) && one !== other;
}

/** One quote of several: the first speaker that is given is that of all. */
function joined(drafts: readonly Draft[]): Draft {
  const speaking = drafts.find(({ mention }) => mention) ?? drafts[0]!;
  return {
    ...speaking,
    line: drafts[0]!.line,
    content: drafts.flatMap(({ content }) => content),
    quoted: drafts.flatMap(({ quoted }) => quoted),
  };
}

function groupByLine(drafts: readonly Draft[]): Map<number, Draft[]> {
  const byLine = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const own = byLine.get(draft.line);
    if (own) own.push(draft);
    else byLine.set(draft.line, [draft]);
  }
  return byLine;
}

function quotation(quoted: readonly Quoted[], line: number): Draft {
  const content = quoted.map(({ start, end }) => ({ start, end }));
  return { content, quoted, cue: null, isThought: false, mention: null, line, rule: 'none' };
}

/** The quotations of a line that is nothing else, or that begins with one where somebody is being quoted. */
function bareQuotes(
  { units }: Line,
  { quoted }: QuoteContext,
  taken: ReadonlySet<Quoted>,
  open: boolean,
): Quoted[] | null {
  const quotes = units.filter(({ quote }) => quote >= 0).map(({ quote }) => quoted[quote]!);
  const rest = units.filter(({ quote, pos }) => quote < 0 && pos !== 'PUNCT');
  const leads =
    open && units[0]!.quote >= 0 && /^\p{Lu}/u.test(units[0]!.text) && rest.length < MOST_TRAILING;
  return quotes.length && (!rest.length || leads) && !quotes.some((quote) => taken.has(quote))
    ? quotes
    : null;
}

/** “It cost thousands” of pounds: a few words may finish a quoted sentence. */
const MOST_TRAILING = 12;
