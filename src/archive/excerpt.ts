// Makes excerpts: whole sentences of a document, with what was found in them.

import type { Excerpt } from '../model/answer.ts';
import type { Document } from '../model/document.ts';
import type { Quote, Unsaid } from '../model/quote.ts';
import type { Reading } from '../model/reading.ts';
import { contains, type Span } from '../model/span.ts';
import { within } from '../text/within.ts';
import { tellersOf } from './reading/nested-quotes.ts';
import { quotesAround } from './reading/quotes-in.ts';
import type { Located } from './sayings/locate.ts';
import { inSentence } from './speakers/in-sentence.ts';

/** What a command knows of an excerpt beside its place. */
export type Known = Partial<
  Pick<Excerpt, 'speaker' | 'alongside' | 'kind' | 'when' | 'position' | 'score' | 'notes' | 'marks'>
>;

/** An excerpt of the whole sentences that a span touches. */
export function excerptOf(reading: Reading, span: Span, known: Known = {}): Excerpt {
  return excerptAt(
    reading.document,
    sentencesAround(reading, span, known.marks?.[0]?.start ?? span.start),
    known,
  );
}

/** An excerpt of just the words at a span, with nothing known of them but what is given. */
export function excerptAt(document: Document, span: Span, known: Known = {}): Excerpt {
  return {
    document,
    span,
    speaker: null,
    alongside: [],
    kind: null,
    when: null,
    position: null,
    score: 1,
    notes: [],
    marks: [],
    ...known,
  };
}

/** An excerpt of the sentences that a quote stands in, with who said it. */
export function excerptOfQuote(reading: Reading, quote: Quote, known: Known = {}): Excerpt {
  const said = saidAs(reading, quote);
  return excerptOf(reading, extentOf(quote), {
    ...said,
    marks: quote.pieces.length > 0 ? quote.pieces : quote.content,
    ...known,
    notes: [...said.notes, ...(known.notes ?? [])],
  });
}

/** An excerpt of where some words stand, those marked; with who said them, where somebody did. */
export function excerptOfPlace({ reading, alignment, quote, unsaid, score }: Located): Excerpt {
  const known = { score, marks: [alignment.span] };
  if (unsaid) return excerptOfUnsaid(reading, unsaid, known);
  return quote ? excerptOfQuote(reading, quote, known) : excerptOf(reading, alignment.span, known);
}

/** An excerpt of the sentence that tells of some words as not said, what shows it marked: whose they are not, nobody is shown to be. */
export function excerptOfUnsaid(
  reading: Reading,
  { content, shownBy }: Unsaid,
  { marks = content, ...known }: Known,
): Excerpt {
  const shown = [...marks, shownBy].sort((a, b) => a.start - b.start);
  const span = { start: shown[0]!.start, end: Math.max(...shown.map(({ end }) => end)) };
  return excerptOf(reading, span, { ...known, marks: shown });
}

/** Who said a quote and how, and in a note who tells of it. */
export function saidAs(
  reading: Reading,
  quote: Quote,
): Pick<Excerpt, 'speaker' | 'alongside' | 'kind' | 'notes'> {
  const { body } = reading.document;
  const tellers = tellersOf(quote, quotesAround(reading, quote));
  const others = tellers.flatMap(({ speaker }) => (speaker ? inSentence(body, speaker) : []));
  const own = quote.speaker && inSentence(body, quote.speaker);
  const names = [...new Set(others)].filter((other) => other !== own);
  return {
    speaker: quote.speaker,
    alongside: quote.alongside,
    kind: isMarked(quote, tellers) ? 'mixed' : quote.kind,
    notes: names.length > 0 ? [`as told by ${names.join(', told by ')}`] : [],
  };
}

/** Of a speech that somebody tells of, the marks are found to be theirs; some of its words stand in them all the same. */
function isMarked({ kind, content }: Quote, tellers: readonly Quote[]): boolean {
  const marked = tellers.flatMap(({ pieces }) => pieces);
  return kind === 'indirect' && marked.some((piece) => content.some((part) => contains(part, piece)));
}

/** From a quote's first word, or those that introduce it, to its last. */
export function extentOf({ content, cue, speaker }: Quote): Span {
  const parts = [...content, ...(cue ? [cue] : [])];
  const said = {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
  // A speaker of an earlier sentence stands too far off to be shown with every quote of the run.
  const near = speaker && Math.abs(speaker.mention.start - said.start) < 200 ? [speaker.mention] : [];
  return {
    start: Math.min(said.start, ...near.map(({ start }) => start)),
    end: Math.max(said.end, ...near.map(({ end }) => end)),
  };
}

/** The whole sentences that a span touches; where page furniture stands between them, those on the side of `anchor`. */
function sentencesAround(reading: Reading, span: Span, anchor: number): Span {
  const { prose } = reading;
  const furniture = within(prose.paragraphs, span).filter((paragraph) => paragraph.furniture);
  const after = furniture.findLast(({ end }) => end <= anchor)?.end ?? span.start;
  const before = furniture.find(({ start }) => start > anchor)?.start ?? span.end;
  const sentences = within(prose.sentences, {
    start: Math.max(after, span.start),
    end: Math.min(before, span.end),
  });
  const [first, last] = [sentences[0], sentences.at(-1)];
  return first && last ? { start: first.start, end: last.end } : span;
}
