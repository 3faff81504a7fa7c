// Texts that nobody writes but somebody will give it. Reading them must end, in time linear in their size: what doubles with each
// word would never end here.

import { expect, it } from 'vitest';
import { readDocument } from '../../src/extract/read.ts';
import { contains } from '../../src/model/span.ts';
import { documentOf } from '../archive-of.ts';

it.each([
  ['10,000 opening marks', '“'.repeat(10_000)],
  ['10,000 words each after an opening mark', '“word '.repeat(10_000)],
  ['10,000 straight marks', '" '.repeat(10_000)],
  ['doubled marks', "''word ".repeat(5000)],
  ['marks of every kind', "„a“ «b» ‘c’ 'd' \"e ".repeat(2000)],
  ['one word of 1,000,000 letters', 'x'.repeat(1_000_000)],
  ['one line of 1,000,000 characters', 'The bridge is open and '.repeat(43_000)],
  ['a chain of deeds', `Ruritania ${'used missiles and '.repeat(400)}`],
  ['a chain of speech', 'he said that she said that '.repeat(400)],
  ['a chain of roles', 'the minister of the chief of the head of '.repeat(400)],
  ['a chain of commas', 'Ada, Byron, '.repeat(3000)],
  ['a chain of times', 'last Friday on Monday in May '.repeat(1000)],
  ['brackets never closed', '(((['.repeat(5000)],
  ['empty lines', '\n'.repeat(100_000)],
  ['odd letters', '\u202e\u200b\u0000🛰️é\ud800 '.repeat(5000)],
])('%s', (_, body) => {
  const { quotes, timexes, named, people, positions, passages } = readDocument(documentOf(body));
  const found = [
    ...quotes.flatMap(({ content }) => content),
    ...timexes,
    ...named,
    ...people,
    ...positions,
    ...passages,
  ];
  expect(found.every((span) => span.start < span.end && contains({ start: 0, end: body.length }, span))).toBe(
    true,
  );
});
