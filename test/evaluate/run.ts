// npm run evaluate: puts the questions of questions/*.jsonl to the program and counts the right answers.
//
//   npm run evaluate [-- dev other] [-- --faults]   some files only; each fault with what was expected

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import { makeArchive } from '../../src/archive/archive.ts';
import { answerPlainly } from '../../src/command/ask-plainly.ts';
import { answer } from '../../src/command/options.ts';
import { ownCorpus, readCorpus } from '../../src/corpus/read.ts';
import { readDocument } from '../../src/extract/read.ts';
import type { Answer } from '../../src/model/answer.ts';
import { type Asked, faultsOf } from './judge.ts';

const here = import.meta.dirname;
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const showFaults = process.argv.includes('--faults');

/** Questions about the invented articles are put to those. */
const corpusOf: Readonly<Record<string, string>> = { other: join(here, 'other-corpus') };

for (const file of readdirSync(join(here, 'questions'))
  .filter((name) => name.endsWith('.jsonl'))
  .sort()) {
  const name = file.replace('.jsonl', '');
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { documents } = readCorpus(corpusOf[name] ?? ownCorpus);
  const archive = makeArchive(documents.map(readDocument));
  const counts = new Map<string, { right: number; all: number }>();
  for (const asked of readFileSync(join(here, 'questions', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Asked)) {
    const faults = judged(asked);
    const kind = `${asked.command}${asked.expect.status === 'nothing-found' || asked.expect.verdict === 'not-found' ? ', not in the coverage' : ''}`;
    const count = counts.get(kind) ?? { right: 0, all: 0 };
    counts.set(kind, { right: count.right + Number(faults.length === 0), all: count.all + 1 });
    if (showFaults && faults.length > 0)
      console.log(`  ${asked.id} ${JSON.stringify(asked.options)}: ${faults.join(' | ')}`);
  }
  console.log(`\n${name}`);
  for (const [kind, { right, all }] of [...counts].sort())
    console.log(`  ${kind.padEnd(40)} ${String(right).padStart(3)} of ${all}`);
  const total = [...counts.values()].reduce(
    (sum, { right, all }) => ({ right: sum.right + right, all: sum.all + all }),
    { right: 0, all: 0 },
  );
  console.log(
    `  ${'all'.padEnd(40)} ${String(total.right).padStart(3)} of ${total.all}  ${((100 * total.right) / total.all).toFixed(1)} %`,
  );

  function judged({ command, options, expect }: Asked): string[] {
    try {
      return faultsOf(answerTo(command, options), expect, command);
    } catch (error) {
      return [`failed: ${error instanceof Error ? error.message : error}`];
    }
  }

  function answerTo(command: string, options: Record<string, string>): Answer {
    if (command === 'plain') return answerPlainly(options['question']!, archive);
    return answer(commands.find(({ name }) => name === command)!, options, archive);
  }
}
