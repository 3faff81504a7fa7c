// The machine-readable door: JSON Lines in, one answer a line out, in order, each before the next is read.
//
//   {"id":"7","command":"who-said","options":{"quote":"fuel to the fire"}}
//   → {"id":"7","command":"who-said", … "status":"answered", …}

import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Archive } from '../archive/archive.ts';
import type { Command } from '../command/command.ts';
import { answer } from '../command/options.ts';
import { UserError } from '../model/user-error.ts';
import { z } from '../text/zod.ts';
import { analyse } from './analyse.ts';
import { explain } from './fault.ts';
import { answerToJson, readingToJson } from './json.ts';
import { type AnalysisJson, type AnswerJson, type ErrorJson, idJson } from './schema.ts';

/** What can be asked, and of what. */
export interface Door {
  readonly commands: readonly Command[];
  /** Called for the first request that needs the archive, since `analyse` needs none. */
  readonly archive: () => Archive;
}

/**
 * Answers every line, and waits with the next until the answer is taken.
 *
 * @param lines as `linesOf` gives them; empty ones are skipped
 * @throws what loading the archive throws: without it no line can be answered
 */
export async function runBatch(
  lines: AsyncIterable<string | null>,
  output: Writable,
  door: Door,
): Promise<void> {
  for await (const line of lines) {
    if (line?.trim() === '') continue;
    if (!output.write(`${JSON.stringify(replyTo(line, door))}\n`)) await once(output, 'drain');
  }
}

const request = z.object(
  {
    id: idJson.optional(),
    command: z.string(),
    options: z.record(z.string(), z.unknown()).optional(),
  },
  { error: (issue) => (issue.path?.length ? undefined : 'not an object') },
);

/** The reply to one line; null stands for a line that was too long to keep. */
export function replyTo(line: string | null, door: Door): AnswerJson | AnalysisJson | ErrorJson {
  let given: unknown;
  try {
    given = parsed(line);
    const { id, command, options = {} } = checked(given);
    return { ...(id !== undefined && { id }), ...fulfil(command, options, door) };
  } catch (error) {
    if (error instanceof ArchiveError) throw error.cause;
    return { id: idOf(given), error: explain(error) };
  }
}

function fulfil(
  name: string,
  options: Readonly<Record<string, unknown>>,
  door: Door,
): AnswerJson | AnalysisJson {
  if (name === 'analyse') return readingToJson(analyse(options));
  const command = door.commands.find((command) => command.name === name);
  if (!command) {
    const names = [...door.commands.map((command) => command.name), 'analyse'];
    throw new UserError(`There is no command “${name.slice(0, 40)}”. The commands are ${names.join(', ')}.`);
  }
  return answerToJson(answer(command, options, archiveOf(door)));
}

/** A corpus that cannot be loaded fails every line alike, so it ends the batch. */
class ArchiveError extends Error {}

function archiveOf(door: Door): Archive {
  try {
    return door.archive();
  } catch (cause) {
    throw new ArchiveError('the archive cannot be loaded', { cause });
  }
}

function parsed(line: string | null): unknown {
  if (line === null)
    throw new UserError('The line is too long. Give one request a line, of some megabytes at most.');
  try {
    return JSON.parse(line);
  } catch {
    throw new UserError(`Not JSON: “${line.slice(0, 60)}”. ${EXAMPLE}`);
  }
}

const EXAMPLE = 'Give one object a line, such as {"id":"7","command":"ask","options":{"question":"…"}}.';

const faults: Readonly<Record<string, string>> = {
  id: '“id” is neither text nor a number.',
  command: '“command” is missing or no text.',
  options: '“options” is no object.',
};

function checked(given: unknown): z.infer<typeof request> {
  const result = request.safeParse(given);
  if (result.success) return result.data;
  const field = result.error.issues[0]!.path[0];
  throw new UserError(`${faults[String(field)] ?? 'Not a request.'} ${EXAMPLE}`);
}

function idOf(given: unknown): string | number | null {
  const id = idJson.safeParse((given as { id?: unknown } | null | undefined)?.id);
  return id.success ? id.data : null;
}
