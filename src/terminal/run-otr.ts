// One run of otr: arguments in, an answer on standard output, a status out.

import { CommanderError } from 'commander';
import type { Archive } from '../archive/archive.ts';
import { loadArchive } from '../archive/load.ts';
import type { Command } from '../command/command.ts';
import { answer } from '../command/options.ts';
import { ownCorpus } from '../corpus/read.ts';
import type { Reading } from '../model/reading.ts';
import { UserError } from '../model/user-error.ts';
import { onScreen } from '../present/on-screen.ts';
import { visible } from '../present/visible.ts';
import { analyse } from './analyse.ts';
import { terminalCommands } from './asked.ts';
import { runBatch } from './batch.ts';
import { explainReading } from './explained.ts';
import { answerToJson, readingToJson } from './json.ts';
import { linesOf } from './lines.ts';
import { addAnalyse, addBatch, addCommand, type Common, makeProgram } from './program.ts';
import { readText } from './read-text.ts';
import { readingToText } from './reading-text.ts';
import { screenOf } from './screen.ts';

type Streams = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr'>;

/** What a run ends with, for scripts to act on. */
const STATUS = { answered: 0, nothingFound: 1, wrongUse: 2 } as const;

/**
 * Runs otr.
 *
 * @param args without the program's own name
 * @returns the exit status
 * @throws what is no UserError: a fault of ours
 */
export async function runOtr(args: readonly string[], streams: Streams): Promise<number> {
  let status: number = STATUS.answered;
  const program = makeProgram(streams);
  for (const command of terminalCommands) {
    addCommand(program, command, (raw, common) => {
      status = runCommand(command, raw, common, streams);
    });
  }
  addAnalyse(program, async (file, published, as) => {
    status = await runAnalyse(file, published, as, streams);
  });
  addBatch(program, (corpus) => {
    const archive = once(() => loaded(corpus, streams));
    return runBatch(linesOf(streams.stdin), streams.stdout, { commands: terminalCommands, archive });
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    return statusOf(error, streams);
  }
}

function runCommand(
  command: Command,
  raw: Readonly<Record<string, unknown>>,
  { json, corpus, strict }: Common,
  streams: Streams,
): number {
  // The answer of `sources` says what was left out; its JSON does not, and who asks strictly may read the errors alone.
  const isTold = command.name === 'sources' && !json && !strict;
  const archive = isTold ? loadArchive(corpus ?? ownCorpus) : loaded(corpus, streams);
  const found = answer(command, raw, archive);
  const written = json ? JSON.stringify(answerToJson(found)) : onScreen(found, screenOf(streams.stdout));
  streams.stdout.write(`${written}\n`);
  if (strict && archive.leftOut.length > 0) return STATUS.wrongUse;
  return found.status === 'answered' ? STATUS.answered : STATUS.nothingFound;
}

async function runAnalyse(
  file: string | undefined,
  published: string | undefined,
  as: keyof typeof WRITERS,
  streams: Streams,
): Promise<number> {
  const text = await readText(file, streams.stdin);
  if (!published)
    tell('times are reckoned from today. Give --published DATE to reckon from another day.', streams);
  const reading = analyse({ text, published });
  streams.stdout.write(`${WRITERS[as](reading)}\n`);
  const { quotes, timexes, positions } = reading;
  return quotes.length + timexes.length + positions.length > 0 ? STATUS.answered : STATUS.nothingFound;
}

const WRITERS = {
  list: readingToText,
  json: (reading: Reading) => JSON.stringify(readingToJson(reading)),
  explained: explainReading,
};

function loaded(corpus: string | undefined, streams: Streams): Archive {
  const archive = loadArchive(corpus ?? ownCorpus);
  for (const reason of archive.leftOut) tell(`left out: ${reason}`, streams);
  return archive;
}

function statusOf(error: unknown, streams: Streams): number {
  // Commander has said what was wrong already; it throws for --help too.
  if (error instanceof CommanderError) return error.exitCode === 0 ? STATUS.answered : STATUS.wrongUse;
  if (!(error instanceof UserError)) throw error;
  tell(error.message, streams);
  return STATUS.wrongUse;
}

function tell(words: string, { stderr }: Streams): void {
  stderr.write(`otr: ${visible(words)}\n`);
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
