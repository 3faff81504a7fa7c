// An excerpt and the lines under it, in Discord's markdown.
//
//   > “The **bridge is sound**,” said Ada Byron.
//   **Ada Byron**, city engineer · direct quote
//   -# The Harbour Gazette · 4 June 2024 · report · “Bridge to open on Friday” · [read it](https://…)

import type { Span } from '../model/span.ts';
import { cutAfterWord } from './cut.ts';
import type { Entry } from './layout.ts';
import { escapeMarkdown } from './markdown.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { visible } from './visible.ts';

/** The most characters of each line under an excerpt, and of all of them together. */
const LINE = 240;
const LONGEST_LINK = 300;
export const LONGEST_BYLINE = 900;

/** The words at a span as a block quote, with the marked ones bold. */
export function blockQuote(body: string, span: Span, marks: readonly Span[]): string {
  return piecesOf(body, span, marks)
    .map((line) => `> ${line.map(pieceIn).join('')}`)
    .join('\n');
}

function pieceIn({ text, marked }: Piece): string {
  const words = escapeMarkdown(visible(text).replaceAll('\n', ' '));
  return marked ? `**${words}**` : words;
}

/** The lines under an excerpt, at most `LONGEST_BYLINE` characters: notes that do not fit are left out last first. */
export function byline({ excerpt, who, facts, source, url, notes }: Entry): string {
  const link = url && url.length <= LONGEST_LINK ? ` · [read it](${url})` : '';
  const speaker = who ? [`**${shown(who.name, LINE / 2)}**${shown(who.about, LINE / 2)}`] : [];
  // Where a position is asked for, who holds it comes first, and who speaks of it after.
  const lines = [
    ...(excerpt.position ? [...facts.map(leading), ...speaker.map((line) => `-# ${line}`)] : speaker),
    ...(excerpt.position ? [] : facts.map((fact) => shown(fact))),
    `-# ${shown(source)}${link}`,
  ];
  for (const note of notes) {
    const line = `-# ${shown(note)}`;
    if (lines.join('\n').length + 1 + line.length > LONGEST_BYLINE) break;
    lines.push(line);
  }
  return lines.join('\n');
}

/** A line with what stands before its first dot in bold. */
function leading(fact: string): string {
  const [first, ...rest] = fact.split(' · ');
  return `**${shown(first!)}**${shown(rest.map((part) => ` · ${part}`).join(''))}`;
}

/**
 * A line of ours, escaped, at most `limit` characters long: what is more is cut after a word, with an ellipsis.
 */
export function shown(line: string, limit = LINE): string {
  const escaped = escapeMarkdown(line);
  if (escaped.length <= limit) return escaped;
  const cut = (end: number) => `${escapeMarkdown(line.slice(0, end).trimEnd())}…`;
  return cut(cutAfterWord(line, 0, limit, (end) => cut(end).length <= limit));
}
