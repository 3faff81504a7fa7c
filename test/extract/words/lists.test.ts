// What holds for every list of words that the reading of English stands on.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/extract/words/inflect.ts';

interface Listed {
  readonly word: string;
  readonly example: string;
  readonly reason: string;
}

const files = ['words', 'people', 'quotes', 'positions'].flatMap((room) =>
  readdirSync(join('src/extract', room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join('src/extract', room, name)),
);
const read = (file: string): Listed[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

describe.each(files)('%s', (file) => {
  it('shows each of its words, in some form, in a sentence', () => {
    const unshown = read(file).filter(({ word, example }) => !shows(example, word));
    expect(unshown).toEqual([]);
  });
});

/** No word is claimed twice for one purpose: by two lists that are asked as one. */
it.each([
  ['src/extract/words/roles.jsonl', 'src/extract/words/pronouns.jsonl'],
  ['src/extract/words/verbs.jsonl', 'src/extract/quotes/acts/idioms.jsonl'],
])('%s and %s share no word', (one, other) => {
  const words = new Set(read(one).map(({ word }) => word));
  expect(read(other).filter(({ word }) => words.has(word))).toEqual([]);
});

function shows(example: string, word: string): boolean {
  const [first, ...rest] = word.toLowerCase().split(' ') as [string, ...string[]];
  const verbs = first === 'be' ? ['is', 'was'] : [...formsOf(first).keys()];
  const nouns = [first, `${first}s`, `${first}es`, first.replace(/y$/, 'ies')];
  const words = plain(example);
  // A particle may stand behind the object: held Kyiv back from.
  const isShown = (form: string, at = words.indexOf(plain(form))) =>
    at >= 0 && rest.every((part) => words.includes(plain(part), at));
  return [...verbs, ...nouns].some((form) => isShown(form));
}

/** Its words alone, with a space before and behind each. */
function plain(text: string): string {
  const words = text.toLowerCase().replaceAll('’', "'").replaceAll("'s", " 's");
  return ` ${(words.match(/[\p{L}\p{N}'&-]+/gu) ?? []).join(' ')} `;
}
