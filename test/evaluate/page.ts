// docs/evaluation.md: what was counted when it was last written.
//
//   | all | 278 | 92.5 | 68.4 | 77.3 | 73.5 |

import { asMarkdown, type Report } from '../gold/report.ts';
import type { ArticleScores } from './articles.ts';
import type { Row } from './english.ts';
import type { Result } from './evaluate.ts';

export interface Counted {
  readonly name: string;
  readonly results: readonly Result[];
}

interface Page {
  readonly counted: readonly Counted[];
  readonly gold: Report;
  /** The section on articles that others have marked: of scores, or as it was. */
  readonly articles: string;
  readonly english: readonly Row[];
}

/** The page. */
export function evaluationPage({ counted, gold, articles, english }: Page): string {
  const rows = counted.map(({ name, results }) => {
    const right = results.filter(({ faults }) => faults.length === 0).length;
    return `| ${name} | ${right} | ${results.length} | ${((100 * right) / results.length).toFixed(1)} |`;
  });
  return `# Evaluation

Written by \`npm run evaluate\`. The tests fail where a figure falls by more than a point.

## Who said what

On \`test/gold\`: ${gold.scores.length} pieces in twelve kinds of text, written and marked by people who had not seen the program. Those in the row \`looked at\` were read while mending, those \`held out\` were not. \`pieces\` and \`content\` are F1 (a stretch in marks is found where 80 % of its words are; content is right to the word). \`person\` is the share of direct and mixed quotes given to the right person, not only to the right words beside them. \`unsaid left alone\` is the share of the words in marks that nobody said and that nobody is given.

${asMarkdown(gold)}

${articles}
## Questions

Right answers to the questions of \`test/evaluate/questions\`, whose README says how each set came about.

| set | right | of | % |
| --- | ---: | ---: | ---: |
${rows.join('\n')}

## English

Tables of sentences that the tests hold, and how the source stands on one reading of them.

| what | how many |
| --- | ---: |
${english.map(([what, figure]) => `| ${what} | ${figure} |`).join('\n')}
`;
}

/** The section of scores. */
export function articlesSection({ articles, ...figures }: ArticleScores): string {
  const rows = targets.map(
    ([key, what, plain, target]) => `| ${what} | ${plain} | ${target} | ${figures[key]!.toFixed(1)} |`,
  );
  return `${HEADING}

On ${articles} articles of US political news marked as in PolNeAR (Newell, Margolin and Ruths, 2018), which carry no licence and are not in this repository: \`npm run evaluate -- --articles FILE\` scores any file in that form. Its marks name words, not persons, and count what people believe, want and support as said. The regex takes what stands between double marks, and the nearest name or pronoun.

| figure | a regex | to reach | here |
| --- | ---: | ---: | ---: |
${rows.join('\n')}
`;
}

const HEADING = '## Articles marked by others';

const targets = [
  ['pieces', 'stretches in marks found, F1', 90.4, 97],
  ['speaker', 'speaker right, of those found', 65.5, 90],
  ['whenGiven', 'speaker right, where one was given', 81, 94],
  ['both', 'both right, F1', 58.9, 88],
  ['content', 'content right to the word, indirect too, F1', 14.6, 50],
  ['words', 'words of content, F1', 52.7, 78],
] as const;

/** The section as it stands in such a page; empty where there is none. */
export function articlesSectionOf(page: string): string {
  return new RegExp(`${HEADING}\n.*?(?=\n## |$)`, 's').exec(page)?.[0].trimEnd().concat('\n') ?? '';
}

/** The figures of the row “all” of such a page, in its order. */
export function figuresOf(page: string): number[] {
  const row = /^\| all \|(.*)\|$/m.exec(page);
  if (!row) throw new Error('docs/evaluation.md has no row “all”. Write it anew: npm run evaluate');
  return row[1]!.split('|').map(Number);
}
