// A conversation in the terminal over the same commands as in Discord. Fed from a pipe, it answers line by line.
//
//   › /who-said speaker:Starmer
//   › who said it was a strategic mistake?

import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Archive } from '../archive/archive.ts';
import { answerPlainly } from '../command/ask-plainly.ts';
import type { Command } from '../command/command.ts';
import { answer } from '../command/options.ts';
import type { Answer } from '../model/answer.ts';
import { onScreen } from '../present/on-screen.ts';
import { complete } from './complete.ts';
import { explain } from './fault.ts';
import { helpFor } from './help.ts';
import { linesOf } from './lines.ts';
import { isTerminal, screenOf } from './screen.ts';
import { readTyped } from './typed.ts';

interface Session {
  readonly input: Readable;
  readonly output: Writable;
  readonly commands: readonly Command[];
  readonly archive: Archive;
}

/** In UTF-16 code units; far more than all options of a command may have together. */
const LONGEST_LINE = 20_000;

/** Answers lines until the input ends or one says `/quit`. */
export async function runSession(session: Session): Promise<void> {
  const { input, output } = session;
  const lines = isTerminal(input) && isTerminal(output) ? typedLines(session) : linesOf(input, LONGEST_LINE);
  for await (const line of lines) {
    const said = line?.trim();
    if (said === '') continue;
    if (said !== undefined && /^\/?(?:quit|exit)$/i.test(said)) break;
    if (!output.write(`${replyTo(said, session)}\n\n`)) await once(output, 'drain');
  }
}

/**
 * The answer to one line: a command that begins with a slash, or a plain question.
 *
 * @throws UserError saying what to type instead
 */
export function answerLine(line: string, commands: readonly Command[], archive: Archive): Answer {
  if (!line.startsWith('/')) return answerPlainly(line, archive);
  const { command, options } = readTyped(line, commands);
  return answer(command, options, archive);
}

function replyTo(line: string | undefined, { commands, archive, output }: Session): string {
  if (line === undefined) return `The line is too long. Type at most ${LONGEST_LINE} characters.`;
  if (/^\/?help$/i.test(line)) return helpFor(commands);
  try {
    return onScreen(answerLine(line, commands, archive), screenOf(output));
  } catch (error) {
    return explain(error).message;
  }
}

/** Lines typed by a person, with a prompt before each; Ctrl-C and Ctrl-D end them. */
async function* typedLines({ input, output, commands, archive }: Session): AsyncGenerator<string> {
  const prompt = createInterface({
    input,
    output,
    prompt: '› ',
    completer: (line: string) => complete(line, commands, archive),
  });
  try {
    prompt.prompt();
    for await (const line of prompt) {
      yield line;
      prompt.prompt();
    }
    output.write('\n');
  } finally {
    prompt.close();
  }
}
