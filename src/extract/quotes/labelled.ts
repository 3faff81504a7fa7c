// Finder: the turns of a transcript, each a quote of whoever its label means.
//
//   MAYOR FOSS: I feel fine.      a direct quote, although it has no marks

import type { Draft, Draught } from './draft.ts';

export function labelled({ lines, quoted }: Draught): Draft[] {
  const byLabel = new Map<number, Draft>();
  lines.forEach(({ units }, line) => {
    for (const { quote } of units) {
      const one = quoted[quote];
      if (!one?.label) continue;
      const before = byLabel.get(one.label.start);
      const content = { start: one.start, end: one.end };
      byLabel.set(
        one.label.start,
        before
          ? { ...before, content: [...before.content, content], quoted: [...before.quoted, one] }
          : {
              ...{ content: [content], quoted: [one], cue: null, isThought: false, line, rule: 'label' },
              mention: { ...one.label, head: one.label },
            },
      );
    }
  });
  return [...byLabel.values()];
}
