// Units are made once: what one reading of a text learns of a word holds for all who read it.

import { describe, expect, it } from 'vitest';
import { unitsIn } from '../../../src/extract/syntax/units.ts';
import { quotedIn } from '../../../src/text/marks/marks.ts';
import { readProse } from '../../../src/text/prose.ts';
import { read } from '../read.ts';

const unitsOf = (text: string) => {
  const prose = readProse(text);
  return unitsIn(prose, quotedIn(text, prose.paragraphs)).map(({ units }) => units);
};
const words = (text: string) => unitsOf(text).map((units) => units.map((unit) => unit.text).join('|'));
const posOf = (text: string, word: string) =>
  unitsOf(text)
    .flat()
    .find((unit) => unit.text === word)?.pos;

describe('unitsIn', () => {
  it.each([
    ['a hyphened word is one', 'A Russian-installed governor left.', ['A|Russian-installed|governor|left|.']],
    ['a dash is none', 'The pier - an old one - fell.', ['The|pier|-|an|old|one|-|fell|.']],
    ['an owner stands apart', 'Byron’s boat sank.', ['Byron|’s|boat|sank|.']],
    ['marks stay, and what is in them', 'Byron called it “old”.', ['Byron|called|it|“|old|”|.']],
    [
      'a quotation of two sentences',
      '“It leaks. It will sink,” Byron said.',
      ['“|It|leaks|.', 'It|will|sink|,|”|Byron|said|.'],
    ],
    [
      'two quotations in one sentence',
      '“No,” said Byron, “not “now” or then.”',
      ['“|No|,|”|said|Byron|,|“|not|“|now|”|or|then|.|”'],
    ],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['a verb, right behind marks', '“It leaks,” fumed Byron.', 'fumed', 'VERB'],
    ['none elsewhere', 'The fumed oak gave way.', 'fumed', 'ADJ'],
    [
      'a verb behind marks that a sentence ends in',
      '“Never!” Byron said. “It leaks!” fumed Byron.',
      'fumed',
      'VERB',
    ],
    ['a name behind marks, though it looks like a verb', '“Never!” Lynch said.', 'Lynch', 'PROPN'],
    ['a name at a sentence’s start, behind another sentence', 'It rained. Lynch said so.', 'Lynch', 'PROPN'],
    [
      'a name that looks like an auxiliary, in the second sentence',
      'It rained. Will Byron said so.',
      'Will',
      'PROPN',
    ],
    ['an auxiliary', 'It rained. Will Byron say so?', 'Will', 'AUX'],
  ])('%s: %s', (_, text, word, pos) => {
    expect(posOf(text, word)).toBe(pos);
  });

  it('has a list for each sentence, each with the sentence’s words', () => {
    const text = 'Byron said: “One. Two.” Then he left. “Three,” he added.\n\nPoole did not.';
    const prose = readProse(text);
    const sentences = unitsIn(prose, quotedIn(text, prose.paragraphs));
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual(
      prose.sentences.map(({ paragraph }) => paragraph),
    );
    sentences.forEach(({ units }, i) => {
      const { start, end } = prose.sentences[i]!;
      expect(units[0]!.start).toBe(start);
      expect(units.at(-1)!.end).toBe(end);
    });
  });
});

describe('a surname that looks like another word, once the text has named them in full', () => {
  it.each(['Hope', 'Rose', 'Cook', 'Banks', 'Price', 'Lamb', 'Stone', 'Young'])('%s is quoted', (name) => {
    const text = `Anna ${name} left on Friday. ${name} feared that the bridge was old.`;
    const [quote, ...others] = read(text).quotes;
    expect(others).toEqual([]);
    expect(text.slice(quote!.speaker!.name.start, quote!.speaker!.name.end)).toBe(`Anna ${name}`);
  });

  it.each(['Hope', 'Rose', 'Cook'])('without a name in full, %s is nobody', (name) => {
    const { people } = read(`Anna left on Friday. ${name} that the bridge holds is small.`);
    expect(people.persons.map(({ parts }) => parts.join(' '))).not.toContain(name.toLowerCase());
  });
});
