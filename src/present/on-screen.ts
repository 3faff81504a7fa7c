// An answer for the terminal: wrapped to its width, the document's words in a block with a bar.
//
//     │ “The bridge is sound,” said Ada Byron.
//     Ada Byron, city engineer · direct quote
//     The Harbour Gazette · 4 June 2024 · report · “Bridge to open on Friday”

import pc from 'picocolors';
import type { Answer } from '../model/answer.ts';
import { type Entry, layout } from './layout.ts';
import { piecesOf, tellingMarks } from './pieces.ts';
import { visible } from './visible.ts';
import { type Painted, wrap } from './wrap.ts';

export interface ScreenOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

type Paint = ReturnType<typeof pc.createColors>;

/** Beside the headline, which says it in words. */
const COLOURS = { exact: 'green', altered: 'yellow', misattributed: 'red', 'not-found': 'gray' } as const;

const INDENT = '  ';
const BAR = '│ ';
/** Under this nothing can be read, whatever a terminal says of itself. */
const NARROWEST = 20;

/** Writes an answer out. It ends without a line feed. */
export function onScreen(answer: Answer, { width, colour }: ScreenOptions): string {
  const paint = pc.createColors(colour);
  const columns = Math.max(width, NARROWEST);
  const { query, verdict, headline, remarks, entries, nearest } = layout(answer);
  const head = [
    ...wrap([{ text: query, paint: paint.dim }], columns),
    ...wrap([{ text: headline, paint: verdict ? paint[COLOURS[verdict]] : paint.bold }], columns),
    ...remarks.flatMap((remark) => wrap([{ text: remark }], columns)),
  ];
  const parts = [
    head,
    ...entries.map((entry) => plainEntry(entry, columns, paint)),
    ...(nearest.length > 0 ? [[paint.bold('Nearest in the coverage')]] : []),
    ...nearest.map((near) =>
      typeof near === 'string' ? indented([{ text: near }], columns) : plainEntry(near, columns, paint),
    ),
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

function plainEntry(entry: Entry, columns: number, paint: Paint): string[] {
  const { excerpt, who, facts, source, url, notes } = entry;
  const words = piecesOf(excerpt.document.body, excerpt.span, tellingMarks(excerpt)).flatMap((line) =>
    indented(
      line.map(({ text, marked }) => ({ text: visible(text), paint: marked ? paint.underline : undefined })),
      columns,
      paint.cyan(BAR),
      BAR.length,
    ),
  );
  const dim = (text: string) => indented([{ text, paint: paint.dim }], columns);
  return [
    ...words,
    ...(who ? indented([{ text: who.name, paint: paint.bold }, { text: who.about }], columns) : []),
    ...facts.flatMap((fact) => indented([{ text: fact }], columns)),
    ...dim(source),
    // Not broken over lines, so that a terminal can follow it.
    ...(url ? [INDENT + paint.dim(url)] : []),
    ...notes.flatMap(dim),
  ];
}

function indented(pieces: readonly Painted[], columns: number, bar = '', barWidth = 0): string[] {
  return wrap(pieces, columns - INDENT.length - barWidth).map((line) => INDENT + bar + line);
}
