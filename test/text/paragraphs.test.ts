import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textOf } from '../../src/model/span.ts';
import { paragraphsOf } from '../../src/text/paragraphs.ts';

it.each([
  ['a line is a paragraph', 'The bridge opened.\nIt rained.', ['The bridge opened.', 'It rained.']],
  [
    'blank lines make no paragraphs',
    '\n\nThe bridge opened.\n \n\nIt rained.\n',
    ['The bridge opened.', 'It rained.'],
  ],
  [
    'a line need not end in a full stop',
    'Mayor opens bridge\nThe mayor came.',
    ['Mayor opens bridge', 'The mayor came.'],
  ],
  [
    'hard-wrapped lines are one paragraph',
    'The bridge over the river was\nopened on Friday by the mayor,\nwho was wet.\n\nIt rained on everybody who\ncame.',
    [
      'The bridge over the river was\nopened on Friday by the mayor,\nwho was wet.',
      'It rained on everybody who\ncame.',
    ],
  ],
  ['Windows line ends', 'One.\r\nTwo.\r\n', ['One.', 'Two.']],
  ['nothing', ' \n\t\n', []],
])('%s', (_, text, expected) => {
  expect(paragraphsOf(text).map((span) => textOf(text, span))).toEqual(expected);
});

it('loses no word of any text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '.', ' ', '\n', '\r', '“', '🙂', '\u00a0') }),
      (text) => {
        const kept = paragraphsOf(text)
          .map((span) => textOf(text, span))
          .join('');
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      },
    ),
  );
});
