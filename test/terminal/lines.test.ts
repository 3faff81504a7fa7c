import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf } from '../../src/terminal/lines.ts';

async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, size = 3, longest?: number): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const line of linesOf(inChunks(new TextEncoder().encode(text), size), longest)) lines.push(line);
  return lines;
}

it.each([
  ['', []],
  ['\n', ['']],
  ['one', ['one']],
  ['one\ntwo\n', ['one', 'two']],
  ['one\r\ntwo', ['one', 'two']],
  ['  one \r \n two\r\r\n', ['  one \r ', ' two\r']],
  ['one\n\ntwo', ['one', '', 'two']],
  ['\uFEFFone\ntwo', ['one', 'two']],
  ['Zażółć 🌉\nend', ['Zażółć 🌉', 'end']],
  // U+2028 may stand inside a JSON string.
  ['a\u2028b\nc', ['a\u2028b', 'c']],
])('%j gives the lines %j', async (text, lines) => {
  expect(await read(text)).toEqual(lines);
});

it('gives null for a line that is too long, and the next one whole', async () => {
  expect(await read('0123456789\nshort\n0123456789', 4, 6)).toEqual([null, 'short', null]);
});

it('gives the same lines however the bytes arrive', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' })),
      fc.integer({ min: 1, max: 9 }),
      async (words, size) => {
        const lines = words.map((word) => word.replace(/[\r\n\uFEFF]/g, ' ').toWellFormed());
        expect(await read(lines.map((line) => `${line}\n`).join(''), size)).toEqual(lines);
      },
    ),
  );
});
