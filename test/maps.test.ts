// README and DESIGN say what there is; these tests read them and fail when they lie.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { makeArchive } from '../src/archive/archive.ts';
import { parseLine } from '../src/command/line.ts';
import { answer } from '../src/command/options.ts';
import { ownCorpus, readCorpus } from '../src/corpus/read.ts';
import { readDocument } from '../src/extract/read.ts';
import { documentKinds, inferableFields } from '../src/model/document.ts';
import { onScreen } from '../src/present/on-screen.ts';
import { answerJson } from '../src/terminal/schema.ts';

const root = join(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const readme = read('README.md');
const design = read('DESIGN.md');
const scripts = Object.keys(JSON.parse(read('package.json')).scripts);

describe('README', () => {
  it.each(commands.map(({ name, options }) => [name, Object.keys(options)] as const))(
    'lists /%s with its options %j',
    (name, options) => {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`/${name}\``));
      expect(row).toBeDefined();
      expect(options.filter((option) => !row!.includes(`\`${option}\``))).toEqual([]);
    },
  );

  it('names only scripts that there are', () => {
    const named = Array.from(
      `${readme}${design}`.matchAll(/npm run (?:--silent )?([a-z]+)/g),
      (match) => match[1]!,
    );
    expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
  });

  it('names only files that there are', () => {
    const named = Array.from(
      `${readme}${design}`.matchAll(/`((?:src|test|commands|corpus)\/[\w./-]*)`/g),
      (match) => match[1]!,
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('shows answers that the program gives', () => {
    const archive = makeArchive(readCorpus(ownCorpus).documents.map(readDocument));
    // Each example is indented: a command, then lines of its answer, which may be cut short with an ellipsis.
    const shown = readme
      .split('## Try it')[0]!
      .split('\n')
      .filter((line) => line.startsWith('    '));
    const examples = shown.join('\n').split(/\n(?= {4}\/)/);
    expect(examples.length).toBeGreaterThan(1);
    for (const example of examples) {
      const [asked, ...lines] = example.split('\n').map((line) => line.trim());
      const { command, options } = parseLine(asked!)!;
      const given = answer(commands.find(({ name }) => name === command)!, options, archive);
      const printed = onScreen(given, { width: 400, colour: false })
        .split('\n')
        .map((line) => line.trim());
      const untrue = lines
        .map((line) => line.replace(/ ?…$/, ''))
        .filter((line) => !printed.some((one) => one.startsWith(line)));
      expect(untrue).toEqual([]);
    }
  });

  it('has every field of the JSON', () => {
    const json = readme.slice(readme.indexOf('### The JSON'));
    const { shape } = answerJson;
    const fields = [...Object.keys(shape), ...Object.keys(shape.excerpts.element.shape)];
    expect(fields.filter((field) => !json.includes(field))).toEqual([]);
  });
});

it('corpus/README.md has every kind of document and every field', () => {
  const format = read('corpus/README.md');
  for (const word of [...documentKinds, ...inferableFields, 'label', 'inferred', 'note'])
    expect(format).toContain(`\`${word}\``);
});

it('DESIGN.md has every folder of src', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.filter(({ name }) => !design.includes(`\`src/${name}/\``)).map(({ name }) => name)).toEqual(
    [],
  );
});

it.each(['extract', 'archive'])('DESIGN.md has every room of src/%s', (layer) => {
  const rooms = readdirSync(join(root, 'src', layer), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const section = design.slice(design.indexOf(`| room of \`src/${layer}/\``)).split('\n\n')[0]!;
  expect(rooms.length).toBeGreaterThan(5);
  expect(rooms.map(({ name }) => name).filter((name) => !section.includes(`\`${name}/`))).toEqual([]);
});

it('DESIGN.md shows the reading of a document as read.ts does', () => {
  const picture = (text: string, margin: RegExp) =>
    text
      .split('\n')
      .filter((line) => /[┬├└]/.test(line))
      .map((line) => line.replace(margin, ''));
  const shown = picture(read('src/extract/read.ts'), /^\/\/ {3}/);
  expect(shown.length).toBe(4);
  expect(picture(design, /^ {4}/)).toEqual(shown);
});

it('every file of commands/ is in its index, under the name that people type', () => {
  const files = readdirSync(join(root, 'commands')).filter((name) => name !== 'index.ts');
  expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual(
    commands.map(({ name }) => name).sort(),
  );
});

it('.env.example has every setting that is read, and no other', () => {
  const read_ = Array.from(read('src/env.ts').matchAll(/^\s+([A-Z_]{4,}):/gm), (match) => match[1]!);
  const shown = Array.from(read('.env.example').matchAll(/^([A-Z_]+)=/gm), (match) => match[1]!);
  expect(shown.sort()).toEqual([...new Set(read_)].sort());
});
