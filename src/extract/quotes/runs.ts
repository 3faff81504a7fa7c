// Refiners: quoted words with no verb of speech of their own belong to the run they stand in.
//
//   “It will hold,” he said. “We tested it.”        the same quote
//   “It is old.”                                    a paragraph of its own: the same speaker

import { contains, textOf } from '../../model/span.ts';
import type { Phrase } from '../people/noun-phrases.ts';
import type { People } from '../people/people.ts';
import type { Unit } from '../people/units.ts';
import { actsIn } from './acts.ts';
import { type Draft, type Draught, type Mention, mentionOf } from './draft.ts';
import { kindOf } from './kind.ts';
import type { Line } from './lines.ts';
import type { Quoted } from './marks.ts';
import { mainSubject } from './subject.ts';

/** Joins a line that is nothing but a quotation to the direct quote before it in its paragraph. */
export function joinLines(drafts: readonly Draft[], draught: Draught): Draft[] {
  const taken = new Set(drafts.flatMap(({ quoted }) => quoted));
  const byLine = groupByLine(drafts);
  const groups: Draft[][] = [];
  let open: Draft[] | null = null;
  draught.lines.forEach((line, index) => {
    const own = byLine.get(index) ?? [];
    const bare = own.length ? null : bareQuotes(line, draught, taken, open !== null);
    if (bare) {
      const draft = quotation(bare, index);
      if (open && draught.lines[open[0]!.line]!.paragraph === line.paragraph) open.push(draft);
      else {
        open = [draft];
        groups.push(open);
      }
      return;
    }
    const started = own.map((draft) => [draft]);
    groups.push(...started);
    open = started.findLast(([draft]) => kindOf(draft!, draught.text) === 'direct') ?? null;
  });
  return groups.map(joined);
}

/** Joins the paragraphs of a quotation that is only closed in the last. */
export function joinParagraphs(drafts: readonly Draft[]): Draft[] {
  const groups: Draft[][] = [];
  for (const draft of drafts) {
    if (draft.quoted[0]?.continues && groups.length) groups.at(-1)!.push(draft);
    else groups.push([draft]);
  }
  return groups.map(joined);
}

/** Without what the writer says as “I” or “we” outside quotation marks: that is nobody's quote. */
export function withoutOwnVoice(drafts: readonly Draft[], { text }: Draught): Draft[] {
  return drafts.filter(
    ({ mention, quoted }) => quoted.length || !mention || !/^(?:i|we|you)$/i.test(textOf(text, mention)),
  );
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

/** Gives a quotation without a speaker the one of the line or the paragraph before. */
export function runOn(drafts: readonly Draft[], { lines, people }: Draught): Draft[] {
  let last: Draft | null = null;
  return drafts.map((draft) => {
    const speaker = draft.mention ? null : speakerBefore(draft, last, lines, people);
    const result = speaker ? { ...draft, ...speaker } : draft;
    if (!isNested(result, last)) last = result.mention ? result : null;
    return result;
  });
}

function speakerBefore(
  draft: Draft,
  last: Draft | null,
  lines: readonly Line[],
  people: People,
): { mention: Mention; rule: string } | null {
  const line = lines[draft.line - 1];
  if (!line) return null;
  const here = lines[draft.line]!.paragraph;
  if (line.units.at(-1)?.text === ':') {
    const subject = introduced(line.units);
    if (subject) return { mention: subject, rule: 'introduction' };
  }
  if (last?.mention && here - lines[last.line]!.paragraph <= 1 && last.line >= draft.line - 1)
    return { mention: last.mention, rule: 'run' };
  // “Byron gave no date.” and then a paragraph that is only a quotation: hers, if no one else acts between.
  if (here - line.paragraph > 1) return null;
  const { units, subject } = lastActor(lines, draft.line - 1);
  if (subject && isPersonal(units[subject.head]!, people))
    return { mention: mentionOf(units, subject), rule: 'run-of-subject' };
  return last?.mention && here - lines[last.line]!.paragraph <= 1
    ? { mention: last.mention, rule: 'run' }
    : null;
}

/** The subject of the last line of a paragraph that has one; few lines are without. */
function lastActor(lines: readonly Line[], last: number): { units: readonly Unit[]; subject: Phrase | null } {
  const { units, paragraph } = lines[last]!;
  const subject = mainSubject(units);
  const before = lines[last - 1];
  return subject || before?.paragraph !== paragraph
    ? { units, subject }
    : { units: before.units, subject: mainSubject(before.units) };
}

/** Byron continued: — The ministry released the following statement: */
function introduced(units: readonly Unit[]): Mention | null {
  const subject = actsIn(units).at(-1)?.subject ?? mainSubject(units);
  return subject && mentionOf(units, subject);
}

function isPersonal(unit: Unit, people: People): boolean {
  return people.personAt(unit) !== null || unit.lower === 'he' || unit.lower === 'she';
}

/** Whether a quote stands inside what another one says. */
function isNested({ mention }: Draft, outer: Draft | null): boolean {
  return Boolean(mention && outer?.content.some((span) => contains(span, mention)));
}

function quotation(quoted: readonly Quoted[], line: number): Draft {
  const content = quoted.map(({ start, end }) => ({ start, end }));
  return { content, quoted, cue: null, isThought: false, mention: null, line, rule: 'none' };
}

/** The quotations of a line that is nothing else, or that begins with one where somebody is being quoted. */
function bareQuotes(
  { units }: Line,
  { quoted }: Draught,
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
