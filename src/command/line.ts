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
 * Reads a line that begins with a slash. Words that stand outside any option are the value of `rest`,
 * for commands whose first option may be typed bare ("/ask did it rain").
 *
 * @returns null where the line does not begin with a slash and a name
 */
export function parseLine(line: string): (AskedLine & { rest: string }) | null {
  const name = NAME.exec(line);
  if (!name) return null;
  const options: Record<string, string> = {};
  const rest: string[] = [];
  let at = name[0].length;
  while (at < line.length) {
    OPTION.lastIndex = at;
    const option = OPTION.exec(line);
    if (option) {
      options[option[1]!] = option[2]?.replace(/\\(.)/gs, '$1') ?? option[3]!;
      at = OPTION.lastIndex;
      continue;
    }
    const word = /\S+\s*/y;
    word.lastIndex = at;
    const bare = word.exec(line);
    if (!bare) break;
    rest.push(bare[0]);
    at = word.lastIndex;
  }
  return { command: name[1]!, options, rest: rest.join('').trim() };
}

/** Bare where the value is one plain word, else in straight marks with `"` and `\` escaped. */
function quoted(value: string): string {
  return /^[^\s"\\]+$/.test(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
}
