// Reads a command as people type it into the session, more leniently than formatLine writes it.
//
//   /who-said speaker:Keir Starmer about:“long-range missiles”   →   who-said { speaker, about }
//   /ask did it rain?                                            →   ask { question }

import type { Command } from '../command/command.ts';
import { UserError } from '../model/user-error.ts';
import { mainOption } from './main-option.ts';

/** A command and its options, all still text. */
interface Typed {
  readonly command: Command;
  readonly options: Readonly<Record<string, string>>;
}

/**
 * Reads a line that begins with a slash. Words after a value without quotation marks go on with it, as in
 * Discord; words before any option are the value of the command's main one.
 *
 * @throws UserError saying what to type instead
 */
export function readTyped(line: string, commands: readonly Command[]): Typed {
  const [, name = '', after = ''] = /^\/(\S*)(.*)$/s.exec(line) ?? [];
  const command = commands.find((command) => command.name === name.toLowerCase());
  if (!command) {
    const names = commands.map((command) => `/${command.name}`).join(', ');
    throw new UserError(`There is no command “/${name.slice(0, 40)}”. The commands are ${names} and /help.`);
  }
  return { command, options: optionsOf(command, after) };
}

function optionsOf(command: Command, text: string): Record<string, string> {
  const main = mainOption(command);
  const options: Record<string, string> = {};
  /** The option that further words belong to. */
  let open = main;
  for (const { words, name, quoted, bare } of partsOf(text)) {
    const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
    // "say: it rained" is words; "speker:Starmer" is a slip, which the check of the options explains.
    if (name && (option || quoted || bare)) {
      options[name] = quoted || bare;
      open = quoted || option?.type === 'integer' ? undefined : name;
    } else if (open) {
      options[open] = options[open] ? `${options[open]} ${words}` : words;
    } else if (main && !(main in options)) {
      options[main] = words;
      open = main;
    } else {
      throw new UserError(`“${words.slice(0, 40)}” stands behind no option. Write it as option:"words".`);
    }
  }
  return options;
}

interface Part {
  /** The whole part as typed. */
  readonly words: string;
  /** Empty where the part names no option. */
  readonly name: string;
  /** What the part gives the option, in quotation marks or without. */
  readonly quoted: string;
  readonly bare: string;
}

const PART = /([a-z][a-z-]*):(?:"((?:[^"\\]|\\.)*)"|“([^”]*)”|(\S*))|\S+/gs;

function partsOf(text: string): Part[] {
  return Array.from(text.matchAll(PART), ([words, name = '', straight, curly, bare = '']) => ({
    words,
    name,
    quoted: straight?.replace(/\\(.)/gs, '$1') ?? curly ?? '',
    bare,
  }));
}
