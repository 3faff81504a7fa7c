// The source files and what each imports, for tests and figures on how they are put together.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** Every source file of ours, as a path from the root. */
export const files: readonly string[] = ['src', 'commands']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, String(name))),
  )
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .sort();

/** What a file imports, as it is written there. */
export function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  return Array.from(source.matchAll(/(?:from|import\(|require\() ?'([^']+)'/g), (match) => match[1]!);
}

/** The files of ours that a file imports. */
export function ours(file: string): string[] {
  return importsOf(file)
    .filter((path) => path.startsWith('.'))
    .map((path) => relative(root, join(root, dirname(file), path)));
}

/** The circle that a file stands in, from it back to itself by imports, of types as well as of values; null for none. */
export function circleOf(start: string, importsOf: (file: string) => readonly string[]): string[] | null {
  const from = new Map<string, string>();
  const next = [start];
  for (let file = next.pop(); file !== undefined; file = next.pop())
    for (const imported of importsOf(file)) {
      if (imported === start) {
        const way = [file, start];
        while (way[0] !== start) way.unshift(from.get(way[0]!)!);
        return way;
      }
      if (from.has(imported)) continue;
      from.set(imported, file);
      next.push(imported);
    }
  return null;
}
