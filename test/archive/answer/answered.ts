// What a small coverage answers, in one line for tables.
//
//   answered('How many boats did Ruritania send?')   →   'Ruritania sent 14 boats to Leeds in March.'

import { answersTo } from '../../../src/archive/answer/answers.ts';
import { parseQuestion } from '../../../src/archive/question/question.ts';
import { textOf } from '../../../src/model/span.ts';
import { archiveOf, documentOf } from '../../archive-of.ts';

const archive = archiveOf(
  documentOf(
    [
      'Poland sent 14 patrol boats to the harbour in March.',
      'Norway will spend £3m on cranes.',
      'Ada Byron, the mayor of Lakemark, opened the bridge on Monday.',
      'She bought two ferries for £2m.',
      'The council will meet again on Friday.',
    ].join('\n\n'),
    { id: 'd0', headline: 'Boats for the harbour' },
  ),
  documentOf(
    [
      'The old lighthouse is 30 metres tall.',
      'Grace Hopper, 52, runs the windmill.',
      'The windmill was shut because the sails were torn.',
      'The storm lasted three days and killed at least six sailors.',
      'Tom Poole gave a curt answer when he was asked about the crane.',
      '“We do not talk about cranes,” he said.',
    ].join('\n\n'),
    { id: 'd1', headline: 'A storm in Lakemark', published: '2024-06-06' },
  ),
);

/** Best first; where nothing answers, what is nearest and which names are not there at all. */
export function answered(question: string): string {
  const { sentences, nearest, absent } = answersTo(parseQuestion(question, archive), archive);
  const words = (found: (typeof sentences)[number]) =>
    textOf(found.placed.reading.document.body, found.sentence);
  if (sentences.length > 0) return sentences.map(words).join(' / ');
  return `none; nearest: ${nearest ? words(nearest) : 'none'}; absent: ${absent.map(({ text }) => text).join(', ')}`;
}
