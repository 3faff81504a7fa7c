import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textOf } from '../../src/model/span.ts';
import { readProse } from '../../src/text/prose.ts';

function sentences(text: string): string[] {
  return readProse(text).sentences.map((span) => textOf(text, span));
}

it.each([
  ['The bridge opened. It rained.', ['The bridge opened.', 'It rained.']],
  ['“It is open,” said Mr. Low. Nobody came.', ['“It is open,” said Mr. Low.', 'Nobody came.']],
  ['It cost 3.5bn. The U.S. paid.', ['It cost 3.5bn.', 'The U.S. paid.']],
  ['One\nTwo', ['One', 'Two']],
  ['Ninety have checked in. Ada Byron left.', ['Ninety have checked in.', 'Ada Byron left.']],
  ['The Rev. Ada Byron left. It rained.', ['The Rev. Ada Byron left.', 'It rained.']],
  ['Ada Byron (R-S.C.) left. It rained.', ['Ada Byron (R-S.C.) left.', 'It rained.']],
  ['Ada Byron (R-Conn.) left. It rained.', ['Ada Byron (R-Conn.) left.', 'It rained.']],
  ['Ada left. (It rained.) Bo stayed.', ['Ada left.', '(It rained.)', 'Bo stayed.']],
  ['It is no. 7 of ten. They left on Sat. 4 May.', ['It is no. 7 of ten.', 'They left on Sat. 4 May.']],
])('%s', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

it('every token and sentence stands in the text where it says, in order', () => {
  const unit = fc.constantFrom(
    'a',
    'B',
    'in. ',
    's',
    '.',
    '. ',
    ' ',
    '\n',
    '“',
    '”',
    "'",
    '’s',
    '🙂',
    '\u200b',
    'é',
    '5',
    '—',
    '\u202e',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
      const { tokens, sentences, paragraphs } = readProse(text);
      let cursor = 0;
      for (const token of tokens) {
        expect(textOf(text, token)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(cursor);
        cursor = token.end;
      }
      for (const { start, end, firstToken, endToken, paragraph } of sentences) {
        expect([start, end]).toEqual([tokens[firstToken]!.start, tokens[endToken - 1]!.end]);
        expect(paragraphs[paragraph]!.start).toBeLessThanOrEqual(start);
        expect(paragraphs[paragraph]!.end).toBeGreaterThanOrEqual(end);
      }
    }),
  );
});

it('reads a line longer than any sentence in pieces, losing no word', () => {
  const text = `${'The bridge over the river is open. '.repeat(2000)}${'x'.repeat(50_000)} ${'🙂'.repeat(30_000)}`;
  const { tokens } = readProse(text);
  expect(tokens.filter((token) => token.text === 'bridge')).toHaveLength(2000);
  expect(tokens.map((token) => token.text).join('')).toBe(text.replaceAll(' ', ''));
});

it('reads a text by itself, whatever was read before it', () => {
  const tokens = (text: string) => readProse(text).tokens.map((token) => `${token.text}/${token.pos}`);
  const later = ['He read the curate’s note.', "The widow's boat sank.", 'Desrosiers’s bridge holds.'];
  const first = later.map(tokens);
  for (const text of ['The blame is the curate’s.', "It was the widow's.", 'The choice was Desrosiers’s.'])
    expect(tokens(text).slice(-2)).toEqual([expect.stringMatching(/^['’]s\/PART$/), './PUNCT']);
  expect(later.map(tokens)).toEqual(first);
});
