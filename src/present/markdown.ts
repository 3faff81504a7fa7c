// Words that Discord must show as they are.
//
//   "# Notice: <@1> ||hid||"   →   "\# Notice: \<\@1\> …"
//
// A backslash before any mark that is no letter, digit or space shows that mark and nothing else: that is the
// one escape which Discord honours everywhere, so it is the only one used. It is put where a mark could begin
// something, and not before every full stop, since people copy the raw text too. Pings are stopped elsewhere as
// well, by allowed mentions: Discord's server reads them before anyone's markdown.

/** Marks that can begin or end something anywhere: emphasis, code, spoilers, links, mentions, the escape itself. */
const ANYWHERE = /[\\*_~|`<@[\]]/g;

/** `:tada:` is an emoji though a bot writes it, and `https://…` is a link (`steam://` too). */
const COLON = /:(?=[^\s:]*:|\/\/)/g;

/** At the start of a line: quotes (`>`, `>>>`), headings (`#`), small print (`-#`), lists (`-`, `+`; `*` is done). */
const LINE_START = /^([^\S\r\n\u2028\u2029]*)([>#+-]+)/gm;

/** Numbered lists: "1. ", or a line that ends there. */
const NUMBER = /^([^\S\r\n\u2028\u2029]*\d+)\.(?=\s|$)/gm;

/** Behind an escape or an emoji Discord looks no further back than the spaces: "\\] - so" would begin a list. */
const AFTER_MARK = /([^0-9A-Za-z\s] +)([-+])(?=\s)/g;

/**
 * Escapes a text so that Discord's markdown shows it as it stands. Its start is taken for the start of a line,
 * since ours may come before it ("> ", "-# ") and Discord begins lists inside those.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ANYWHERE, '\\$&')
    .replace(COLON, '\\:')
    .replace(LINE_START, (_, space: string, marks: string) => space + marks.replace(/./g, '\\$&'))
    .replace(NUMBER, '$1\\.')
    .replace(AFTER_MARK, '$1\\$2');
}

/** The text that `escapeMarkdown` was given. */
export function unescapeMarkdown(escaped: string): string {
  return escaped.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}
