import { describe, expect, it } from 'vitest';
import { answerPlainly } from '../../src/command/ask-plainly.ts';
import { isSmallTalk, whatToAsk } from '../../src/command/small-talk.ts';
import { archiveOf } from '../archive-of.ts';

describe('asks nothing of the coverage', () => {
  it.each([
    'hi',
    'Hello there!',
    'hey bot 👋',
    'Thanks!',
    'thank you so much :)',
    'help',
    'What can you do?',
    'who are you?',
    '',
    '?',
    '🌉',
  ])('“%s”', (message) => expect(isSmallTalk(message)).toBe(true));
  it.each([
    'hi, what did Byron say?',
    'thanks to whom was it built?',
    'who helped?',
    'What can tanks do?',
    'Was it a great test?',
    'hello kitty',
    'من قال ذلك؟',
    '1989',
  ])('but not “%s”', (message) => expect(isSmallTalk(message)).toBe(false));
});

const archive = archiveOf(
  '“It holds,” said Ada Byron. “It will hold,” said Ada Byron.\n“No,” said Charles Babbage.',
);

it('gets a line on what can be asked, with an example that has an answer', () => {
  expect(() => answerPlainly('hello', archive)).toThrow(whatToAsk(archive));
  const [, example] = /“(What [^”]+)”/.exec(whatToAsk(archive))!;
  expect(answerPlainly(example!, archive)).toMatchObject({ command: 'who-said', status: 'answered' });
});

it('gets one where nothing is known yet', () => {
  expect(() => answerPlainly('hello', archiveOf())).toThrow(/^Ask me what was reported, and I answer/);
});
