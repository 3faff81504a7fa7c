// What was found in a text, for people: each kind with its words, in the marks that are printed.

import { expect, it } from 'vitest';
import { analyse } from '../../src/terminal/analyse.ts';
import { readingToText } from '../../src/terminal/reading-text.ts';

const shown = (text: string) =>
  readingToText(analyse({ text, published: '2024-06-12' }))
    .split('\n')
    .map((line) => line.trim());

it.each([
  [
    'words with their own marks, which are not marked twice',
    '“No,” said Ada Byron, the city engineer.',
    ['1 quote', 'direct · “No,” · Ada Byron, city engineer', '0 times', '0 positions'],
  ],
  [
    'somebody who is nothing but what they are, once',
    '“No,” said the mayor.',
    ['1 quote', 'direct · “No,” · mayor', '0 times', '0 positions'],
  ],
  [
    'what is told of as not said, apart',
    'If Ada Byron says that the bridge is old, it will close.',
    ['0 quotes', '1 not said', '“that the bridge is old” · only supposed', '0 times', '0 positions'],
  ],
])('%s', (_, text, lines) => {
  const found = shown(text);
  expect(found).toHaveLength(lines.length);
  lines.forEach((line, i) => {
    expect(found[i]!.toLowerCase()).toContain(line.toLowerCase());
  });
});
