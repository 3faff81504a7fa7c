// Where to cut a text that is too long: after a word; inside one only where it is longer than all the room.
//
//   The bridge is so|und      room for 16   →   The bridge is|
//   Donaudampfschiff|fahrt    room for 16   →   Donaudampfschiff|

/**
 * The furthest end of `text.slice(start, end)` that fits, before white space or at the text's end. A single word
 * that does not fit is cut, though never in a surrogate pair or before a mark that belongs to the letter.
 *
 * @param most the most code units that can fit, so that no more is looked at
 * @param fits whether it fits up to an end; true for every shorter one too
 * @returns an end after `start`, by a character at least, even where that does not fit
 */
export function cutAfterWord(
  text: string,
  start: number,
  most: number,
  fits: (end: number) => boolean,
): number {
  let low = start;
  let high = Math.min(text.length, start + most);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return wordEnd(text, start, low) ?? characterEnd(text, start, low);
}

function wordEnd(text: string, start: number, furthest: number): number | null {
  for (let end = furthest; end > start; end--) {
    // White space before the first word is no word.
    if ((end === text.length || isSpace(text[end]!)) && !isSpace(text[end - 1]!)) return end;
  }
  return null;
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}

/** What joins the character before: combining marks, variation selectors, the joiner. */
const JOINED = /^[\p{M}\u200d\u{1f3fb}-\u{1f3ff}]/u;

function characterEnd(text: string, start: number, furthest: number): number {
  for (let end = furthest; end > start; end--) {
    if (!joins(text, end)) return end;
  }
  // Marks without end on one letter: only the pair is kept whole.
  const end = Math.max(furthest, start + 1);
  return splitsPair(text, end) ? (end - 1 > start ? end - 1 : end + 1) : end;
}

function joins(text: string, at: number): boolean {
  return splitsPair(text, at) || JOINED.test(text.slice(at, at + 2)) || text[at - 1] === '\u200d';
}

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}
