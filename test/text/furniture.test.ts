import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isFurniture } from '../../src/text/furniture.ts';
import { readProse } from '../../src/text/prose.ts';

const examples = readFileSync(new URL('../../src/text/furniture.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).example as string);

it.each(examples)('furniture: %s', (line) => {
  expect(isFurniture(line)).toBe(true);
});

it.each([
  '“Please use the shelters and not the cellars,” the mayor said.',
  'Please use the new bridge, the mayor told drivers.',
  'Install a second pump, engineers told the council, and the app will show the level.',
  'Be the first to fall and you lose, the trainer said.',
  'Subscribers to the line were cut off.',
  'On Monday 3 June 2024 the bridge opened.',
  'Monday 3 June 2024 was the day on which the bridge opened.',
  'Image: the word stood on the wall, said the guard, who saw the writing every morning on his way to work.',
  'Follow the river north, the guide said.',
  'Share prices fell.',
])('not furniture: %s', (line) => {
  expect(isFurniture(line)).toBe(false);
});

it('furniture has no sentences, so that nothing is found in it', () => {
  const prose = readProse('Share this article\nThe bridge opened.');
  expect(prose.paragraphs.map(({ furniture }) => furniture)).toEqual([true, false]);
  expect(prose.sentences.map(({ start, end }) => prose.text.slice(start, end))).toEqual([
    'The bridge opened.',
  ]);
});
