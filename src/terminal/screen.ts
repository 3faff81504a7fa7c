// What is being written to: a person's terminal, which has a width and perhaps colour, or a pipe.

import type { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';

export interface Screen {
  /** In columns; infinite where it is no terminal, so that lines are left whole for others to wrap. */
  readonly width: number;
  readonly colour: boolean;
}

/** Whether a person sees it: only then are there a prompt, wrapped lines and colour. */
export function isTerminal(stream: object): stream is WriteStream {
  return 'isTTY' in stream && stream.isTTY === true;
}

/** Node's own rules decide on colour: NO_COLOR, FORCE_COLOR and TERM are heeded. */
export function screenOf(output: Writable): Screen {
  if (!isTerminal(output)) return { width: Number.POSITIVE_INFINITY, colour: false };
  return { width: output.columns || 80, colour: output.hasColors() };
}
