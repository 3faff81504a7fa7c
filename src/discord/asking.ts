// From what somebody asked to a message: the command runs, and one page of its answer is laid out.

import { parseLine } from '../command/line.ts';
import { prepared } from '../command/options.ts';
import type { Answer } from '../model/answer.ts';
import { UserError } from '../model/user-error.ts';
import { unescapeMarkdown } from '../present/markdown.ts';
import { pages } from '../present/pages.ts';
import { type Bearing, type Body, pageBody } from './body.ts';
import type { Desk } from './desk.ts';

/**
 * Runs a command by name.
 *
 * @param raw options as they came, to be checked
 * @throws UserError saying what to give instead
 */
export function ask(desk: Desk, name: string, raw: Readonly<Record<string, unknown>>): Answer {
  return asking(desk, name, raw)();
}

/**
 * A command by name with its options checked, to be run.
 *
 * @throws UserError saying what to give instead, before anything is looked up
 */
export function asking(desk: Desk, name: string, raw: Readonly<Record<string, unknown>>): () => Answer {
  const command = desk.commands.find((one) => one.name === name);
  if (!command) throw new UserError(`There is no command /${name} any more. Type / to see what there is.`);
  return prepared(command, raw, desk.archive);
}

/**
 * Asks again what stands on a message.
 *
 * @param query its first line, escaped: "-# /who-said speaker:Byron"; null where it has none
 * @throws UserError where it cannot be read
 */
export function askAgain(desk: Desk, query: string | null): Answer {
  const asked = query === null ? null : parseLine(unescapeMarkdown(query.replace(/^-# /, '')));
  if (!asked) throw new UserError('This message no longer says what was asked. Ask it again with a command.');
  return ask(desk, asked.command, asked.options);
}

/** A page of an answer as a message; the last one where there are fewer, as when the coverage has changed. */
export function answerBody(answered: Answer, bearing: Bearing, page = 1): Body {
  const all = pages(answered);
  return pageBody(all[Math.min(Math.max(page, 1), all.length) - 1]!, bearing);
}
