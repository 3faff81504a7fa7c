// Puts the questions of a file to the program, and says of each what is wrong with the answer.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { loadArchive } from '../../src/archive/load.ts';
import { answerPlainly } from '../../src/command/ask-plainly.ts';
import { answer } from '../../src/command/options.ts';
import { ownCorpus } from '../../src/corpus/read.ts';
import type { Answer } from '../../src/model/answer.ts';
import { type Asked, faultsOf } from './judge.ts';

export interface Result {
  readonly asked: Asked;
  /** Empty where the answer is as expected. */
  readonly faults: readonly string[];
}

const here = import.meta.dirname;

/** Questions about the invented articles are put to those. */
const corpusOf = (name: string) => (name.startsWith('other') ? join(here, 'other-corpus') : ownCorpus);

/** @param name of a file in questions/, without its ending */
export function evaluate(name: string): { results: readonly Result[] } {
  const archive = loadArchive(corpusOf(name));
  const lines = readFileSync(join(here, 'questions', `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return {
    results: lines
      .map((line) => JSON.parse(line) as Asked)
      .map((asked) => ({ asked, faults: faultsIn(asked, archive) })),
  };
}

function faultsIn({ command, options, expect }: Asked, archive: Archive): readonly string[] {
  try {
    return faultsOf(answerTo(command, options, archive), expect, command);
  } catch (error) {
    return [`failed: ${error instanceof Error ? error.message : error}`];
  }
}

function answerTo(command: string, options: Asked['options'], archive: Archive): Answer {
  if (command === 'plain') return answerPlainly(options['question']!, archive);
  return answer(commands.find(({ name }) => name === command)!, options, archive);
}
