// A copy of the tree, in which anything may be broken: this one is never touched. It goes when the program ends.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const PARTS = [
  'src',
  'commands',
  'test',
  'corpus',
  'docs',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
];

export function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'on-the-record-mutate-'));
  for (const part of PARTS) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  process.on('exit', () => rmSync(copy, { recursive: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      running?.kill();
      process.exit(130);
    });
  return copy;
}

/** The folder that mirrors where a file stands: `test/extract/syntax` for `src/extract/syntax/subject.ts`. */
export function mirrorOf(copy: string, file: string): string {
  const room = dirname(file).split('/').slice(1, 3).join('/');
  let folder = join('test', room);
  while (!existsSync(join(copy, folder))) folder = dirname(folder);
  return folder;
}

/** Whether a folder's tests pass. What never ends does not. */
export async function passes(copy: string, folder: string, timeout = 0): Promise<boolean> {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--project', 'rest', '--bail', '1', folder];
  const tests = spawn(process.execPath, args, { cwd: copy, stdio: 'ignore', timeout });
  running = tests;
  const [status] = await once(tests, 'exit');
  return status === 0;
}

let running: ReturnType<typeof spawn> | undefined;
