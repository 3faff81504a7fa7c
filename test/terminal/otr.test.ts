import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runOtr } from '../../src/terminal/run-otr.ts';
import { answerJson } from '../../src/terminal/schema.ts';
import { documents } from './coverage.ts';

let folder: string;
let corpus: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'otr-'));
  corpus = join(folder, 'coverage.jsonl');
  const lines = documents.map(({ body, ...fields }) => JSON.stringify({ ...fields, text: body }));
  writeFileSync(corpus, lines.join('\n'));
  writeFileSync(
    join(folder, 'broken.jsonl'),
    `${lines[0]}\n{"id":"x","published":"Friday","text":"It rained."}`,
  );
  writeFileSync(join(folder, 'story.txt'), 'The bridge opened in May 2024, said Ada Byron.');
  writeFileSync(join(folder, 'latin.txt'), new Uint8Array([0x63, 0x61, 0x66, 0xe9]));
  writeFileSync(join(folder, 'nothing.txt'), 'Rain.');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs otr in this process; `@` stands for the folder of test files. */
async function run(args: readonly string[], input = '') {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stdin.end(input);
  const written = [text(stdout), text(stderr)];
  const streams = { stdin, stdout, stderr } as unknown as Parameters<typeof runOtr>[1];
  const status = await runOtr(
    args.map((arg) => arg.replace('@', folder)),
    streams,
  );
  stdout.end();
  stderr.end();
  const [out, err] = await Promise.all(written);
  return { status, out: out!, err: err! };
}

describe('status 0: answered', () => {
  it.each([
    [['who-said', '--speaker', 'Byron', '--corpus', '@/coverage.jsonl'], 'The bridge is sound'],
    [['who-said', 'the bridge is sound', '--corpus', '@/coverage.jsonl'], 'Ada Byron'],
    [['who-said', 'the', 'bridge', 'is', 'sound', '--corpus=@/coverage.jsonl'], 'Ada Byron'],
    [['ask', '--corpus', '@/coverage.jsonl', 'When will the new bridge open?'], 'on Friday'],
    [
      ['weapons-policy', '--country', 'Denmark', '--as-of', '2025', '--corpus', '@/coverage.jsonl'],
      'Harpoon',
    ],
    [['sources', '--corpus', '@/broken.jsonl'], 'The Harbour Gazette'],
    [['search', 'ferries', '--limit', '1', '--corpus', '@/coverage.jsonl'], 'ferries'],
    [['plain', 'who said the bridge is sound?', '--corpus', '@/coverage.jsonl'], 'Ada Byron'],
    [['analyse', '@/story.txt', '--published', '2024-06-04'], '“May 2024” · May 2024'],
    [['--help'], 'weapons-policy'],
    [['who-said', '--help'], '--speaker'],
    [['who-said', '--help'], 'at most (1 to 100)'],
    [['ask', '--help'], 'at most (1 to 3)'],
  ])('%j', async (args, words) => {
    const { status, out } = await run(args);
    expect(out).toContain(words);
    expect(status).toBe(0);
  });

  it('tells once what was left out', async () => {
    const said = await run(['sources', '--corpus', '@/broken.jsonl']);
    expect([said.out.match(/broken\.jsonl:2/g), said.err]).toEqual([['broken.jsonl:2'], '']);
    const json = await run(['sources', '--json', '--corpus', '@/broken.jsonl']);
    expect(json.err).toContain('broken.jsonl:2');
  });

  it('says nothing of a day before it has the text', async () => {
    const { err, status } = await run(['analyse', '@/no-such-file']);
    expect([err.split('\n')[0], status]).toEqual([expect.stringContaining('There is no file'), 2]);
    expect(err).not.toContain('reckoned');
  });

  it('analyses what is piped in', async () => {
    expect((await run(['analyse', '-', '--json'], 'It opened in May 2024.')).status).toBe(0);
    const { status, out, err } = await run(['analyse', '--json'], 'It opened in May 2024.');
    expect(JSON.parse(out).timexes).toMatchObject([{ text: 'May 2024' }]);
    expect(err).toContain('reckoned from today');
    expect(status).toBe(0);
  });
});

