// A command with its options on one line, as people type it, and back.
//
//   who-said { quote: 'fuel to the fire', limit: 3 }   ⇄   /who-said quote:"fuel to the fire" limit:3

import type { OptionValues } from '../model/answer.ts';

/** What a line asks for, before its options are checked: all are still text. */
export interface AskedLine {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

/** Writes a command as one line, which `parseLine` reads back. */
export function formatLine(command: string, options: OptionValues): string {
  return [`/${command}`, ...Object.entries(options).map(([name, value]) => formatOption(name, value))].join(
    ' ',
  );
}

/** Writes one option: the value in marks where it is more than one plain word. */
export function formatOption(name: string, value: string | number | boolean): string {
  return `${name}:${quoted(String(value))}`;
}

const NAME = /^\/([\p{L}\p{N}_-]+)\s*/u;
const OPTION = /([a-z][a-z-]*):(?:"((?:[^"\\]|\\.)*)"|(\S*))\s*/gy;

/**
 * Reads a line that `formatLine` wrote. What people type by hand is read more leniently, by the session.
 *
 * @returns null where it is no such line: without a slash and a name, or with words that belong to no option
 */
export function parseLine(line: string): AskedLine | null {
  const name = NAME.exec(line);
  if (!name) return null;
  const options: Record<string, string> = {};
  let at = name[0].length;
  while (at < line.length) {
    OPTION.lastIndex = at;
    const option = OPTION.exec(line);
    if (!option) return null;
    options[option[1]!] = option[2]?.replace(/\\(.)/gs, '$1') ?? option[3]!;
    at = OPTION.lastIndex;
  }
  return { command: name[1]!, options };
}

/** Bare where the value is one plain word, else in straight marks with `"` and `\` escaped. */
function quoted(value: string): string {
  return /^[^\s"\\]+$/.test(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
}
