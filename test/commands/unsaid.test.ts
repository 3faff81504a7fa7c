// What /who-said and /check-quote make of words that the coverage tells of as not said.

import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { answer } from '../../src/command/options.ts';
import type { OptionValues } from '../../src/model/answer.ts';
import { textOf } from '../../src/model/span.ts';
import { archiveOf, documentOf } from '../archive-of.ts';
import { unsaidSayings, wordsIn } from './unsaid-sayings.ts';

const ask = (name: string, options: OptionValues, archive: Archive) =>
  answer(commands.find((command) => command.name === name)!, options, archive);

/** What somebody sees first: the headline, the words of the nearest excerpt and those that are marked in it. */
function shown(name: string, options: OptionValues, archive: Archive) {
  const { status, verdict, headline, excerpts, nearest } = ask(name, options, archive);
  const [near] = nearest;
  const excerpt = near && typeof near !== 'string' ? near : null;
  return {
    status,
    ...(verdict && { verdict }),
    headline,
    excerpts: excerpts.length,
    nearest: excerpt && textOf(excerpt.document.body, excerpt.span),
    marked: excerpt?.marks.map((span) => textOf(excerpt.document.body, span)),
    speaker: excerpt?.speaker ?? null,
  };
}

describe('told of as not said', () => {
  it.each(unsaidSayings)('$unsaid', ({ unsaid, how }) => {
    const { words, sentence } = wordsIn(unsaid);
    const archive = archiveOf(`A boat came in. ${sentence} It rained.`);
    const none = { excerpts: 0, nearest: sentence, marked: expect.arrayContaining([words]), speaker: null };
    expect(shown('who-said', { quote: words }, archive)).toEqual({
      status: 'nothing-found',
      headline: how,
      ...none,
    });
    expect(shown('check-quote', { words }, archive)).toEqual({
      status: 'nothing-found',
      verdict: 'not-found',
      headline: `Not found. ${how}`,
      ...none,
    });
  });
});

describe('told of as said', () => {
  it.each(unsaidSayings)('$said', ({ unsaid, said, by }) => {
    const { words } = wordsIn(unsaid);
    const archive = archiveOf(`A boat came in. ${said} It rained.`);
    expect(ask('check-quote', { words }, archive)).toMatchObject({
      verdict: 'exact',
      headline: expect.stringMatching(new RegExp(`^Exact: ${by.replace(/[()]/g, '\\$&')} said this`, 'i')),
    });
    expect(ask('who-said', { quote: words }, archive)).toMatchObject({
      status: 'answered',
      headline: expect.stringContaining(by),
    });
  });
});

describe('told of as not said, beside what is', () => {
  const denied = documentOf('Rosa Lind denied that she had said that the ferry was old.', { id: 'a' });
  const said = documentOf('“The ferry was old,” said Jim Poole.', { id: 'b', outlet: 'The Leeds Post' });
  const supposed = documentOf('If Mary Holm says that the pier was old, it closes.', { id: 'c' });

  it('by somebody else: they said it, and a line tells who denies it', () => {
    const both = archiveOf(denied, said);
    expect(ask('who-said', { quote: 'the ferry was old' }, both)).toMatchObject({
      headline: 'Jim Poole said this',
      remarks: ['Rosa Lind denies having said this'],
    });
    expect(ask('check-quote', { words: 'the ferry was old', speaker: 'Rosa Lind' }, both)).toMatchObject({
      verdict: 'not-found',
    });
    // A denial is no printing of what somebody else says.
    expect(ask('check-quote', { words: 'the ferry was old' }, both)).toMatchObject({
      headline: 'Exact: Jim Poole said this',
      remarks: [],
    });
  });

  it('of somebody who is quoted nowhere: the nearest there is', () => {
    const { headline, nearest } = ask('who-said', { speaker: 'Mary Holm' }, archiveOf(said, supposed));
    expect(headline).toBe('No one named “Mary Holm” is quoted');
    expect(nearest).toMatchObject([
      { notes: ['Only supposed: Mary Holm is not reported to have said this'] },
    ]);
  });
});

describe('what is cut out of somebody’s own words', () => {
  const words = 'the old weir was safe';

  it.each([
    ['“I never said that the old weir was safe,” said Ada Byron.', 'never said that'],
    ['“We did not tell you that the old weir was safe,” said Ada Byron.', 'did not tell you that'],
    ['“I don’t think the old weir was safe,” said Ada Byron.', 'don’t think'],
    ['“I deny that the old weir was safe,” said Ada Byron.', 'deny that'],
    ['“I can tell you that the old weir was safe,” said Ada Byron.', null],
    ['“I would say that the old weir was safe,” said Ada Byron.', null],
    ['“I do not deny that the old weir was safe,” said Ada Byron.', null],
  ])('%s: left out, %s', (text, denial) => {
    const { verdict, remarks } = ask('check-quote', { words }, archiveOf(text));
    expect([verdict, remarks]).toEqual(
      denial ? ['altered', [`Left out: “${denial}”, right before these words`]] : ['exact', []],
    );
  });
});

describe('what is only a part of what somebody is reported to say', () => {
  it.each([
    [
      'Ada Byron asked whether [the old weir was safe].',
      'Only asked: Ada Byron is not reported to have said this',
    ],
    [
      'Ada Byron said the path would open if [the old weir was safe].',
      'Only supposed: Ada Byron is not reported to have said this',
    ],
    ['Ada Byron did not deny that [the old weir was safe].', 'Ada Byron is reported not to deny this'],
    ['Ada Byron rarely said that [the old weir was safe].', 'Ada Byron is not reported to have said this'],
    ['Ministers deny that [the old weir was safe].', 'Ministers deny this'],
  ])('%s', (marked, how) => {
    const { words, sentence } = wordsIn(marked);
    expect(ask('who-said', { quote: words }, archiveOf(sentence))).toMatchObject({
      headline: how,
      excerpts: [],
    });
  });

  it.each([
    'Ada Byron said the path would open if the old weir was safe.',
    'Ada Byron denied it, and said that the old weir was safe.',
    'Ada Byron, who did not say much, said the old weir was safe.',
  ])('all of it is: %s', (sentence) => {
    const words = /(?:the path.*|the old weir.*)(?=\.)/.exec(sentence)![0];
    expect(ask('who-said', { quote: words }, archiveOf(sentence))).toMatchObject({ status: 'answered' });
  });
});
