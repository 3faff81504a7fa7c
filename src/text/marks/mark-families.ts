// The quotation marks that belong together, and what stands in a text at a place.
//
//   "…"  “…”  „…“  «…»  ''…''  ``…''  ‘…’  '…'

export interface Family {
  /** Only in text: single marks must be closed in their paragraph, since most are apostrophes. */
  readonly single: boolean;
  readonly open: readonly string[];
  readonly close: readonly string[];
}

/** Longer marks first, since '' begins with '. */
export const families: readonly Family[] = [
  { single: false, open: ["''", '``'], close: ["''"] },
  { single: false, open: ['“', '”'], close: ['”', '“'] },
  { single: false, open: ['„'], close: ['“', '”'] },
  { single: false, open: ['«'], close: ['»'] },
  { single: false, open: ['"'], close: ['"'] },
  { single: true, open: ['‘'], close: ['’'] },
  { single: true, open: ["'"], close: ["'"] },
];

/** The mark that stands at a place, of some; undefined where none does. */
export function markAt(text: string, at: number, marks: readonly string[]): string | undefined {
  return marks.find((mark) => text.startsWith(mark, at));
}

/** Whether a character is white space. */
export function isSpace(char: string): boolean {
  return /\s/.test(char);
}

/** Whether a character is a letter or a figure. */
export function isWord(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}
