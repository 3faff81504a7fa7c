// What every part of the bot works with.

import type { Logger } from 'pino';
import type { Archive } from '../archive/archive.ts';
import type { Command } from '../command/command.ts';

export interface Desk {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  readonly log: Logger;
}
