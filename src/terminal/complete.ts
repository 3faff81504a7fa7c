// What the Tab key offers, for the end of a line as typed so far.
//
//   /wh                  →  /who-said
//   /who-said sp         →  speaker:
//   /who-said speaker:st →  speaker:"Keir Starmer"
//
// In the form that node:readline takes: the ways to go on, and the end of the line that each would replace.

import type { Archive } from '../archive/archive.ts';
import type { Command } from '../command/command.ts';
import { formatOption } from '../command/line.ts';

/** Words that the session itself understands, beside the commands. */
const sessionWords = ['help', 'quit'] as const;

/** The most that are offered at once, as in Discord. */
const MOST = 25;

/** Gives the ways to go on, best first, and what of the line they replace. */
export function complete(line: string, commands: readonly Command[], archive: Archive): [string[], string] {
  const name = /^\/(\S*)$/.exec(line);
  if (name) {
    const known = [...commands.map((command) => command.name), ...sessionWords];
    return [known.filter((word) => word.startsWith(name[1]!)).map((word) => `/${word} `), line];
  }
  const [, typed, after] = /^\/(\S+)\s(.*)$/s.exec(line) ?? [];
  const command = commands.find((command) => command.name === typed);
  if (!command || after === undefined) return [[], line];
  return valuesFor(command, after, archive) ?? optionsFor(command, after);
}

/** The value that the line ends in: after the last option's colon, with no closing mark. */
const VALUE = /(?:^|\s)(([a-z][a-z-]*):(["“]?)([^"”:]*))$/;

function valuesFor(command: Command, after: string, archive: Archive): [string[], string] | null {
  const [, replaced = '', name = '', , words = ''] = VALUE.exec(after) ?? [];
  const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  if (!option?.complete) return null;
  const values = option.complete(words, archive).slice(0, MOST);
  // "speaker:Byron ab": the value may have ended before, and an option's name be what is typed.
  if (values.length === 0) return null;
  return offered(
    values.map(({ value }) => `${formatOption(name, value)} `),
    replaced,
    words,
  );
}

function optionsFor(command: Command, after: string): [string[], string] {
  const word = /\S*$/.exec(after)![0];
  const free = Object.keys(command.options).filter((name) => !after.includes(`${name}:`));
  return [free.filter((name) => name.startsWith(word)).map((name) => `${name}:`), word];
}

/**
 * Readline puts what all choices share in the place of what was typed. Where they share less than was typed
 * (it stands inside the names, "st" in "Keir Starmer"), that would take letters away, so they are only listed.
 */
function offered(choices: string[], replaced: string, words: string): [string[], string] {
  const shared = sharedStart(choices);
  const goesOn = shared.replace(/[:"]/g, '').length >= replaced.replace(/[:"“]/g, '').length;
  const keeps = shared.toLowerCase().includes(words.toLowerCase());
  return [choices, choices.length === 1 || (goesOn && keeps) ? replaced : shared];
}

function sharedStart(choices: readonly string[]): string {
  return choices.reduce((shared, choice) => {
    let length = 0;
    while (length < shared.length && shared[length] === choice[length]) length++;
    return shared.slice(0, length);
  }, choices[0] ?? '');
}
