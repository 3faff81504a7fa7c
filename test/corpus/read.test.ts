import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ownCorpus, readCorpus } from '../../src/corpus/read.ts';

function folder(files: Record<string, string | Uint8Array>): string {
  const path = mkdtempSync(join(tmpdir(), 'corpus-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

const good = '---\npublished: 2024-06-04\nkind: report\n---\nThe bridge opened.';

it('holds the documents byte for byte as they came', () => {
  const { documents, leftOut } = readCorpus(ownCorpus);
  expect(leftOut).toEqual([]);
  expect(documents.map(({ id, body }) => [id, createHash('sha256').update(body).digest('hex')])).toEqual([
    ['000_6c01d4c21269cc68', 'ce0174f2991b8d5ce4b5055497d17940e6622cc7dc16dbe9679aec64c4e10646'],
    ['001_9eae0b0cfe2c846e', 'b3e60c8eb21a0e0f090c1ae0a14fe01b5ba7a5512aac5bdd8b85898176790ebd'],
    ['002_f8a8b7418b737245', '773f79ef6fb35d404b620a03d46a4456494992422f262483547b7b75a0b65493'],
  ]);
});

it('leaves out what it cannot read, says why, and loads the rest', () => {
  const { documents, leftOut } = readCorpus(
    folder({
      'README.md': 'About this folder.',
      'notes.txt': 'no document',
      'a-good.md': good,
      'b-bad.md': good.replace('2024-06-04', 'yesterday'),
      'c-latin1.md': new Uint8Array([...new TextEncoder().encode(good), 0xe9]),
      'd-good.md': good,
    }),
  );
  expect(documents.map(({ id }) => id)).toEqual(['a-good', 'd-good']);
  expect(leftOut).toEqual([
    expect.stringMatching(/^b-bad\.md:2: “published” is “yesterday”/),
    expect.stringMatching(/^c-latin1\.md: not UTF-8/),
  ]);
});

it('says in people’s words what is no file, and the mend', () => {
  const path = folder({ 'a-good.md': good });
  symlinkSync(join(path, 'gone'), join(path, 'b-link.md'));
  mkdirSync(join(path, 'c-folder.md'));
  symlinkSync(join(path, 'd-round.md'), join(path, 'd-round.md'));
  const { documents, leftOut } = readCorpus(path);
  expect(documents).toHaveLength(1);
  expect(leftOut).toEqual([
    'b-link.md: is a link to a file that is not there. Mend the link, or remove it.',
    expect.stringContaining('c-folder.md: is a folder, not a file.'),
    'd-round.md: is a link that leads back to itself. Mend the link, or remove it.',
  ]);
});

it('reads JSON Lines, and leaves out an id used twice', () => {
  const line = (id: string) => JSON.stringify({ id, text: 'It rained.', published: '2024-06-04' });
  const path = join(
    folder({ 'set.jsonl': `${line('a')}\n\n${line('b')}\n${line('a')}\nnonsense\n` }),
    'set.jsonl',
  );
  const { documents, leftOut } = readCorpus(path);
  expect(documents.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(leftOut).toEqual([
    expect.stringMatching(/^set\.jsonl:4: the id “a” is used twice/),
    expect.stringMatching(/^set\.jsonl:5: not JSON/),
  ]);
});

it('an empty folder is an empty corpus, no folder is a mistake', () => {
  expect(readCorpus(folder({}))).toEqual({ documents: [], leftOut: [] });
  expect(() => readCorpus('/no/such/place')).toThrow('There is no corpus at “/no/such/place”');
});

it('a file of something else is a mistake, told once', () => {
  const path = join(folder({ 'notes.txt': 'It rained.\nThen it did not.\n' }), 'notes.txt');
  expect(() => readCorpus(path)).toThrow('notes.txt holds no JSON object on any line');
});

it('a file of lines that is not UTF-8 is a mistake', () => {
  const path = join(folder({ 'set.jsonl': new Uint8Array([0x7b, 0xff]) }), 'set.jsonl');
  expect(() => readCorpus(path)).toThrow('set.jsonl: not UTF-8');
});
