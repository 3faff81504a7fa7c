import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { runSession } from '../../src/terminal/session.ts';
import { archive } from './coverage.ts';

async function say(...lines: string[]): Promise<string> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(lines.map((line) => `${line}\n`).join(''));
  const written = text(output);
  await runSession({ input, output, commands, archive });
  output.end();
  return written;
}

describe('a line gets an answer', () => {
  it.each([
    ['/who-said quote:“the bridge is sound”', 'Ada Byron, city engineer'],
    ['/who-said speaker:Byron', '“It will hold for a hundred years.”'],
    ['who said the bridge is sound?', 'Ada Byron, city engineer'],
    ['/weapons-policy Denmark', 'targets inside Russia'],
    ['/sources', 'The Harbour Gazette'],
    ['/help', '/who-said [quote:…] [speaker:…]'],
  ])('%s', async (line, words) => {
    expect(await say(line)).toContain(words);
  });
});

describe('a slip gets a sentence, and the next line its answer', () => {
  it.each([
    ['/nonsense', 'There is no command “/nonsense”'],
    ['/who-said', 'Give at least one of “quote”, “speaker” and “about”.'],
    ['/timeline from:2024-13-40', 'is no date'],
    ['/timeline from:2024-06-05 to:2024-06-04', '“from”'],
    [`/ask ${'why '.repeat(1000)}`, 'Give at most'],
    [`/ask ${'x'.repeat(30_000)}`, 'The line is too long'],
  ])('%.40s', async (line, words) => {
    const written = await say(line, '/sources');
    expect(written).toContain(words);
    expect(written).toContain('The Harbour Gazette');
    expect(written).not.toMatch(/^\s+at /m);
  });

  it.each([
    '?',
    '🌉',
    '\u202Eabc\u202C',
    '\u0000\u001B[2J',
    '@everyone',
    '(.*)+$',
    '“',
    '/ask "',
    '\\',
    '/ask \u200B',
  ])('%j too', async (line) => {
    const written = await say(line, '/sources');
    expect(written).toContain('The Harbour Gazette');
    expect(written).not.toMatch(/[\u0000\u001B\u202E]|^\s+at .*:\d+/m);
  });
});

it('has no prompt and no colour where nobody watches', async () => {
  expect(await say('/sources')).not.toMatch(/›|\u001B/);
});

it('says nothing to empty lines and stops at /quit', async () => {
  expect(await say('', '   ', '/quit', '/sources')).toBe('');
});
