// Finder: the turns of a transcript, each a quote of whoever its label means.
//
//   MAYOR FOSS: I feel fine.      a direct quote, although it has no marks
//
// What somebody else is quoted with inside a turn is theirs, as anywhere: it is found besides.

import type { Draft, QuoteContext } from '../draft/draft.ts';

export function labelled({ lines, turns }: QuoteContext): Draft[] {
  const firstLine = new Map<number, number>();
  lines.forEach(({ paragraph }, line) => {
    if (!firstLine.has(paragraph)) firstLine.set(paragraph, line);
  });
  const byLabel = new Map<number, Draft>();
  for (const { paragraph, label, said, programme } of turns.values()) {
    const line = firstLine.get(paragraph);
    const before = byLabel.get(label.start);
    if (before) byLabel.set(label.start, { ...before, content: [...before.content, said] });
    else if (line !== undefined)
      byLabel.set(label.start, {
        ...{ content: [said], quoted: [], cue: null, isThought: false, line },
        rule: programme ? 'programme' : 'label',
        mention: { ...label, head: label },
      });
  }
  return [...byLabel.values()];
}
