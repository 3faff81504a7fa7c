// Each mend of a part of speech reads its own sentence, and leaves the other alone.

import { describe, expect, it } from 'vitest';
import { mends } from '../../../src/extract/syntax/retag.ts';
import { unitsIn } from '../../../src/extract/syntax/units.ts';
import { quotedIn } from '../../../src/text/marks/marks.ts';
import { readProse } from '../../../src/text/prose.ts';

/** What the tagger makes of the word in [brackets], and what it is after mending. */
function tagsOf(sentence: string): { tagger: string; mended: string } {
  const start = sentence.indexOf('[');
  const text = sentence.replace(/[[\]]/g, '');
  const prose = readProse(text);
  const units = unitsIn(prose, quotedIn(text, prose.paragraphs)).flatMap(({ units }) => units);
  return {
    tagger: prose.tokens.find((token) => token.start === start)!.pos,
    mended: units.find((unit) => unit.start === start)!.pos,
  };
}

describe('mends', () => {
  it.each(mends.map(({ word, example, tag }) => [word, example, tag]))('%s: %s', (_, example, tag) => {
    const { tagger, mended } = tagsOf(example);
    expect(mended).toBe(tag);
    // Else the sentence shows nothing.
    expect(tagger).not.toBe(tag);
  });

  it.each(mends.map(({ word, not, tag }) => [word, not, tag]))('%s: not %s', (_, not, tag) => {
    expect(tagsOf(not).mended).not.toBe(tag);
  });

  it.each([
    [
      'a noun behind what a preposition hangs on',
      'Byron rejected in a letter [claims] that it leaks.',
      'NOUN',
    ],
    ['two words on', '[Will] Byron said so.', 'PROPN'],
    ['a verb that is not regular', '[Will] Hart sang.', 'PROPN'],
    ['a question whose verb is its own past', '[Will] Byron put it off?', 'AUX'],
    ['a question', '[Will] Byron say so?', 'AUX'],
    ['a body by its letters is no pronoun', 'They work with the [WHO].', 'NOUN'],
  ])('%s: %s', (_, sentence, tag) => {
    expect(tagsOf(sentence).mended).toBe(tag);
  });
});
