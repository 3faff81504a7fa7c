import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/model/span.ts';
import { quotedIn } from '../../../src/text/marks/marks.ts';
import { readProse } from '../../../src/text/prose.ts';

const quoted = (text: string) => quotedIn(text, readProse(text).paragraphs);
const inner = (text: string) => quoted(text).map(({ inner }) => textOf(text, inner));

describe('words in quotation marks', () => {
  it.each([
    ['curly', 'He said “it holds” twice.', ['it holds']],
    ['straight', 'He said "it holds" twice.', ['it holds']],
    ['single', 'He said ‘it holds’ twice.', ['it holds']],
    ['straight single', "He said 'it holds' twice.", ['it holds']],
    ['doubled', "He said ''it holds'' twice.", ['it holds']],
    ['backticks', "He said ``it holds'' twice.", ['it holds']],
    ['low', 'He said „it holds“ twice.', ['it holds']],
    ['low, closed high', 'He said „it holds” twice.', ['it holds']],
    ['angled', 'He said «it holds» twice.', ['it holds']],
    ['two', '“One,” he said, “two.”', ['One,', 'two.']],
    ['quoted inside', '“They shouted ‘Fire’ at us,” he said.', ['They shouted ‘Fire’ at us,']],
    ['inside in the same marks', '“The “old” bridge holds,” he said.', ['The “old” bridge holds,']],
    [
      'an apostrophe inside',
      "'I don't know the pilots' names,' he said.",
      ["I don't know the pilots' names,"],
    ],
    ['a possessive after s', '‘It is the pilots’ word,’ he said.', ['It is the pilots’ word,']],
  ])('%s', (_, text, expected) => expect(inner(text)).toEqual(expected));

  it.each([
    ["The pilots' strike isn't the mayor's."],
    ['The pilots’ strike isn’t the mayor’s.'],
    ["Rock 'n' roll of the '60s, 'tis said."],
    ['It is 5\'10" by 6\'2" wide.'],
    ['<post id="12">'],
  ])('finds none in %s', (text) => expect(inner(text)).toEqual([]));

  it('takes each paragraph of a quotation that is closed only in the last', () => {
    const text = '“One.\n\n“Two.\n\n“Three,” he said.';
    expect(quoted(text).map(({ continues, closed }) => [continues, closed])).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ]);
  });

  it('ends one that was left open before the next', () => {
    expect(inner('“One. He left. “Two,” she said.')).toEqual(['One. He left.', 'Two,']);
  });

  it('gives stretches in order, none in another, whatever the marks', () => {
    const marks = fc.array(
      fc.constantFrom('“', '”', '"', "'", '’', '‘', "''", '„', '«', '»', 'a', ' ', '.', '\n'),
    );
    fc.assert(
      fc.property(marks, (parts) => {
        const found = quoted(parts.join(''));
        found.forEach(({ start, end, inner }, i) => {
          expect(start).toBeLessThan(inner.end);
          expect(inner.end).toBeLessThanOrEqual(end);
          if (i) expect(start).toBeGreaterThanOrEqual(found[i - 1]!.end);
        });
      }),
    );
  });
});
