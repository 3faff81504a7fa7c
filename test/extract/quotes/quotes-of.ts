import { textOf } from '../../../src/model/span.ts';
import { read } from '../read.ts';

/** The quotes of a text in a form that reads well in a table: kind, content, who. */
export function quotesOf(
  text: string,
): { kind: string; said: string; by: string | null; role: string | null }[] {
  const words = (span: { start: number; end: number }) => textOf(text, span);
  return read(text).quotes.map(({ kind, content, speaker }) => ({
    kind,
    said: content.map(words).join(' … '),
    by: speaker && words(speaker.name),
    role: speaker?.role ? words(speaker.role) : null,
  }));
}

/** Who is said to have said what stands in each pair of marks. */
export function piecesOf(text: string): Record<string, string | null> {
  return Object.fromEntries(
    read(text).quotes.flatMap(({ pieces, speaker }) =>
      pieces.map((piece) => [textOf(text, piece), speaker && textOf(text, speaker.name)]),
    ),
  );
}
