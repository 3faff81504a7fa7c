// Which plain questions /who-said takes for words that somebody said.

import { describe, expect, it } from 'vitest';
import { answerPlainly } from '../../src/command/ask-plainly.ts';
import { archiveOf } from '../archive-of.ts';

const archive = archiveOf(
  [
    'The harbour master called the mayor on Monday.',
    '“The ferry is a floating coffin,” said Ada Byron.',
    'A pilot told the Harbour Gazette that tugs were used in the storm.',
  ].join('\n'),
);

describe('words of a question are asked for as words said', () => {
  it.each([
    ['Who said the ferry is a floating coffin?', 'the ferry is a floating coffin'],
    ['Who called the ferry a floating coffin?', 'the ferry a floating coffin'],
    ['Who claimed that tugs were used in the storm?', 'tugs were used in the storm'],
  ])('%s', (question, quote) =>
    expect(answerPlainly(question, archive)).toMatchObject({ command: 'who-said', options: { quote } }),
  );

  it.each([
    // Who is called or told comes before what is said, or in its place.
    ['Who called whom on Monday?'],
    ['Who called the mayor on Monday?'],
    ['Who told the Harbour Gazette that tugs were used?'],
    // When, where and to whom it was said is no part of it.
    ['Who said on Monday that the ferry would sail?'],
    ['Who responded to the mayor on Monday?'],
  ])('%s is no quotation, and goes to /ask', (question) =>
    expect(answerPlainly(question, archive).command).toBe('ask'),
  );
});
