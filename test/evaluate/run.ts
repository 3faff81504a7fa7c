// npm run evaluate: how many of the questions in questions/ are answered rightly, by command, and how well quotes are
// found and given to their speakers in the gold set (test/gold). Writes both to docs/evaluation.md.
//
//   npm run evaluate -- dev other --faults     some files only (and gold, english); each fault with what was expected
//   npm run evaluate -- --articles marked.jsonl     articles that others have marked, too

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { asMarkdown, isLookedAt, report } from '../gold/report.ts';
import { scoreArticles } from './articles.ts';
import { englishRows, type Row } from './english.ts';
import { evaluate, type Result } from './evaluate.ts';
import { articlesSection, articlesSectionOf, type Counted, evaluationPage } from './page.ts';

const { values: asked, positionals: wanted } = parseArgs({
  options: { faults: { type: 'boolean' }, articles: { type: 'string' } },
  allowPositionals: true,
});
const files = readdirSync(join(import.meta.dirname, 'questions')).filter((file) => file.endsWith('.jsonl'));

const counted: Counted[] = [];
for (const name of files.map((file) => file.replace('.jsonl', '')).sort()) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { results } = evaluate(name);
  counted.push({ name, results });
  console.log(`\n${name}`);
  if (asked.faults) {
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

if (wanted.includes('english')) printRows(englishRows());

if (wanted.length === 0 || wanted.includes('gold')) {
  const gold = report();
  console.log(`\ngold\n${asMarkdown(gold)}`);
  if (asked.faults)
    // The held-out half is scored, and not looked at.
    for (const { id, faults } of gold.scores.filter((score) => isLookedAt(score.id)))
      for (const fault of faults) console.log(`  ${id} ${fault}`);
  const page = new URL('../../docs/evaluation.md', import.meta.url);
  const articles = asked.articles
    ? articlesSection(scoreArticles(asked.articles))
    : articlesSectionOf(readFileSync(page, 'utf8'));
  console.log(`\n${articles}`);
  if (wanted.length === 0) {
    const english = englishRows();
    printRows(english);
    writeFileSync(page, evaluationPage({ counted, gold, articles, english }));
  }
}

function printRows(rows: readonly Row[]): void {
  console.log('\nenglish');
  for (const [what, figure] of rows) console.log(`  ${what.padEnd(60)} ${figure.padStart(10)}`);
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
