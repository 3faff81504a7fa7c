// Cuts a text into paragraphs.
//
//   a line is a paragraph, as news sites export it, unless the text is hard-wrapped at a fixed
//   width like an e-mail or a transcript, in which case a blank line ends one

import type { Span } from '../model/span.ts';

/** No one wraps lines wider than this by hand or by mail program. */
const WIDEST_WRAP = 100;

/** The paragraphs of a text, in order, without the white space around them. Takes and gives UTF-16 offsets. */
export function paragraphsOf(text: string): Span[] {
  return blocks(text, isHardWrapped(text) ? /\r?\n[^\S\n]*(?:\r?\n\s*)+/g : /\r?\n\s*/g);
}

function blocks(text: string, separator: RegExp): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  found.push({ start, end: text.length });
  return found.map((span) => trimmed(text, span)).filter((span) => span.end > span.start);
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xfeff;
}

/** Wrapped text has blank lines, no wide line, and mostly lines that break off in mid-sentence. */
function isHardWrapped(text: string): boolean {
  if (!/\n[^\S\n]*\r?\n/.test(text)) return false;
  const lines = text.split('\n').map((line) => line.trim());
  if (lines.some((line) => line.length > WIDEST_WRAP)) return false;
  const followed = lines.filter((line, i) => line && lines[i + 1]);
  const broken = followed.filter((line) => !/[.!?:;"”’']$/.test(line));
  return followed.length > 0 && broken.length * 2 > followed.length;
}
