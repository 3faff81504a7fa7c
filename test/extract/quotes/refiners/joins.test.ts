// A quotation that runs through several lines or paragraphs.

import { expect, it } from 'vitest';
import type { Draft } from '../../../../src/extract/quotes/draft/draft.ts';
import { joinParagraphs } from '../../../../src/extract/quotes/refiners/joins.ts';
import { read } from '../../read.ts';
import { quotesOf } from '../quotes-of.ts';

it.each([
  [
    'a line that is nothing else',
    '“It will hold,” Ada Byron said. “We tested it.”',
    [['“It will hold,” … “We tested it.”', 'Ada Byron']],
  ],
  [
    'a paragraph that closes what was left open',
    '“It is old,” Ada Byron said. “It will fall.\n\n“It is over.”',
    [['“It is old,” … “It will fall. … “It is over.”', 'Ada Byron']],
  ],
  [
    'left open, and somebody else speaks',
    '“It is old,” Ada Byron said. “It will fall.\n\n“It is over,” Charles Babbage said.',
    [
      ['“It is old,” … “It will fall.', 'Ada Byron'],
      ['“It is over,”', 'Charles Babbage'],
    ],
  ],
  [
    'left open, and who speaks is told behind it',
    '“It is old. It leaks.\n\n“It will fall,” Ada Byron said.',
    [['“It is old. It leaks. … “It will fall,”', 'Ada Byron']],
  ],
  [
    'closed before',
    '“It is old.”\n\n“It will fall,” Ada Byron said.',
    [
      ['“It is old.”', null],
      ['“It will fall,”', 'Ada Byron'],
    ],
  ],
])('%s', (_, text, quotes) => {
  expect(quotesOf(text).map(({ said, by }) => [said, by])).toEqual(quotes);
});

it('joins 100,000 paragraphs that each go on, and compares no one with all before', () => {
  const drafts = Array.from({ length: 100_000 }, (_, at): Draft => {
    const span = { start: 4 * at, end: 4 * at + 2 };
    const quoted = [{ ...span, inner: span, paragraph: at, continues: at > 0, closed: false }];
    return { content: [span], quoted, cue: null, isThought: false, mention: null, line: at, rule: 'none' };
  });
  const text = '“A\n\n'.repeat(drafts.length);
  const context = {
    text,
    paragraphs: [],
    lines: [],
    quoted: [],
    people: read('').people,
    turns: new Map(),
  };
  expect(joinParagraphs(drafts, context).map(({ content }) => content.length)).toEqual([drafts.length]);
});
