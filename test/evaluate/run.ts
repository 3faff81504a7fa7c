// npm run evaluate: how many of the questions in questions/ are answered rightly, by command.
//
//   npm run evaluate -- dev other --faults     some files only; each fault with what was expected

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, type Result } from './evaluate.ts';

const words = process.argv.slice(2);
const wanted = words.filter((word) => !word.startsWith('--'));
const files = readdirSync(join(import.meta.dirname, 'questions')).filter((file) => file.endsWith('.jsonl'));

for (const name of files.map((file) => file.replace('.jsonl', '')).sort()) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { results } = evaluate(name);
  console.log(`\n${name}`);
  if (words.includes('--faults')) {
    for (const { asked, faults } of results) {
      if (faults.length > 0)
        console.log(`  ${asked.id} ${JSON.stringify(asked.options)}: ${faults.join(' | ')}`);
    }
  }
  for (const kind of [...new Set(results.map(kindOf))].sort())
    print(
      kind,
      results.filter((result) => kindOf(result) === kind),
    );
  print('all', results);
}

function kindOf({ asked: { command, expect } }: Result): string {
  const isAbsent = expect.status === 'nothing-found' || expect.verdict === 'not-found';
  return isAbsent ? `${command}, not in the coverage` : command;
}

function print(kind: string, results: readonly Result[]): void {
  const right = results.filter(({ faults }) => faults.length === 0).length;
  const share = `${((100 * right) / results.length).toFixed(1)} %`;
  console.log(
    `  ${kind.padEnd(34)} ${String(right).padStart(3)} of ${String(results.length).padStart(3)} ${share.padStart(8)}`,
  );
}
