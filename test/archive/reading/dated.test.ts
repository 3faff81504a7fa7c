import { expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { answer } from '../../../src/command/options.ts';
import { archiveOf } from '../../archive-of.ts';

const archive = archiveOf(
  [
    'The Harbour Board said on Monday that the pier had burned last Friday.',
    'The tunnel opened in March 2019, after two years of work.',
    'The mayor sold the tower (see 14.40 post) for a song.',
    'The library has often been closed.',
  ].join('\n'),
);
const ask = commands.find(({ name }) => name === 'ask')!;
const when = (question: string) => answer(ask, { question }, archive).excerpts[0]?.when?.value ?? null;

it.each([
  ['When did the pier burn?', '2024-05-31'],
  ['When was the tunnel opened?', '2019-03'],
  ['Who opened the tunnel?', null],
  ['When did the mayor sell the tower?', null],
  ['When was the library closed?', null],
])('%s %s', (question, value) => expect(when(question)).toBe(value));
