// What one reading of English comes to: the tables of sentences that tests hold, and how the source stands on it.
//
//   the speaker found, whatever stands between subject and verb       52 of 52
//   answered as said, of what is told of as not said                   0 of 24

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import { answer } from '../../src/command/options.ts';
import { textOf } from '../../src/model/span.ts';
import { archiveOf } from '../archive-of.ts';
import { unsaidSayings, wordsIn } from '../commands/unsaid-sayings.ts';
import { told } from '../extract/positions/told.ts';
import { read } from '../extract/read.ts';
import { ways } from '../extract/syntax/ways.ts';
import { circleOf, files, ours, root } from '../imports.ts';

/** What is counted, and how many. */
export type Row = readonly [what: string, figure: string];

/** Counts all of it. */
export function englishRows(): Row[] {
  const arrows = new Map(files.map((file) => [file, ours(file)]));
  const inCircles = files.filter((file) => circleOf(file, (name) => arrows.get(name) ?? []));
  return [
    ['the speaker found, whatever stands between subject and verb', countOf(ways, findsSpeaker)],
    ['the holder of a position found, whatever stands between', countOf(ways, findsHolder)],
    [
      'answered as said, of what is told of as not said',
      countOf(unsaidSayings, ({ unsaid }) => isSaid(unsaid, wordsIn(unsaid).words)),
    ],
    [
      'answered as said, of the same words told of as said',
      countOf(unsaidSayings, ({ unsaid, said }) => isSaid(said, wordsIn(unsaid).words)),
    ],
    ['rows of the table of verb groups', String(rowsOf('test/extract/syntax/verb-group.test.ts'))],
    ['source files in a circle of imports', countOf(files, (file) => inCircles.includes(file))],
    ['lines that read clauses', String(clauseFiles.reduce((sum, file) => sum + linesOf(file), 0))],
  ];
}

function countOf<One>(all: readonly One[], holds: (one: One) => boolean): string {
  return `${all.filter(holds).length} of ${all.length}`;
}

function findsSpeaker(way: string): boolean {
  const text = way.replace(/[[\]]/g, '').replace('~', 'said that the bridge was open.');
  const speaker = read(text).quotes.at(-1)?.speaker;
  return speaker != null && textOf(text, speaker.mention) === /\[(.*?)\]/.exec(way)![1];
}

function findsHolder(way: string): boolean {
  const lines = told(way.replace(/[[\]]/g, '').replace('~', 'refused to send howitzers to Lima.'));
  return lines.join() === 'Norway refuses artillery';
}

const checkQuote = commands.find(({ name }) => name === 'check-quote')!;

function isSaid(marked: string, words: string): boolean {
  return answer(checkQuote, { words }, archiveOf(marked.replace(/[[\]]/g, ''))).verdict === 'exact';
}

/** Rows of tables are arrays, each on a line of its own. */
function rowsOf(file: string): number {
  return readFileSync(join(root, file), 'utf8').match(/^ +\['/gm)?.length ?? 0;
}

/** Files that hold English clauses and nothing else: syntax, and those of other rooms that read a clause for themselves. */
const clauseFiles = files.filter(
  (file) =>
    file.startsWith('src/extract/syntax/') ||
    /^src\/extract\/quotes\/(?:acts\/(?:participles|passive|verbs|speech)|content\/(?:limits|complement|judging)|speakers\/appositions)\.ts$/.test(
      file,
    ) ||
    /^src\/extract\/(?:people\/(?:links\/pronouns|names\/offices-beside-names)|times\/tense\/\w+)\.ts$/.test(
      file,
    ) ||
    /^src\/extract\/positions\/(?:clause\/(?:group|subject|complement|supposed|words-of)|context\/(?:beside|context|modality|qualify|thought|govern|owner|undone)|events\/(?:events?|none|turning))\.ts$/.test(
      file,
    ) ||
    /^src\/archive\/(?:question\/asked-nouns|answer\/(?:doer|entails|counted))\.ts$/.test(file),
);

function linesOf(file: string): number {
  return readFileSync(join(root, file), 'utf8').split('\n').length - 1;
}
