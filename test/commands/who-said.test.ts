// Which plain questions /who-said takes for words that somebody said.

import { describe, expect, it } from 'vitest';
import { answerPlainly } from '../../src/command/ask-plainly.ts';
import { textOf } from '../../src/model/span.ts';
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

describe('a speaker who is quoted, but not under the words asked for', () => {
  const quoted = archiveOf(
    '“The pier is closed,” said Ada Byron. “Lanterns are dear this winter,” she added. The mayor’s veto of the ferry surprised the port. Charles Babbage praised the tug.',
  );
  const ask = (question: string) => answerPlainly(question, quoted);

  it('says that nothing was found under these words, not that nothing was said', () =>
    expect(ask('What did Ada Byron say about the ferry’s price?').headline).toBe(
      'Ada Byron is quoted, but nothing was found under “the ferry’s price”',
    ));

  it.each([
    ['What did Ada Byron say about a lantern tax?', '“Lanterns are dear this winter,” she added.'],
    // Nothing has a word of it: the first thing said.
    ['What did Ada Byron say about chess?', '“The pier is closed,” said Ada Byron.'],
  ])('%s shows the nearest of theirs', (question, words) => {
    const [near] = ask(question).nearest;
    expect(typeof near === 'object' && textOf(near.document.body, near.span)).toBe(words);
  });
});

describe('two quotes in one sentence are shown once', () => {
  const kindOf = (text: string) =>
    answerPlainly('What did Ada Byron say?', archiveOf(text)).excerpts.map(({ kind }) => kind);

  it.each([
    ['one of them partly in marks', 'Ada Byron denied the claim, saying the pier was “sound”.', ['mixed']],
    ['neither in marks', 'Ada Byron denied the claim, saying the pier was sound.', ['indirect']],
  ])('%s', (_, text, kinds) => expect(kindOf(text)).toEqual(kinds));
});
