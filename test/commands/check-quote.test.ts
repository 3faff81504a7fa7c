// What /check-quote says of words that are off: in what, and whose they are.

import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answer } from '../../src/command/options.ts';
import { textOf } from '../../src/model/span.ts';
import { archiveOf } from '../archive-of.ts';

const command = commands.find(({ name }) => name === 'check-quote')!;

const archive = archiveOf(
  [
    'The new lighthouse stands on a rock far beyond the breakwater.',
    '“I’m not willing to do that,” said Ada Byron.',
    '“We must keep up the payments to Lisbon, whatever it costs,” she added.',
    '“Nothing gets past our divers,” said Babbage.',
    '“The tide is with us,” said Dodgson.',
  ].join('\n'),
);

const check = (words: string, speaker?: string) => {
  const { verdict, headline, remarks } = answer(command, { words, ...(speaker && { speaker }) }, archive);
  return { verdict, headline, remarks };
};

describe('the report’s own words', () => {
  it('altered are said to be altered, and nobody’s', () =>
    expect(check('The new lighthouse stands on a hill far beyond the breakwater')).toEqual({
      verdict: 'altered',
      headline: 'Altered: the report itself says this, in other words',
      remarks: ['Quoted “hill”, printed “rock”', 'Nobody is quoted with these words.'],
    }));

  it('turned into their opposite are said to be', () =>
    expect(check('The new lighthouse never stands on a rock far beyond the breakwater').headline).toBe(
      'Altered, and it says the opposite: the report itself says otherwise',
    ));

  it('as they stand are exact', () =>
    expect(check('The new lighthouse stands on a rock')).toMatchObject({
      verdict: 'exact',
      headline: 'Exact: these are the report’s own words',
    }));
});

describe('a last or first word that differs', () => {
  it.each([
    ['We must keep up the payments to Rome', 'Quoted “Rome”, printed “Lisbon”'],
    ['Somebody gets past our divers', 'Quoted “Somebody”, printed “Nothing”'],
    // What stands beyond a mark is no neighbour.
    ['We must keep up the payments to Lisbon forever', 'Not printed: “forever”'],
    ['Nothing gets past our divers at night', 'Not printed: “at night”'],
    // Nor does a little word stand for one that carries meaning.
    ['Urgently keep up the payments to Lisbon', 'Not printed: “Urgently”'],
  ])('“%s”: %s', (words, remark) => expect(check(words).remarks).toEqual([remark]));
});

describe('a denial left out of, or put into, a few words', () => {
  it.each([
    ['I’m willing to do that', 'Ada Byron'],
    ['Somebody gets past our divers', 'Babbage'],
    ['The tide isn’t with us', 'Dodgson'],
  ])('“%s” is said to be the opposite', (words, speaker) =>
    expect(check(words, speaker)).toMatchObject({
      verdict: 'altered',
      headline: `Altered, and it says the opposite: ${speaker} said otherwise`,
    }),
  );

  it.each(['I’m eager to do that', 'I’m hardly to do that'])('“%s” is another saying', (words) =>
    expect(check(words, 'Byron').verdict).toBe('not-found'),
  );
});

describe('words that one speaker is quoted with in several places of a report', () => {
  const report = archiveOf(
    [
      'The harbour met on Monday. “We keep the western pier open all winter,” said Ada Byron.',
      'Her office had asked the bank for a loan.',
      '“It merely emptied our purse and our patience,” she added.',
      'Babbage was less sure. “The harbour master drinks,” he said.',
    ].join('\n'),
    '“Our divers are tired,” said Ada Byron.',
  );
  const given = (name: string, options: Record<string, string>) =>
    answer(commands.find((one) => one.name === name)!, options, report);
  const shown = (name: string, options: Record<string, string>) => {
    const { headline, remarks = [], excerpts } = given(name, options);
    return { headline, remarks, texts: excerpts.map(({ document, span }) => textOf(document.body, span)) };
  };
  const texts = [
    '“We keep the western pier open all winter,” said Ada Byron.',
    '“It merely emptied our purse and our patience,” she added.',
  ];

  it.each([
    [
      'We keep the western pier open all winter. It merely emptied our purse and our patience.',
      'Altered: Ada Byron said this, in separate quotes',
      [],
    ],
    [
      'keep the western pier open all winter. It merely emptied our purse and our nerves',
      'Altered: Ada Byron said this, in separate quotes and in other words',
      ['Quoted “nerves”, printed “patience”'],
    ],
    [
      'We never keep the western pier open all winter. It merely emptied our purse and our patience.',
      'Altered, and it says the opposite: Ada Byron said otherwise',
      ['Not printed: “never”'],
    ],
  ])('“%s”', (words, headline, differs) =>
    expect(shown('check-quote', { words, speaker: 'Byron' })).toEqual({
      headline,
      remarks: ['Put together from 2 quotes that the report has apart', ...differs],
      texts,
    }),
  );

  it('are never said not to be printed, but those of another speaker or report are', () =>
    expect(
      ['The harbour master drinks', 'Our divers are tired'].map(
        (rest) =>
          shown('check-quote', {
            words: `We keep the western pier open all winter. ${rest}`,
            speaker: 'Byron',
          }).remarks,
      ),
    ).toEqual([['Not printed: “The harbour master drinks”'], ['Not printed: “Our divers are tired”']]));

  it('are found by /who-said, if neither place has most of them', () =>
    expect(
      shown('who-said', { quote: 'the western pier open all winter. It merely emptied our purse' }),
    ).toMatchObject({ headline: 'Ada Byron said this, in separate quotes', texts }));
});
