// Reads a text once, for every finder: paragraphs, then sentences and words with their parts of speech.
//
// Sentences and parts of speech are wink-nlp's, with its English lite model. It works a piece at a time, so
// that the time taken grows with the length of the text and no faster, whatever the text is.

import anyAscii from 'any-ascii';
import type { Paragraph, Prose, Sentence, Token } from '../model/prose.ts';
import type { Span } from '../model/span.ts';
import { isAbbreviated, isEnd, isInitial } from './abbreviated.ts';
import { isFurniture } from './furniture.ts';
import { paragraphsOf } from './paragraphs.ts';
import { wink } from './wink.ts';

/** A paragraph longer than this (UTF-16 code units) is read in pieces; no prose has a sentence this long. */
const LONGEST_PIECE = 20_000;

/** Reads a text. Takes any string; gives offsets into it as UTF-16 code units. */
export function readProse(text: string): Prose {
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const span of paragraphsOf(text)) {
    const furniture = span.end - span.start <= 1000 && isFurniture(text.slice(span.start, span.end));
    const firstSentence = sentences.length;
    if (!furniture) {
      for (const piece of piecesOf(text, span)) readPiece(text, piece, paragraphs.length, sentences, tokens);
    }
    paragraphs.push({ ...span, firstSentence, endSentence: sentences.length, furniture });
  }
  return { text, paragraphs, sentences, tokens };
}

function readPiece(
  text: string,
  piece: Span,
  paragraph: number,
  sentences: Sentence[],
  tokens: Token[],
): void {
  const { nlp, its } = wink();
  const source = text.slice(piece.start, piece.end);
  const plain = plainLetters(source);
  const doc = nlp.readDoc(plain);
  const words = doc.tokens().out() as string[];
  const tags = doc.tokens().out(its.pos) as string[];
  const ends = (doc.sentences().out(its.span) as [number, number][]).map(([, last]) => last);
  let cursor = 0;
  let firstToken = tokens.length;
  let nextEnd = 0;
  words.forEach((word, i) => {
    // wink gives words without offsets; they stand in order, so the next one is the next place it occurs.
    const found = word.trim() ? plain.indexOf(word, cursor) : -1;
    const before = tokens.at(-1);
    // “Cllr. Ann Poole”: the full stop is part of the word, and no sentence ends with it.
    const isShort =
      word === '.' &&
      before?.end === piece.start + found &&
      (isAbbreviated(before.text) || isInitial(before.text, plain[found + 1]));
    const isOver = found >= 0 && isEnd(word, plain, found + word.length);
    if (found >= 0) {
      cursor = found + word.length;
      const end = piece.start + cursor;
      if (isShort) tokens[tokens.length - 1] = { ...before!, end, text: `${before!.text}.` };
      else if (isOver) {
        const stop = { start: end - 1, end, text: '.', pos: 'PUNCT' };
        tokens.push(
          { start: piece.start + found, end: end - 1, text: word.slice(0, -1), pos: tags[i]! },
          stop,
        );
      } else
        tokens.push(
          ...owned({ start: piece.start + found, end, text: source.slice(found, cursor), pos: tags[i]! }),
        );
    }
    const isLast = i === ends[nextEnd];
    if (isLast) nextEnd++;
    if (!isLast && !isOver) return;
    if (isShort && i < words.length - 1) return;
    // Ada Byron (R-Calif.) said: a bracket ends no sentence that goes on in small letters.
    if (word === ')' && /^,|^\s+\p{Ll}/u.test(plain.slice(cursor, cursor + 3))) return;
    if (tokens.length > firstToken) {
      sentences.push({
        start: tokens[firstToken]!.start,
        end: piece.start + cursor,
        firstToken,
        endToken: tokens.length,
        paragraph,
      });
    }
    firstToken = tokens.length;
  });
}

/**
 * The minister | ’s, Byron | ’s: wink keeps the two together once it has read them before a full stop, in this text or in
 * any before, and a document must not be read by what was read before it.
 */
function owned(token: Token): Token[] {
  const owner = /^(\p{L}[\p{L}\p{N}.-]*)['’]s$/u.exec(token.text)?.[1];
  if (owner === undefined) return [token];
  const cut = token.start + owner.length;
  const pos = /^\p{Lu}/u.test(owner) ? 'PROPN' : 'NOUN';
  return [
    { start: token.start, end: cut, text: owner, pos },
    { start: cut, end: token.end, text: token.text.slice(owner.length), pos: 'PART' },
  ];
}

/**
 * A text of the same length in which wink knows the letters: it cuts Milić before the ć, and Łukasz after the Ł. Only
 * what one plain letter stands for is replaced, so that every offset stays.
 */
function plainLetters(text: string): string {
  return text.replace(/[\u0100-\u024f\u1e00-\u1eff]/g, (letter) => {
    const plain = anyAscii(letter);
    return plain.length === 1 ? plain : letter;
  });
}

function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  while (end - start > LONGEST_PIECE) {
    const cut = cutBefore(text, start, start + LONGEST_PIECE);
    pieces.push({ start, end: cut });
    start = cut;
  }
  return [...pieces, { start, end }];
}

/** The latest place to cut that splits no sentence, else no word, else no surrogate pair. */
function cutBefore(text: string, start: number, limit: number): number {
  const window = text.slice(start, limit);
  const sentence = Math.max(window.lastIndexOf('. '), window.lastIndexOf('.” '), window.lastIndexOf('." '));
  if (sentence > 0) return start + window.indexOf(' ', sentence) + 1;
  const space = window.lastIndexOf(' ');
  if (space > 0) return start + space + 1;
  return /[\uD800-\uDBFF]/.test(text[limit - 1]!) ? limit - 1 : limit;
}
