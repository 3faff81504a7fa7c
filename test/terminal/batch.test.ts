import { PassThrough, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { defineCommand } from '../../src/command/command.ts';
import { UserError } from '../../src/model/user-error.ts';
import { terminalCommands } from '../../src/terminal/asked.ts';
import { type Door, replyTo, runBatch } from '../../src/terminal/batch.ts';
import { linesOf } from '../../src/terminal/lines.ts';
import { errorJson } from '../../src/terminal/schema.ts';
import { archive } from './coverage.ts';

const door: Door = { commands: terminalCommands, archive: () => archive };

const ask = (id: unknown, command: string, options: unknown) => JSON.stringify({ id, command, options });
const reply = (line: string | null) => replyTo(line, door);

async function* from(lines: readonly (string | null)[]) {
  yield* lines;
}

async function batch(lines: readonly (string | null)[], given = door): Promise<unknown[]> {
  let written = '';
  const output = new Writable({
    write(chunk, _, done) {
      written += chunk;
      done();
    },
  });
  await runBatch(from(lines), output, given);
  return written
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe('a request is answered', () => {
  it.each([
    [
      ask('7', 'who-said', { quote: 'the bridge is sound' }),
      { id: '7', command: 'who-said', status: 'answered' },
    ],
    [ask(8, 'who-said', { speaker: 'Byron', limit: 1 }), { id: 8, status: 'answered' }],
    [ask('', 'who-said', { speaker: 'Byron', limit: '1' }), { id: '', status: 'answered' }],
    [ask(undefined, 'sources', undefined), { command: 'sources', status: 'answered' }],
    [ask(1, 'search', { query: 'bridge', limit: 2 }), { id: 1, command: 'search', status: 'answered' }],
    [ask(1, 'search', { query: 'zeppelin' }), { id: 1, status: 'nothing-found', excerpts: [] }],
    [ask(1, 'plain', { question: 'who said “the bridge is sound”?' }), { id: 1, command: 'who-said' }],
    [
      ask(1, 'analyse', { text: '', published: '2024-06-04' }),
      { id: 1, quotes: [], timexes: [], positions: [] },
    ],
    [
      ask(1, 'analyse', { text: 'It opened in May 2024.' }),
      { id: 1, timexes: [{ text: 'May 2024', value: '2024-05' }] },
    ],
    ['  {"command":"sources","later":"field"}  ', { command: 'sources' }],
  ])('%s', (line, expected) => {
    expect(reply(line)).toMatchObject(expected);
  });

  it('leaves the id out where there is none', () => {
    expect(reply(ask(undefined, 'sources', {}))).not.toHaveProperty('id');
  });
});

describe('what is no request is told what to give', () => {
  it.each([
    ['not json', null, 'Not JSON: “not json”'],
    ['{"id":"7"', null, 'Not JSON'],
    ['[]', null, 'Not a request'],
    ['null', null, 'Not a request'],
    ['7', null, 'Not a request'],
    ['{"id":"7"}', '7', '“command” is missing'],
    ['{"id":["7"],"command":"sources"}', null, '“id” is neither text nor a number'],
    ['{"id":7,"command":"sources","options":[]}', 7, '“options” is no object'],
    [ask('7', 'nope', {}), '7', 'There is no command “nope”'],
    [ask('7', '__proto__', {}), '7', 'There is no command'],
    [ask('7', 'ask', {}), '7', 'Give “question”'],
    [ask('7', 'who-said', {}), '7', 'at least one'],
    [ask('7', 'who-said', { quote: { a: 1 } }), '7', 'Give “quote” as words'],
    [ask('7', 'who-said', { quot: 'x' }), '7', 'no option “quot”'],
    [ask('7', 'search', { query: 'x', limit: 'many' }), '7', 'whole number'],
    [ask('7', 'timeline', { from: '31 February 2024' }), '7', 'no date'],
    [ask('7', 'analyse', {}), '7', 'Give “text”'],
    [ask('7', 'analyse', { text: 7 }), '7', 'Give “text”'],
    [ask('7', 'analyse', { text: 'x', published: 'Friday' }), '7', 'Give “published” as a day'],
    [ask('7', 'analyse', { text: 'x', date: '2024-01-01' }), '7', 'no option “date”'],
    [null, null, 'too long'],
  ])('%s', (line, id, words) => {
    expect(errorJson.parse(reply(line))).toEqual({
      id,
      error: { code: 'bad-request', message: expect.stringContaining(words) },
    });
  });
});

it('answers in order, skips empty lines, and goes on after a line that is none', async () => {
  const answers = await batch([
    ask(1, 'sources', {}),
    '',
    'nonsense',
    '  ',
    ask(2, 'nope', {}),
    ask(3, 'sources', {}),
  ]);
  expect(answers).toMatchObject([{ id: 1 }, { id: null, error: {} }, { id: 2, error: {} }, { id: 3 }]);
});

it('says of a fault of ours that it is one, without a stack, and goes on', async () => {
  const broken = defineCommand({
    name: 'broken',
    description: 'Fails',
    options: {},
    run() {
      throw new TypeError('x is not a function');
    },
  });
  const answers = await batch([ask(1, 'broken', {}), ask(2, 'sources', {})], {
    ...door,
    commands: [...door.commands, broken],
  });
  const message = 'A fault in the program: x is not a function';
  expect(answers).toMatchObject([
    { id: 1, error: { code: 'internal', message } },
    { id: 2, command: 'sources' },
  ]);
});

it('needs no archive to analyse, and ends where there is none to answer from', async () => {
  const none: Door = {
    ...door,
    archive() {
      throw new UserError('There is no corpus');
    },
  };
  expect(await batch([ask(1, 'analyse', { text: 'Hello.' }), ask(2, 'nope', {})], none)).toHaveLength(2);
  await expect(batch([ask(1, 'sources', {})], none)).rejects.toThrow('There is no corpus');
});

it('answers before the input ends', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const done = runBatch(linesOf(input), output, door);
  for (const id of [1, 2]) {
    input.write(`${ask(id, 'sources', {})}\n`);
    const [answer] = await Promise.all([new Promise((resolve) => output.once('data', resolve))]);
    expect(JSON.parse(String(answer))).toMatchObject({ id });
  }
  input.end();
  await done;
});

it('reads no further while nobody takes the answers', async () => {
  let read = 0;
  async function* endless() {
    for (; read < 100; read++) yield ask(read, 'sources', {});
  }
  const output = new PassThrough({ highWaterMark: 1 });
  const done = runBatch(endless(), output, door);
  await setImmediate();
  await setImmediate();
  expect(read).toBeLessThanOrEqual(2);
  output.resume();
  await done;
  expect(read).toBe(100);
});

it('takes lines of several megabytes', () => {
  const long = 'x'.repeat(5_000_000);
  expect(reply(JSON.stringify({ id: 1, command: 'sources', later: long }))).toMatchObject({
    status: 'answered',
  });
  expect(reply(ask(1, 'ask', { question: long }))).toMatchObject({ error: { code: 'bad-request' } });
  expect(reply(long)).toMatchObject({ id: null, error: { code: 'bad-request' } });
});
