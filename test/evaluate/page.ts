// docs/evaluation.md: what was counted when it was last written.
//
//   | all | 278 | 92.5 | 68.4 | 77.3 | 73.5 |

import { asMarkdown, type Report } from '../gold/report.ts';
import type { Result } from './evaluate.ts';

export interface Counted {
  readonly name: string;
  readonly results: readonly Result[];
}

export function evaluationPage(counted: readonly Counted[], gold: Report): string {
  const rows = counted.map(({ name, results }) => {
    const right = results.filter(({ faults }) => faults.length === 0).length;
    return `| ${name} | ${right} | ${results.length} | ${((100 * right) / results.length).toFixed(1)} |`;
  });
  return `# Evaluation

Written by \`npm run evaluate\`. The tests fail where a figure falls by more than a point.

## Who said what

On \`test/gold\`: 72 pieces in twelve kinds of text, written and marked by people who had not seen the program. The half with odd numbers was looked at while mending, the other was held out. \`pieces\` and \`content\` are F1 (a stretch in marks is found where 80 % of its words are; content is right to the word). \`person\` is the share of direct and mixed quotes given to the right person, not only to the right words beside them. \`unsaid left alone\` is the share of the words in marks that nobody said and that nobody is given.

${asMarkdown(gold)}

## Questions

Right answers to the questions of \`test/evaluate/questions\`, whose README says how each set came about.

| set | right | of | % |
| --- | ---: | ---: | ---: |
${rows.join('\n')}
`;
}

/** The figures of the row “all” of such a page, in its order. */
export function figuresOf(page: string): number[] {
  const row = /^\| all \|(.*)\|$/m.exec(page);
  if (!row) throw new Error('docs/evaluation.md has no row “all”. Write it anew: npm run evaluate');
  return row[1]!.split('|').map(Number);
}
