// Takes the brackets out of a marked text and tells what each pair of them enclosed.
//
//   ⟦1 “⟪It holds,⟫”⟧ said ⟦@1 Byron⟧.   →   “It holds,” said Byron.
//                                            └ content ┘     └ mention
//                                             └ piece ┘

import type { Span } from '../../src/model/span.ts';

export interface Marked {
  readonly quote: string;
  readonly as: 'content' | 'piece' | 'mention';
  readonly span: Span;
}

/** The text without its brackets, and what each pair of them enclosed. */
export function unmark(marked: string): { text: string; spans: Marked[] } {
  const open: { quotes: string[]; as: Marked['as']; start: number }[] = [];
  const spans: Marked[] = [];
  let text = '';
  // ⟦1 opens a content, ⟦@1,2 a mention, ⟪ a piece; a ⟦ with anything else after it is a slip.
  for (const [token, label] of marked.matchAll(/⟦(@?\d+(?:,\d+)*) |[⟦⟧⟪⟫]|[^⟦⟧⟪⟫]+/g)) {
    const inner = open.at(-1);
    if (label) {
      const quotes = label.replace('@', '').split(',');
      open.push({ quotes, as: label.startsWith('@') ? 'mention' : 'content', start: text.length });
    } else if (token === '⟦') throw new Error(`a ⟦ without a number after “${text.slice(-20)}”`);
    else if (token === '⟪') {
      if (inner?.as !== 'content') throw new Error(`a ⟪ outside a quote after “${text.slice(-20)}”`);
      open.push({ quotes: inner.quotes, as: 'piece', start: text.length });
    } else if (token === '⟧' || token === '⟫') {
      if (!inner || (inner.as === 'piece') !== (token === '⟫'))
        throw new Error(`a ${token} that closes nothing after “${text.slice(-20)}”`);
      open.pop();
      const span = { start: inner.start, end: text.length };
      spans.push(...inner.quotes.map((quote) => ({ quote, as: inner.as, span })));
    } else text += token;
  }
  const last = open.at(-1);
  if (last) throw new Error(`a bracket is never closed: “${text.slice(last.start, last.start + 20)}”`);
  const seen = new Set<string>();
  for (const { quote, as, span } of spans) {
    // One mention may serve several quotes; a content or a piece belongs to one.
    const key = `${as === 'mention' ? quote : ''} ${as} ${span.start} ${span.end}`;
    if (seen.has(key)) throw new Error(`“${text.slice(span.start, span.end)}” is marked twice`);
    seen.add(key);
  }
  return { text, spans };
}
