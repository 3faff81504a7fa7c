// What went wrong, for people and for the log.

import { randomBytes } from 'node:crypto';
import { DiscordAPIError } from 'discord.js';
import type { Logger } from 'pino';
import { UserError } from '../model/user-error.ts';

/** Somebody was too slow, or quicker: the interaction, its message or its channel is gone. Nothing is broken. */
const GONE = new Map<number | string, string>([
  [10003, 'the channel is gone'],
  [10008, 'the message is gone'],
  [10015, 'the interaction is over'],
  [10062, 'the interaction is unknown or expired'],
  [40060, 'the interaction was answered before'],
  [50027, 'the interaction’s token has expired'],
]);

/** Where the bot may not write, it cannot say so either. */
const FORBIDDEN = new Map<number | string, string>([
  [50001, 'no access to the channel'],
  [50007, 'direct messages are closed'],
  [50013, 'a permission is missing in the channel'],
  [160002, 'no permission to read what is replied to'],
]);

/** Whether Discord no longer takes an answer, so that there is nobody to apologise to. */
export function isBeyondReach(error: unknown): boolean {
  return error instanceof DiscordAPIError && (GONE.has(error.code) || FORBIDDEN.has(error.code));
}

/**
 * The words for the person who asked: a `UserError`'s own, else an apology with the reference under which the
 * fault is in the log.
 */
export function wordsFor(error: unknown, log: Logger, doing: string): string {
  if (error instanceof UserError) return error.message;
  const reference = logFault(log, error, doing);
  return `Sorry, something went wrong here. If it goes on, tell whoever runs this bot: reference ${reference}.`;
}

/** Puts a fault into the log: a line of it where nothing is broken, else all of it. Returns its reference. */
export function logFault(log: Logger, error: unknown, doing: string): string {
  const reference = randomBytes(4).toString('hex');
  const code = error instanceof DiscordAPIError ? error.code : '';
  const reason = GONE.get(code) ?? FORBIDDEN.get(code);
  if (reason) log.warn({ code, doing, reference }, reason);
  else log.error({ err: error, doing, reference }, 'fault');
  return reference;
}
