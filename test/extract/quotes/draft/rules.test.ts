// Every rule that gives a quote its speaker, on the sentence that it is for, and on one that it must not read.

import { expect, it } from 'vitest';
import { type Rule, rules } from '../../../../src/extract/quotes/draft/rules.ts';
import { textOf } from '../../../../src/model/span.ts';
import { read } from '../../read.ts';

const all = Object.entries(rules) as [string, Rule][];
const speakers = (text: string, name: string) =>
  read(text)
    .quotes.filter(({ rule }) => rule === name)
    .map(({ speaker }) => speaker && textOf(text, speaker.name));

it.each(all)('%s', (name, { example, not }) => {
  expect(speakers(example, name).at(-1)).toBe(name === 'none' ? null : 'Ada Byron');
  expect(speakers(not, name)).toEqual([]);
});