it.each([
  [['who-said', 'the moon is cheese', '--corpus', '@/coverage.jsonl']],
  [['search', 'zeppelin', '--corpus', '@/coverage.jsonl']],
  [['ask', 'Did it rain in Narnia?', '--corpus', '@/coverage.jsonl', '--json']],
  [['analyse', '@/nothing.txt', '--published', '2024-06-04']],
])('status 1: nothing found: %j', async (args) => {
  const { status, out } = await run(args);
  expect(out).not.toBe('');
  expect(status).toBe(1);
});

describe('status 2: wrong use or bad input, with the mend', () => {
  it.each([
    [['nope'], "unknown command 'nope'"],
    [['aks', 'what?'], 'Did you mean ask?'],
    [['ask', '--nope'], "unknown option '--nope'"],
    [['ask'], 'Give “question”'],
    [['ask', 'what?', '--question', 'what?'], 'Give “question” once'],
    [['ask', '--question'], 'argument missing'],
    [['who-said'], 'Give at least one of'],
    [['timeline', '--from', '2024-13-01'], 'is no date'],
    [['timeline', '--from', '2024-06-05', '--to', '2024-06-04'], '“from”'],
    [['who-said', '--speaker', 'Byron', '--limit', '-3'], 'whole number'],
    [['sources', '--corpus', '@/none'], 'There is no corpus'],
    [['sources', '--strict', '--corpus', '@/broken.jsonl'], 'left out: broken.jsonl:2'],
    [['analyse', '@/none.txt'], 'There is no file'],
    [['analyse', '@/latin.txt'], 'not UTF-8'],
    [['analyse', '@/story.txt', '--published', 'Friday'], 'Give “published” as a day'],
    [['analyse', '@/story.txt', '@/story.txt'], 'too many arguments'],
  ])('%j', async (args, words) => {
    const { status, err } = await run(args);
    expect(err).toContain(words);
    expect(err).not.toMatch(/^\s+at /m);
    expect(status).toBe(2);
  });

  it('of a batch with no corpus to answer from', async () => {
    const { status, out, err } = await run(['batch', '--corpus', '@/none'], '{"command":"sources"}\n');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('There is no corpus');
  });
});

it('writes JSON, all on one line', async () => {
  const { out } = await run(['who-said', '--speaker', 'Byron', '--json', '--corpus', '@/coverage.jsonl']);
  expect(out).toMatch(/^\{.*\}\n$/);
  expect(answerJson.parse(JSON.parse(out)).excerpts).not.toHaveLength(0);
});

describe('as a program of its own', () => {
  const otr = join(import.meta.dirname, '..', '..', 'src', 'terminal', 'otr.cjs');
  const start = (...args: string[]) => spawn(process.execPath, ['--require', 'tsx/cjs', otr, ...args]);
  const ended = (child: ChildProcess) => new Promise((resolve) => child.on('close', resolve));

  it('ends with the status', async () => {
    const children = [
      start('who-said', '--speaker', 'Byron', '--corpus', corpus),
      start('who-said', '--speaker', 'Zaphod', '--corpus', corpus),
      start('nope'),
    ];
    expect(await Promise.all(children.map(ended))).toEqual([0, 1, 2]);
  });

  it('answers a batch before its input ends, and ends quietly when nobody reads on', async () => {
    const child = start('batch', '--corpus', corpus);
    const complaints = text(child.stderr);
    child.stdin.on('error', () => {});
    child.stdin.write('{"id":1,"command":"sources"}\n');
    const first = await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(JSON.parse(String(first))).toMatchObject({ id: 1, status: 'answered' });
    child.stdout.destroy();
    child.stdin.end('{"id":2,"command":"sources"}\n'.repeat(1000));
    await ended(child);
    expect(await complaints).toBe('');
  });
});
