// The scores of marked articles, on an article of ours whose right figures are plain.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scoreArticles } from './articles.ts';

const said = '“It is old and sound,” said Ada Byron. The pier, she said, was shut in May.';

/** A file with one article, whose quotes are marked by their words. */
function fileOf(quotes: readonly { type: string; said: string; speaker: string | null }[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'articles-')), 'marked.jsonl');
  const at = (words: string) => [said.indexOf(words), said.indexOf(words) + words.length];
  const marked = quotes.map(({ type, said: words, speaker }) => ({
    spans: [at(words)],
    verbatim: type === 'indirect' ? [] : [at(words)],
    type,
    speakerStart: speaker && at(speaker)[0],
    speakerEnd: speaker && at(speaker)[1],
  }));
  writeFileSync(path, `${JSON.stringify({ text: said, quotes: marked })}\n`);
  return path;
}

const direct = { type: 'direct', said: 'It is old and sound', speaker: 'Ada Byron' };

it('all right', () => {
  const scores = scoreArticles(fileOf([direct]));
  expect(scores).toMatchObject({ articles: 1, pieces: 100, speaker: 100, whenGiven: 100, both: 100 });
});

it('a speaker who is another costs the speaker, not the piece', () => {
  const scores = scoreArticles(fileOf([{ ...direct, speaker: 'The pier' }]));
  expect(scores).toMatchObject({ pieces: 100, speaker: 0, whenGiven: 0, both: 0 });
});

it('a piece that nobody marked costs precision, one that is not there recall', () => {
  const scores = scoreArticles(fileOf([{ type: 'direct', said: 'The pier, she', speaker: null }]));
  expect(scores).toMatchObject({ pieces: 0, both: 0 });
});

it('contents are right to the word, and count by the word', () => {
  const scores = scoreArticles(fileOf([direct, { type: 'indirect', said: 'was shut', speaker: 'she' }]));
  expect(scores.content).toBe(50);
  expect(scores.words).toBeGreaterThan(50);
  expect(scores.words).toBeLessThan(100);
});

it('a line in another form is refused', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'articles-')), 'wrong.jsonl');
  writeFileSync(path, '{"text": "It rained."}\n');
  expect(() => scoreArticles(path)).toThrow('quotes');
});
