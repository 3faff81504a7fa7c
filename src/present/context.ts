// The words around an excerpt: its paragraph and the ones beside it, as far as a page holds them.
//
//   … The deck was laid in May. │“The bridge is sound,” she said.│ Cars may cross from Friday. …
//                               └──────────── excerpt ───────────┘

import { excerptAt } from '../archive/excerpt.ts';
import type { Prose } from '../model/prose.ts';
import type { Reading } from '../model/reading.ts';
import { overlap, type Span } from '../model/span.ts';
import { cutAfterWord } from './cut.ts';
import { layoutExcerpt } from './layout.ts';
import { blockQuote, byline } from './marked.ts';
import type { Page } from './pages.ts';

/** Characters that the words may take, escaped. With the byline and head it leaves a page room to spare. */
const ROOM = 3000;

/** One page with an excerpt in its surroundings, the excerpt's own words bold. */
export function contextPage({ document, prose }: Pick<Reading, 'document' | 'prose'>, excerpt: Span): Page {
  const span = shortened(document.body, excerpt);
  const shownSpan = widestAround(prose, span, (wider) => quoteOf(wider).length <= ROOM);
  function quoteOf(wider: Span): string {
    const moreToSee = wider.start < span.start || wider.end > span.end;
    return blockQuote(document.body, wider, moreToSee ? [span] : []);
  }
  const entry = layoutExcerpt(excerptAt(document, shownSpan));
  return {
    number: 1,
    count: 1,
    query: null,
    head: '### Around the excerpt',
    verdict: null,
    blocks: [{ quote: quoteOf(shownSpan), byline: byline(entry), document, span: shownSpan }],
    foot: null,
  };
}

/** What pages show of an excerpt fits; anything longer is cut, so that this is sure. */
function shortened(body: string, { start, end }: Span): Span {
  const fits = (to: number) => to <= end && blockQuote(body, { start, end: to }, []).length <= ROOM;
  return { start, end: cutAfterWord(body, start, Math.min(ROOM, end - start), fits) };
}

/**
 * Widens a span by whole sentences, one after and one before in turn, within its paragraphs and the ones beside
 * them. Stops at page furniture, which is no part of the report.
 *
 * @param fits whether there is room for a span; sentences are added while there is
 */
export function widestAround(prose: Prose, span: Span, fits: (wider: Span) => boolean): Span {
  const inside = prose.sentences.flatMap((sentence, i) => (overlap(sentence, span) ? [i] : []));
  if (inside.length === 0) return span;
  let first = inside[0]!;
  let last = inside.at(-1)!;
  const [top, bottom] = [prose.sentences[first]!.paragraph - 1, prose.sentences[last]!.paragraph + 1];
  let wider = union(span, prose.sentences[first]!, prose.sentences[last]!);
  if (!fits(wider)) return span;
  for (let grew = true; grew; ) {
    grew = false;
    for (const step of [1, -1]) {
      const at = step > 0 ? last + 1 : first - 1;
      const sentence = prose.sentences[at];
      if (!sentence || sentence.paragraph < top || sentence.paragraph > bottom) continue;
      if (furnitureBetween(prose, sentence.paragraph, prose.sentences[step > 0 ? last : first]!.paragraph))
        continue;
      const next = union(wider, sentence);
      if (!fits(next)) continue;
      wider = next;
      grew = true;
      if (step > 0) last = at;
      else first = at;
    }
  }
  return wider;
}

function union(...spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

/** Furniture has no sentences, so that it lies between two paragraphs that have. */
function furnitureBetween(prose: Prose, a: number, b: number): boolean {
  return prose.paragraphs.slice(Math.min(a, b), Math.max(a, b) + 1).some((paragraph) => paragraph.furniture);
}
