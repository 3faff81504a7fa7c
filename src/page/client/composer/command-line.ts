// A command that was written out, or pasted, with what it gives its options.
//
//   /who-said speaker:"Ada Byron" limit:3   →   /who-said, { speaker: 'Ada Byron', limit: '3' }
//   /fly to the moon                        →   nothing: it is a message like any other

import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';
import { isCompleted, optionsOf, type Typed } from './values.ts';

export interface Written {
  readonly command: APIApplicationCommand;
  readonly filled: Readonly<Record<string, Typed>>;
}

/** Null until its name stands there whole, with a space after it. */
export function commandIn(text: string, commands: readonly APIApplicationCommand[]): Written | null {
  const [, name, rest = ''] = /^\/([\w-]+)\s(.*)$/s.exec(text) ?? [];
  const command = commands.find((one) => isSlash(one) && one.name === name);
  return command ? { command, filled: filledIn(command, rest.trim()) } : null;
}

export function isSlash({ type }: APIApplicationCommand): boolean {
  return (type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
}

/** What comes before any name of an option is meant for the first. */
function filledIn(command: APIApplicationCommand, text: string): Record<string, Typed> {
  const options = optionsOf(command);
  const names = options.map(({ name }) => name).join('|');
  // Of `speaker:Byron limit:3` the parts are '', 'speaker', 'Byron ', 'limit', '3'.
  const [unnamed = '', ...parts] = names ? text.split(new RegExp(`(?<!\\S)(${names}):`, 'u')) : [];
  const written = new Map(options[0] && unnamed.trim() ? [[options[0].name, unnamed]] : []);
  for (let i = 0; i < parts.length; i += 2) written.set(parts[i]!, parts[i + 1]!);
  return Object.fromEntries(
    options.flatMap((option) => {
      const words = withoutMarks(written.get(option.name) ?? '');
      // What was written out is no longer looked for among the choices.
      return words ? [[option.name, { text: words, ...(isCompleted(option) && { value: words }) }]] : [];
    }),
  );
}

/** Quotation marks around all of a value hold it together, and are no part of it. */
function withoutMarks(value: string): string {
  return /^"([^"]*)"$/.exec(value.trim())?.[1] ?? value.trim();
}
