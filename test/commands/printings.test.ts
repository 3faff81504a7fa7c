// The same words in several documents are one saying with several printings.

import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answer } from '../../src/command/options.ts';
import type { Document } from '../../src/model/document.ts';
import { textOf } from '../../src/model/span.ts';
import { archiveOf, documentOf } from '../archive-of.ts';

const printed = (
  id: string,
  outlet: string | null,
  published: string,
  body: string,
  label: string | null = null,
): Document => documentOf(body, { id, outlet, published, label, headline: null });

const archive = archiveOf(
  printed(
    'gazette',
    'The Harbour Gazette',
    '2024-06-04',
    '“The bridge is sound and it will hold for a hundred years,” said Ada Byron, the city engineer.\n\n“It will hold,” said Charles Babbage, the owner.',
  ),
  printed(
    'post',
    'The Leeds Post',
    '2024-06-05',
    'Ms Ada Byron, the chief engineer, told reporters: “The bridge is sound and will hold for 100 years.”\n\n“It will rain,” said Hilda Byron, a diver.',
  ),
  printed(
    'herald',
    'The Herald',
    '2024-06-05',
    '“We will not wait for another winter,” Ms Grace Poole, the mayor, told reporters. “The town has waited long enough.”\n\n“We will not wait for another winter,” said John Poole, a fisherman.',
  ),
  printed(
    'wire',
    'Tarn Wire',
    '2024-06-07',
    '“The town has waited long,” said mayor Grace Poole. “We will not wait for another winter,” she said. “We will not wait for another flood,” she said.',
  ),
  printed(
    'mail',
    null,
    '2024-06-06',
    '“The bridge is sound and it will hold for a hundred years,” engineer Ada Byron said.\n\n“The pier is sound and it will hold for a hundred years,” said Jane Poole, a diver.\n\n“We will not wait for another winter,” fisherman John Poole said.',
    'Report on the ferries',
  ),
);

function ask(name: string, options: Record<string, string>) {
  const {
    headline,
    remarks = [],
    excerpts,
  } = answer(commands.find((one) => one.name === name)!, options, archive);
  return {
    headline,
    remarks,
    said: excerpts.map(({ document, span, notes }) => [
      document.id,
      textOf(document.body, span).slice(0, 14),
      ...notes,
    ]),
  };
}

const MAIL = 'Report on the ferries, 6 June 2024';

describe('where else words are printed', () => {
  it.each([
    [
      'who-said',
      { quote: 'the bridge is sound and it will hold' },
      [
        `Word for word also: ${MAIL}`,
        'Otherwise in The Leeds Post, 5 June 2024: without “it”, “100” for “a hundred”',
      ],
    ],
    [
      'check-quote',
      { words: 'The bridge is sound and will hold for 100 years' },
      [
        'Otherwise in The Harbour Gazette, 4 June 2024: with “it”, “a hundred” for “100”',
        `Otherwise in ${MAIL}: with “it”, “a hundred” for “100”`,
      ],
    ],
    // Another says nearly the same of the pier: that is no printing.
    ['check-quote', { words: 'The pier is sound and it will hold for a hundred years' }, []],
    ['check-quote', { words: 'It will rain' }, []],
    [
      'check-quote',
      { words: 'The bridge is sound and should hold for a hundred years' },
      [
        'Quoted “should”, printed “it will”',
        `Word for word also: ${MAIL}`,
        'Otherwise in The Leeds Post, 5 June 2024: without “it”, “100” for “a hundred”',
      ],
    ],
  ])('/%s %j', (name, options, remarks) => {
    expect(ask(name, options).remarks).toEqual(remarks);
  });
});

it('what somebody said is listed once, with its other printings, and with the roles that they are given', () => {
  expect(ask('who-said', { speaker: 'Ada Byron' })).toEqual({
    headline: 'Ada Byron, chief engineer: 2 excerpts, oldest first',
    remarks: [
      `Named as “city engineer” (The Harbour Gazette, 4 June 2024), “chief engineer” (The Leeds Post, 5 June 2024), “engineer” (${MAIL})`,
    ],
    said: [
      [
        'gazette',
        '“The bridge is',
        `word for word also in ${MAIL}`,
        'otherwise in The Leeds Post, 5 June 2024: without “it”, “100” for “a hundred”',
      ],
      ['post', 'Ms Ada Byron, '],
    ],
  });
});

it('what another report has less of is not listed again; what it has otherwise, or another person says, is', () => {
  expect(ask('who-said', { speaker: 'Poole' }).said).toEqual([
    ['herald', '“We will not w', 'in part also in Tarn Wire, 7 June 2024'],
    ['herald', '“We will not w', `word for word also in ${MAIL}`],
    ['mail', '“The pier is s'],
    ['wire', '“We will not w'],
  ]);
});

it('one role stands under the excerpts, and needs no line of its own', () => {
  expect(ask('who-said', { speaker: 'Charles Babbage' }).remarks).toEqual([]);
});

it('two of one surname stay two', () => {
  expect(ask('who-said', { speaker: 'Hilda Byron' }).said).toEqual([['post', '“It will rain,']]);
  expect(ask('who-said', { speaker: 'Byron' }).headline).toBe(
    'Ada Byron, chief engineer; Hilda Byron, diver: 3 excerpts, oldest first',
  );
});

describe('what two say together', () => {
  const joint = archiveOf(
    printed(
      'post',
      'The Post',
      '2024-06-04',
      'Ada Byron and Hilda Poole said the pier was “quite gone by now”.',
    ),
  );
  const said = (options: Record<string, string>) =>
    answer(commands.find((one) => one.name === 'who-said')!, options, joint);

  it.each(['Byron', 'Hilda Poole', 'Ada Byron'])('is found under %s', (speaker) => {
    expect(said({ speaker }).excerpts).toHaveLength(1);
  });

  it('is headed with both', () => {
    expect(said({ quote: 'quite gone by now' }).headline).toBe('Ada Byron and Hilda Poole said this');
    expect(said({ quote: 'the pier was' }).headline).toBe(
      'Ada Byron and Hilda Poole are reported to have said this',
    );
  });

  it('a word that nobody is quoted with is taken for a name', () => {
    expect(said({ quote: 'Lovelace' }).headline).toBe('No one named “Lovelace” is quoted');
  });
});
