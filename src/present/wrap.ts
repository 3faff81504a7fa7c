// Breaks a line of painted pieces into lines of a terminal's width.
//
//   “The bridge is sound,” said Ada Byron, the     →   “The bridge is sound,” said
//   city engineer.                                     Ada Byron, the city engineer.
//
// By hand, since wrap-ansi brings every text into normal form C first: an é of two code points would come out
// as one, and the words would no longer be the document's.

import stringWidth from 'fast-string-width';

export interface Painted {
  readonly text: string;
  /** Puts the colour on, within each line, so that none runs over into a margin. */
  readonly paint?: (text: string) => string;
}

/**
 * @param pieces of one line, without line ends
 * @param columns the width of a line; only a word that is wider is broken, between characters
 */
export function wrap(pieces: readonly Painted[], columns: number): string[] {
  const lines: string[] = [];
  let line: Painted[] = [];
  let width = 0;
  const add = (parts: readonly Painted[]) => {
    line.push(...parts);
    width += widthOf(parts);
  };
  const breakLine = () => {
    lines.push(paintLine(line));
    line = [];
    width = 0;
  };
  let space: readonly Painted[] = [];
  for (const word of wordsOf(pieces)) {
    if (isSpace(word)) {
      space = word;
      continue;
    }
    const needed = widthOf(word);
    // The space at which a line breaks is the break.
    if (width > 0 && width + widthOf(space) + needed > columns) breakLine();
    else add(space);
    space = [];
    for (const part of needed > columns ? charactersOf(word) : word) {
      if (width > 0 && width + stringWidth(part.text) > columns) breakLine();
      add([part]);
    }
  }
  return [...lines, paintLine(line)];
}

/** Neighbours of one colour are painted as one. */
function paintLine(parts: readonly Painted[]): string {
  const runs: Painted[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last && last.paint === part.paint) runs[runs.length - 1] = { ...last, text: last.text + part.text };
    else runs.push(part);
  }
  return runs.map(({ text, paint }) => (paint ? paint(text) : text)).join('');
}

/** Words and the spaces between them. A word may lie in several pieces: “|The| bridge”. */
function wordsOf(pieces: readonly Painted[]): Painted[][] {
  const words: Painted[][] = [];
  for (const { text, paint } of pieces) {
    for (const part of text.replaceAll('\t', '    ').match(/ +|[^ ]+/g) ?? []) {
      const last = words.at(-1);
      if (last && isSpace(last) === part.startsWith(' ')) last.push({ text: part, paint });
      else words.push([{ text: part, paint }]);
    }
  }
  return words;
}

function isSpace(word: readonly Painted[]): boolean {
  return word[0]!.text.startsWith(' ');
}

function widthOf(word: readonly Painted[]): number {
  return word.reduce((sum, { text }) => sum + stringWidth(text), 0);
}

let characters: Intl.Segmenter | undefined;

function charactersOf(word: readonly Painted[]): Painted[] {
  // Made when first needed: it costs a one-shot answer as much as all the wrapping does.
  const segmenter = characters ?? new Intl.Segmenter('en', { granularity: 'grapheme' });
  characters = segmenter;
  return word.flatMap(({ text, paint }) =>
    Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment, paint })),
  );
}
