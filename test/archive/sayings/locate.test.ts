import { describe, expect, it } from 'vitest';
import { locate, placesWith, SAME_SAYING } from '../../../src/archive/sayings/locate.ts';
import { textOf } from '../../../src/model/span.ts';
import { archiveOf } from '../../archive-of.ts';

const archive = archiveOf(
  [
    '“The old bridge is sound,” said Ada Byron. “It will hold for a hundred years.”',
    "'Big drums were beating all night,' the watchman told the radio, 'and my lamp went out.'",
    'The mayor said that the city would pay for the bridge.',
    'Nobody believed in the “new age of bridges”.',
    'The river rose by two metres in the night.',
  ].join('\n'),
);

const best = (words: string) => {
  const [first] = placesWith(SAME_SAYING, locate(words, archive));
  if (!first) return null;
  const { body } = first.reading.document;
  return [
    first.alignment.exact,
    first.quote?.speaker ? textOf(body, first.quote.speaker.name) : null,
    first.inMarks,
  ];
};

describe('words, whose they are, and whether they stand in quotation marks', () => {
  it.each([
    ['the old bridge is sound', [true, 'Ada Byron', true]],
    ['“It will hold for a hundred years”', [true, 'Ada Byron', true]],
    ['the old bridge is sond', [false, 'Ada Byron', true]],
    ['old bridge sound', [false, 'Ada Byron', true]],
    ['Big drums were beating all night, and my lamp went out', [true, 'watchman', true]],
    ['the city would pay for the bridge', [true, 'mayor', false]],
    ['The river rose by two metres', [true, null, false]],
  ])('%s', (words, expected) => {
    const found = best(words);
    expect([found?.[0], (found?.[1] as string | null)?.replace('the ', '') ?? null, found?.[2]]).toEqual(
      expected,
    );
  });
});

it.each(['The tunnel is flooded and nobody knows why', '', '“”', 'xyzzy'])('nowhere: “%s”', (words) => {
  expect(placesWith(SAME_SAYING, locate(words, archive))).toEqual([]);
});
