// What `npm start` may be told.
//
//   npm start -- --terminal   →   { where: 'terminal' }       npm start -- --port 8080   →   { where: 'browser', port: 8080 }

import { parseArgs } from 'node:util';
import { UserError } from './model/user-error.ts';

export interface Start {
  /** Null where it depends on whether there is a token. */
  readonly where: 'terminal' | 'browser' | null;
  readonly port: number | undefined;
  /** What there is to be told, where that was asked for: nothing else is done. */
  readonly help: string | null;
}

const HELP = `npm start                     the bot: in Discord with a token in .env, in the browser without one
npm start -- --browser        the bot in the browser, even with a token
npm start -- --port 8080      the same, at this port
npm start -- --terminal       a session in the terminal`;

/** @throws UserError saying what there is to be told */
export function readStart(args: readonly string[]): Start {
  const { terminal, browser, port, help } = parse(args);
  if (terminal && (browser || port !== undefined))
    throw new UserError(`It runs in the terminal or in the browser, not in both.\n${HELP}`);
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) > 0 && Number(port) < 65_536))
    throw new UserError(`--port must be a number from 1 to 65535, such as --port 8080.`);
  return {
    where: terminal ? 'terminal' : browser || port !== undefined ? 'browser' : null,
    port: port === undefined ? undefined : Number(port),
    help: help ? HELP : null,
  };
}

function parse(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { help: flag, terminal: flag, browser: flag, port: { type: 'string' } },
    }).values;
  } catch (cause) {
    throw new UserError(`${(cause as Error).message}\n${HELP}`, { cause });
  }
}
