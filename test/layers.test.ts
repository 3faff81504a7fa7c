// Imports run one way: each folder imports only from itself and from those before it.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** From the nouns to the whole; folders on one line may import each other. */
const layers = [
  ['src/model'],
  ['src/text'],
  ['src/corpus'],
  ['src/extract'],
  ['src/archive'],
  ['src/command', 'commands'],
  ['src/present'],
  ['src/discord', 'src/terminal'],
  ['src'],
];

const root = join(import.meta.dirname, '..');
const files = ['src', 'commands']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, String(name))),
  )
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .sort();
const depthOf = (file: string) =>
  layers.findIndex((folders) => folders.some((folder) => file.startsWith(`${folder}/`)));

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  return Array.from(source.matchAll(/(?:from|import\(|require\() ?'([^']+)'/g), (match) => match[1]!);
}

const ours = (file: string) =>
  importsOf(file)
    .filter((path) => path.startsWith('.'))
    .map((path) => relative(root, join(root, dirname(file), path)));

describe('layers', () => {
  it.each(files)('%s imports nothing that stands above it', (file) => {
    const above = ours(file).filter((imported) => depthOf(imported) > depthOf(file));
    expect(above).toEqual([]);
  });

  it('model imports nothing else', () => {
    const outside = files
      .filter((file) => file.startsWith('src/model/'))
      .flatMap((file) => importsOf(file).filter((path) => !path.startsWith('./')));
    expect(outside).toEqual([]);
  });

  it('guild imports nothing of the rest', () => {
    const outside = files
      .filter((file) => file.startsWith('src/guild/'))
      .flatMap(ours)
      .filter((imported) => !imported.startsWith('src/guild/'));
    expect(outside).toEqual([]);
  });

  it('the guild and its page reach the bot only in the browser: nothing else imports them', () => {
    const users = files
      .filter((file) => !/^src\/(?:guild|page)\//.test(file))
      .filter((file) => ours(file).some((imported) => /^src\/(?:guild|page)\//.test(imported)));
    expect(users).toEqual(['src/in-browser.ts']);
    const main = readFileSync(join(root, 'src/main.ts'), 'utf8');
    expect(files.filter((file) => ours(file).includes('src/in-browser.ts'))).toEqual(['src/main.ts']);
    expect(main).toContain("await import('./in-browser.ts')");
    expect(main).not.toContain("from './in-browser.ts'");
  });

  it.each([
    ['minisearch', /^src\/archive\/search\.ts$/],
    ['discord.js', /^src\/discord\//],
    ['wink-nlp', /^src\/text\//],
    ['commander', /^src\/terminal\//],
    ['dotenv', /^src\/env\.ts$/],
    ['hono', /^src\/(?:guild|page)\//],
    ['ws', /^src\/guild\//],
    ['preact', /^src\/page\/client\//],
  ])('only its own place uses %s', (library, place) => {
    const users = files.filter((file) =>
      importsOf(file).some((path) => path === library || path.startsWith(`${library}/`)),
    );
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((file) => !place.test(file))).toEqual([]);
  });

  it('the terminal and Discord know nothing of each other', () => {
    const crossing = files.flatMap((file) =>
      ours(file)
        .filter(
          (imported) =>
            (file.startsWith('src/discord/') && imported.startsWith('src/terminal/')) ||
            (file.startsWith('src/terminal/') && imported.startsWith('src/discord/')),
        )
        .map((imported) => `${file} → ${imported}`),
    );
    expect(crossing).toEqual([]);
  });
});
