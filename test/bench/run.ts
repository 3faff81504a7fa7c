// npm run bench: how fast it is, and what grows with the corpus. Figures to read, not a test.
//
//                                      this corpus   100 × as large    growth
//   ask, median (ms)                          0.81            12.30       15.2

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import manifest from '../../package.json' with { type: 'json' };
import { type Archive, makeArchive } from '../../src/archive/archive.ts';
import { readAhead } from '../../src/archive/load.ts';
import { answer } from '../../src/command/options.ts';
import { ownCorpus, readCorpus } from '../../src/corpus/read.ts';
import { readDocument } from '../../src/extract/read.ts';
import type { Document } from '../../src/model/document.ts';
import { UserError } from '../../src/model/user-error.ts';
import { terminalCommands } from '../../src/terminal/asked.ts';
import { read } from '../extract/read.ts';
import { enlarged, transcriptOf } from './corpus.ts';
import { questionsFor } from './questions.ts';
import { stepTimes } from './steps.ts';

const TIMES = 100;
/** Runs of the whole program, of which the median is taken. */
const RUNS = 5;
/** Times that each question is asked, after as many to warm up. */
const ROUNDS = 5;

/** Of one transcript, in characters: ten times as long should take ten times as long. */
const LENGTHS = [100_000, 1_000_000];

/** Characters to read for a steady figure. */
const ENOUGH = 1_000_000;

/** What `npm run otr` runs. */
const otr = manifest.scripts.otr.split(' ');

type Figures = Record<string, number>;
type Questions = ReturnType<typeof questionsFor>;

const { documents } = readCorpus(ownCorpus);
readAhead(documents.map(readDocument)); // Once, so that loading the model is not measured.
const questions = questionsFor(makeArchive(documents.map(readDocument)));
const small = figuresOf(documents, questions);
const large = figuresOf(enlarged(documents, TIMES), questions);

console.log(row('', 'this corpus', `${TIMES} × as large`, 'growth'));
for (const [name, figure] of Object.entries(small)) {
  const other = large[name]!;
  console.log(row(name, figure.toFixed(2), other.toFixed(2), (other / figure).toFixed(2)));
}

const [short, long] = LENGTHS.map((length) => stepTimes(transcriptOf(length)));
const [few, many] = LENGTHS as [number, number];
console.log(
  `\n${row('one transcript, characters a second', `${few} long`, `${many} long`, 'growth of time')}`,
);
for (const step of Object.keys(short!)) {
  const perSecond = [few / short![step]!, many / long![step]!].map((perMs) => (1000 * perMs).toFixed(0));
  console.log(row(step, ...perSecond, (long![step]! / short![step]!).toFixed(2)));
}

function figuresOf(documents: readonly Document[], questions: Questions): Figures {
  const characters = documents.reduce((sum, { body }) => sum + body.length, 0);
  const times = Math.ceil(ENOUGH / characters);
  const [, reading] = timed(() =>
    Array.from({ length: times }, () => readAhead(documents.map(readDocument))),
  );
  const [, quoting] = timed(() =>
    Array.from({ length: times }, () => documents.map(({ body }) => read(body).quotes)),
  );
  const before = heapInMegabytes();
  const readings = documents.map(readDocument);
  readAhead(readings);
  const [archive, indexing] = timed(() => makeArchive(readings));
  const memory = heapInMegabytes() - before;
  return {
    'corpus (characters)': characters,
    'one-shot otr ask, wall time (ms)': oneShot(documents, otr),
    'the same through npm (ms)': oneShot(documents, ['npm', 'run', '--silent', 'otr', '--']),
    'reading (characters a second)': (times * characters) / (reading / 1000),
    'finding quotes (characters a second)': (times * characters) / (quoting / 1000),
    'indexing (ms)': indexing,
    'memory of the archive (MB)': memory,
    ...Object.assign({}, ...terminalCommands.map(({ name }) => answerTimes(name, questions[name]!, archive))),
  };
}

function answerTimes(name: string, asked: Questions[string], archive: Archive): Figures {
  const command = terminalCommands.find((command) => command.name === name)!;
  const ask = (options: Questions[string][number]) => {
    try {
      answer(command, options, archive);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  };
  const round = () => asked.map((options) => timed(() => ask(options))[1]);
  const rounds = Array.from({ length: 2 * ROUNDS }, round);
  const times = rounds.slice(ROUNDS).flat();
  return {
    [`${name}, median (ms)`]: quantile(times, 0.5),
    [`${name}, 95th percentile (ms)`]: quantile(times, 0.95),
  };
}

/** The whole program as people start it, from its start to its end. */
function oneShot(documents: readonly Document[], [program, ...before]: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const corpus = join(folder, 'corpus.jsonl');
  writeFileSync(
    corpus,
    documents.map(({ body, ...fields }) => JSON.stringify({ ...fields, text: body })).join('\n'),
  );
  const args = [...before, 'ask', 'Who said what about missiles?', '--corpus', corpus];
  const times = Array.from({ length: RUNS }, () => timed(() => spawnSync(program!, args))[1]);
  rmSync(folder, { recursive: true });
  return quantile(times, 0.5);
}

function timed<Value>(run: () => Value): [value: Value, milliseconds: number] {
  const start = performance.now();
  const value = run();
  return [value, performance.now() - start];
}

function heapInMegabytes(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function row(name: string, ...figures: string[]): string {
  return name.padEnd(38) + figures.map((figure) => figure.padStart(18)).join('');
}
