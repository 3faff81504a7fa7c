import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passagesOf } from '../../src/corpus/passages.ts';
import { textOf } from '../../src/model/span.ts';
import { readProse } from '../../src/text/prose.ts';

const passages = (text: string) => passagesOf('d', readProse(text)).map((passage) => textOf(text, passage));

it.each([
  [
    'a paragraph is a passage',
    'The bridge opened. It rained.\nNobody came.',
    ['The bridge opened. It rained.', 'Nobody came.'],
  ],
  ['page furniture is none', 'Advertisement\nThe bridge opened.', ['The bridge opened.']],
  ['nothing', '', []],
])('%s', (_, text, expected) => {
  expect(passages(text)).toEqual(expected);
});

it('cuts a long paragraph at the ends of sentences, into parts of about one size', () => {
  const text = 'The bridge over the river opened on Friday after years of work. '.repeat(60).trim();
  const parts = passages(text);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.every((part) => part.endsWith('.'))).toBe(true);
  expect(parts.join(' ')).toBe(text);
  expect(Math.min(...parts.map(({ length }) => length)) * 2).toBeGreaterThan(
    Math.max(...parts.map(({ length }) => length)),
  );
});

it('passages hold whole sentences, in order, none twice', () => {
  const unit = fc.constantFrom('The bridge opened. ', 'It rained ', '“No.” ', '\n', 'x'.repeat(700), '. ');
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), (parts) => {
      const prose = readProse(parts.join(''));
      const sentences = passagesOf('d', prose).flatMap((passage) => passage.sentences);
      expect(sentences).toEqual(prose.sentences.map(({ start, end }) => ({ start, end })));
    }),
  );
});
