// Which body “the company” is.

import { describe, expect, it } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

const last = (text: string) => quotesOf(text).at(-1)!.by;

describe('a common noun for a body', () => {
  it.each([
    ['the only one named', 'Tarnair rose. The company said it was “sorry”.'],
    ['another mention of it', 'Tarnair rose. The company said it was “old”. The firm said it was “sorry”.'],
    ['two paragraphs on', 'Tarnair rose.\n\nIt rained.\n\n“We are sorry,” the airline said.'],
    [
      'beside a town and a government',
      'In Leeds, Tarnair rose. France fell. The company said it was “sorry”.',
    ],
  ])('%s', (_, text) => {
    expect(last(text)).toBe('Tarnair');
  });

  it.each([
    ['one of two', 'Tarnair rose. Leedsair fell. The company said it was “sorry”.', 'company'],
    ['one without a name', 'Tarnair sued a fishing company. The company said it was “sorry”.', 'company'],
    ['one that may be named nowhere', 'Tarnair rose. The union said it was “sorry”.', 'union'],
    ['a town', 'It rained in Leeds. Leeds slept. The company said it was “sorry”.', 'company'],
    ['named only afterwards', 'The company said it was “sorry”. Tarnair rose.', 'company'],
    ['of another kind', 'The Tarn Agency rose. The company said it was “sorry”.', 'company'],
    ['a person', 'Ada Byron rose. The company said it was “sorry”.', 'company'],
    ['a word that begins a sentence', 'Shares fell. The company said it was “sorry”.', 'company'],
    ['people of a place', 'Residents of Mill Lane left. The company said it was “sorry”.', 'company'],
    ['a phrase with a name in it', 'Shares in Tarnair rose. The company said it was “sorry”.', 'company'],
  ])('is nobody: %s', (_, text, name) => {
    expect(last(text)).toBe(name);
  });
});
