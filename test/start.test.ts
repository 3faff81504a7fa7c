// `npm start` itself, without a token: in the browser, and in the terminal.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A token of whoever runs the tests is not ours to use. */
function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx/esm', 'src/main.ts', ...args], {
    cwd: root,
    env: { ...process.env, DISCORD_TOKEN: '', CI: 'true' },
    stdio: 'pipe',
  });
}

/** What it says, as soon as it fits. */
function says(program: ChildProcess, what: RegExp): Promise<RegExpExecArray> {
  let said = '';
  return new Promise((resolve, reject) => {
    program.stderr!.on('data', (data) => {
      said += data;
      const found = what.exec(said);
      if (found) resolve(found);
    });
    program.once('exit', () => reject(new Error(`It ended, and had said: ${said}`)));
  });
}

test('The bot answers in the browser, at an address that it prints, until it is told to stop', async () => {
  const program = start();
  const exited = once(program, 'exit');
  const [, address] = await says(program, /answers at (http:\/\/127\.0\.0\.1:\d+)/);
  const page = await fetch(address!);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  program.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
});

test('A port that is taken is said, with what to give instead', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const program = start('--port', String(port));
  const said = await text(program.stderr!);
  expect(said).toContain(`Port ${port} is not to be had. Give another: npm start -- --port ${port + 1}`);
  expect(said).not.toMatch(/\n\s+at /);
  other.close();
});

test('In the terminal a line is answered', async () => {
  const program = start('--terminal');
  program.stdin!.end('/sources\n');
  program.stderr!.resume();
  expect(await text(program.stdout!)).toContain('/sources');
});
