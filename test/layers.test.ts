// Imports run one way: each folder imports only from itself and from those before it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circleOf, files, importsOf, ours, root } from './imports.ts';

/** From the nouns to the whole; what stands on one line may import each other. A file belongs where the longest name fits. */
const layers = [
  ['src/model'],
  ['src/text'],
  ['src/corpus'],
  ['src/extract/words', 'src/extract/holders', 'src/extract/weapons'],
  ['src/extract/named.ts'],
  ['src/extract/syntax'],
  ['src/extract/people/person.ts', 'src/extract/people/links.ts'],
  ['src/extract/people/names'],
  ['src/extract/people/links'],
  ['src/extract/people'],
  ['src/extract/times'],
  ['src/extract/quotes/marks', 'src/extract/quotes/draft'],
  ['src/extract/quotes/acts'],
  ['src/extract/quotes/content'],
  ['src/extract/quotes/speakers'],
  ['src/extract/quotes/finders', 'src/extract/quotes/refiners'],
  ['src/extract/quotes'],
  ['src/extract/positions/words'],
  ['src/extract/positions/scene'],
  ['src/extract/positions/clause'],
  ['src/extract/positions/context'],
  ['src/extract/positions/events'],
  ['src/extract/positions/finders'],
  ['src/extract/positions'],
  ['src/extract'],
  ['src/archive/reading', 'src/archive/search'],
  ['src/archive/archive.ts'],
  ['src/archive/question'],
  ['src/archive/speakers'],
  ['src/archive/about', 'src/archive/sayings', 'src/archive/policies'],
  ['src/archive/answer'],
  ['src/archive'],
  ['src/command', 'commands'],
  ['src/present'],
  ['src/discord', 'src/terminal'],
  ['src'],
];

/** The layer of the longest of the names above that a file has or stands under. */
function depthOf(file: string): number {
  const places = layers.flatMap((names, depth) => names.map((name) => ({ name, depth })));
  const around = places.filter(({ name }) => file === name || file.startsWith(`${name}/`));
  return around.toSorted((a, b) => b.name.length - a.name.length)[0]!.depth;
}

describe('circles', () => {
  const arrows = new Map(files.map((file) => [file, ours(file)]));

  it.each(files)('%s stands in none', (file) => {
    expect(circleOf(file, (name) => arrows.get(name) ?? [])).toBeNull();
  });

  it.each([
    [{ a: ['b'], b: ['c'], c: ['a'] }, ['a', 'b', 'c', 'a']],
    [{ a: ['b'], b: ['a'] }, ['a', 'b', 'a']],
    [{ a: ['b', 'c'], b: ['c'], c: [] }, null],
    // Who leads into a circle stands in none.
    [{ a: ['b'], b: ['c'], c: ['b'] }, null],
  ])('of %j, from a: %j', (graph: Record<string, string[]>, circle) => {
    expect(circleOf('a', (name) => graph[name] ?? [])).toEqual(circle);
  });
});

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
    ['minisearch', /^src\/archive\/search\/search\.ts$/],
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
