// Names that the coverage prints one letter off from how they were asked, so that an answer can say why it is shown.
//
//   asked: Strelzau   printed: Strelsau

import type { Excerpt } from '../../model/answer.ts';
import { textOf } from '../../model/span.ts';
import { contentTerms } from '../reading/indexed.ts';
import type { Question } from './asked-term.ts';

/** A line of ours for each such name in some excerpts. */
export function respellings({ asked }: Question, excerpts: readonly Excerpt[]): string[] {
  const names = asked.filter(({ isName, near }) => isName && near.length > 0);
  const lines = names.flatMap(({ text, near }) =>
    excerpts.flatMap(({ document: { body }, span }) =>
      contentTerms(textOf(body, span))
        .filter(({ term }) => near.includes(term))
        .map(
          ({ start, end }) =>
            `“${textOf(body, { start: span.start + start, end: span.start + end })}” is taken for “${text}”`,
        ),
    ),
  );
  return [...new Set(lines)];
}
