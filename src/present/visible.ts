// Text that is safe to put before a reader: nothing in it steers a screen.
//
//   "a\u001b[2Jb\r\nc"   →   "a�[2Jb\nc"

/** All that ends a line somewhere, so that it ends one everywhere. */
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * Control characters (with the escape that opens a terminal's sequences), the marks that turn the direction of
 * what follows them, and halves of surrogate pairs, which Discord refuses. Tab and line feed stay.
 */
const STEERING = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;

/**
 * Shows what steers as `�`, one for one, and every line end as a line feed. Words are left as they are, and
 * offsets too but for a carriage return before a line feed.
 */
export function visible(text: string): string {
  return text.replace(LINE_END, '\n').replace(STEERING, '\ufffd');
}

/** The same on one line: every run of white space is a space. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim();
}
