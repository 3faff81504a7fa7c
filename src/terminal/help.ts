// What the session and its commands are for, in a screenful.
//
//   /ask question:…
//       Excerpts that answer a question

import type { Command } from '../command/command.ts';

/** Lists the commands with their options; those in brackets may be left out. */
export function helpFor(commands: readonly Command[]): string {
  return [
    'Type a question, or a command:',
    ...commands.map(entry),
    '/help\n    These lines',
    '/quit\n    Leave, as does Ctrl-D',
    'Words with spaces may stand in marks: /who-said quote:"fuel to the fire". Tab completes.',
  ].join('\n');
}

function entry({ name, description, options }: Command): string {
  const usage = Object.entries(options).map(([name, { required }]) =>
    required ? `${name}:…` : `[${name}:…]`,
  );
  return `${[`/${name}`, ...usage].join(' ')}\n    ${description}`;
}
