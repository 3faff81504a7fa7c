// Reads the gold set: short pieces of news prose whose quotes were marked by hand. See README.md.
//
//   ⟦1 “⟪The bridge is sound,⟫”⟧ said ⟦@1 Ada Byron⟧, the city engineer.
//   ---
//   1 | direct | Ada Byron | city engineer | name
//
// becomes
//
//   “The bridge is sound,” said Ada Byron, the city engineer.
//    └───── piece ──────┘       └mention┘
//   └────── content ──────┘

import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../../src/model/span.ts';
import { type Marked, unmark } from './unmark.ts';

const kinds = ['direct', 'mixed', 'indirect', 'thought'] as const;
const manners = ['name', 'surname', 'title', 'pronoun', 'role', 'body', 'unnamed', 'label', 'none'] as const;

export interface GoldQuote {
  readonly kind: (typeof kinds)[number];
  /** All that was said, with its quotation marks; in several parts where the attribution breaks it. */
  readonly content: readonly Span[];
  /** The stretches of the content that stand in quotation marks, without the marks. */
  readonly pieces: readonly Span[];
  /** The speaker as named nearest to the cue; null where the text names nobody. */
  readonly mention: Span | null;
  /** The speaker's fullest name in the piece, or the noun phrase of one who has no name. */
  readonly person: string | null;
  readonly role: string | null;
  /** How the mention names the speaker. */
  readonly by: (typeof manners)[number];
}

export interface GoldPiece {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  /** Words in quotation marks that nobody said, without the marks: titles, nicknames, signs, terms. */
  readonly unsaid: readonly Span[];
}

/** Every piece of every `.txt` file in this folder. */
export function readGold(): GoldPiece[] {
  const folder = new URL('./', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) => piecesOf(readFileSync(new URL(name, folder), 'utf8')));
}

/** The pieces of one file. */
export function piecesOf(file: string): GoldPiece[] {
  return file.split(/^=== /m).slice(1).map(pieceOf);
}

function pieceOf(source: string): GoldPiece {
  const [, id = '', marked = '', table = ''] = /^([^\n]*)\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  if (!id) throw new Error(`gold: “${source.slice(0, 30)}”: no line --- between the text and its quotes`);
  const kind = id.replace(/-\d+$/, '');
  try {
    const { text, spans } = unmark(marked.trim());
    const lines = table.trim() === '' ? [] : table.trim().split('\n');
    const rows = new Map(lines.map((line) => rowOf(line)));
    if (rows.size < lines.length) throw new Error('a quote has two lines');
    for (const { quote } of spans)
      if (quote !== '0' && !rows.has(quote)) throw new Error(`quote ${quote} has no line`);
    const quotes = [...rows].map(([number, row]) => quoteOf(number, row, spans));
    return { id, kind, text, quotes, unsaid: of(spans, '0', 'piece') };
  } catch (fault) {
    throw new Error(`gold: ${id}: ${(fault as Error).message}`, { cause: fault });
  }
}

type Row = Pick<GoldQuote, 'kind' | 'person' | 'role' | 'by'>;

function rowOf(line: string): [number: string, row: Row] {
  const [number = '', kind, person, role, by, ...more] = line.split(' | ');
  if (!person || !role || !by || more.length > 0) throw new Error(`not five columns: ${line}`);
  const known = { kind: kinds.find((it) => it === kind), by: manners.find((it) => it === by) };
  if (!known.kind) throw new Error(`unknown kind “${kind}”`);
  if (!known.by) throw new Error(`unknown manner “${by}”`);
  const given = (column: string) => (column === '-' ? null : column);
  return [number, { kind: known.kind, person: given(person), role: given(role), by: known.by }];
}

function quoteOf(number: string, row: Row, spans: readonly Marked[]): GoldQuote {
  const content = of(spans, number, 'content');
  const pieces = of(spans, number, 'piece');
  const mentions = of(spans, number, 'mention');
  if (content.length === 0) throw new Error(`the line of quote ${number} has no quote`);
  const marked = row.kind === 'direct' || row.kind === 'mixed';
  if (marked && pieces.length === 0) throw new Error(`quote ${number} is ${row.kind} but has no piece`);
  if (row.kind === 'indirect' && pieces.length > 0)
    throw new Error(`quote ${number} is indirect but has a piece`);
  if (mentions.length > 1) throw new Error(`quote ${number} has ${mentions.length} mentions`);
  if ((row.by === 'none') !== (mentions.length === 0))
    throw new Error(`quote ${number} is by “${row.by}” but has ${mentions.length} mentions`);
  return { ...row, content, pieces, mention: mentions[0] ?? null };
}

function of(spans: readonly Marked[], quote: string, as: Marked['as']): Span[] {
  return spans.filter((it) => it.quote === quote && it.as === as).map((it) => it.span);
}
