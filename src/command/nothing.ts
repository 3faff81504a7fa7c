// Finding nothing is an answer: it says what was looked for, and the nearest thing there is.

import type { Archive } from '../archive/archive.ts';
import type { Answer } from '../model/answer.ts';

type Asked = Pick<Answer, 'command' | 'options'>;

/** What every command answers while there is no coverage; null where there is some. */
export function emptyArchive(asked: Asked, archive: Archive): Answer | null {
  if (archive.readings.length > 0) return null;
  const remarks = ['Add a document to the corpus, then start again.'];
  return { ...nothingFound(asked, 'There is no coverage yet'), remarks };
}

/** An answer but for what was asked. */
export type Outcome = Omit<Answer, 'command' | 'options'>;

/** What was found, where that is nothing. */
export function nothing(
  headline: string,
  nearest: Answer['nearest'],
  remarks: readonly string[] = [],
): Outcome {
  return { status: 'nothing-found', headline, remarks, excerpts: [], nearest };
}

/** An answer that found nothing. */
export function nothingFound(asked: Asked, headline: string, nearest: Answer['nearest'] = []): Answer {
  return { ...asked, status: 'nothing-found', headline, excerpts: [], nearest };
}
