// The gold set can be read, and holds every manner that it promises. Slips in marking are named.

import { expect, test } from 'vitest';
import { textOf } from '../../src/model/span.ts';
import { piecesOf, readGold } from './read.ts';

const gold = readGold();
const quotes = gold.flatMap((piece) => piece.quotes);

test('at least 60 pieces of 12 kinds of text, each with a name of its own', () => {
  expect(new Set(gold.map((piece) => piece.id)).size).toBe(gold.length);
  expect(gold.length).toBeGreaterThanOrEqual(60);
  expect(new Set(gold.map((piece) => piece.kind)).size).toBe(12);
});

test('every piece is 60 to 190 words', () => {
  const lengths = gold.map(({ id, text }) => ({ id, words: text.split(/\s+/).length }));
  expect(lengths.filter(({ words }) => words < 60 || words > 190)).toEqual([]);
});

test('at least 60 stretches in marks that nobody said', () => {
  expect(gold.flatMap((piece) => piece.unsaid).length).toBeGreaterThanOrEqual(60);
});

test('at least 40 mentions are a pronoun or a role', () => {
  expect(quotes.filter(({ by }) => by === 'pronoun' || by === 'role').length).toBeGreaterThanOrEqual(40);
});

test('every kind of quote and every manner of mention', () => {
  expect(new Set(quotes.map(({ kind }) => kind)).size).toBe(4);
  expect(new Set(quotes.map(({ by }) => by)).size).toBe(9);
});

test.each([
  ["''doubled''", /''$/],
  ["``tex''", /``$/],
  ['“curly”', /“$/],
  ['"straight"', /"$/],
  ['‘single’', /‘$/],
  ["'single and straight'", /(?<!')'$/],
  ['„low“', /„$/],
  ['«angle»', /« ?$/],
])('at least three quotes in %s marks', (_, opening) => {
  const opened = gold.flatMap(({ text, quotes }) =>
    quotes.flatMap(({ pieces }) => pieces.filter(({ start }) => opening.test(text.slice(0, start)))),
  );
  expect(opened.length).toBeGreaterThanOrEqual(3);
});

test('no span begins or ends with a space, and no bracket is left in a text', () => {
  for (const { id, text, quotes, unsaid } of gold) {
    expect(text, id).not.toMatch(/[⟦⟧⟪⟫]/);
    const spans = quotes.flatMap(({ content, pieces, mention }) => [...content, ...pieces, mention]);
    for (const span of [...spans, ...unsaid])
      if (span) expect(textOf(text, span), id).toMatch(/^\S(?:.*\S)?$/s);
  }
});

test('every person and role is in the words of the piece', () => {
  for (const { id, text, quotes } of gold) {
    for (const { person, role } of quotes) {
      // “Raymond “Ducky” Sills” is Raymond Sills.
      for (const word of (person ?? '').split(' '))
        expect(text.toLowerCase(), id).toContain(word.toLowerCase());
      expect(text.toLowerCase(), id).toContain((role ?? '').toLowerCase());
    }
  }
});

const line = '1 | direct | Ada Byron | - | name';

test('a piece is read as it was marked', () => {
  const [piece] = piecesOf(
    `=== agency-1\n⟦1 “⟪It holds,⟫”⟧ said ⟦@1 Ada Byron⟧ of ⟦0 “⟪Bess⟫”⟧.\n---\n${line}\n`,
  );
  expect(piece).toEqual({
    id: 'agency-1',
    kind: 'agency',
    text: '“It holds,” said Ada Byron of “Bess”.',
    quotes: [
      {
        kind: 'direct',
        content: [{ start: 0, end: 11 }],
        pieces: [{ start: 1, end: 10 }],
        mention: { start: 17, end: 26 },
        person: 'Ada Byron',
        role: null,
        by: 'name',
      },
    ],
    unsaid: [{ start: 31, end: 35 }],
  });
});

test.each([
  ['⟦1 “⟪It holds⟫” said ⟦@1 Ada Byron⟧.', line, 'a bracket is never closed: ““It holds” said Ada ”'],
  ['⟦1 “⟪It holds⟧”⟫ said ⟦@1 Ada Byron⟧.', line, 'a ⟧ that closes nothing after ““It holds”'],
  ['It holds⟧, said ⟦@1 Ada Byron⟧.', line, 'a ⟧ that closes nothing after “It holds”'],
  ['“⟪It holds⟫”, said ⟦@1 Ada Byron⟧.', line, 'a ⟪ outside a quote after ““'],
  ['⟦“⟪It holds⟫”⟧, said ⟦@1 Ada Byron⟧.', line, 'a ⟦ without a number after “”'],
  ['⟦1 “⟪It holds⟫”⟧, said ⟦@1 Ada Byron⟧.', '', 'quote 1 has no line'],
  ['Ada Byron said nothing.', line, 'the line of quote 1 has no quote'],
  ['⟦1 “⟪It holds⟫”⟧, said ⟦@1 Ada Byron⟧.', `${line}\n${line}`, 'a quote has two lines'],
  ['⟦1 It holds⟧, said ⟦@1 Ada Byron⟧.', line, 'quote 1 is direct but has no piece'],
  [
    '⟦1 “⟪It holds⟫”⟧, said ⟦@1 Ada Byron⟧.',
    line.replace('direct', 'indirect'),
    'quote 1 is indirect but has a piece',
  ],
  ['⟦1 “⟪It holds⟫”⟧, said ⟦@1 Ada Byron⟧.', line.replace('direct', 'shouted'), 'unknown kind “shouted”'],
  ['⟦1 “⟪It holds⟫”⟧, said ⟦@1 Ada Byron⟧.', line.replace('name', 'nickname'), 'unknown manner “nickname”'],
  ['⟦1 “⟪It holds⟫”⟧, said ⟦@1 Ada Byron⟧.', '1 | direct | name', 'not five columns: 1 | direct | name'],
  ['⟦1 “⟪⟪It holds⟫⟫”⟧, said ⟦@1 Ada Byron⟧.', line, 'a ⟪ outside a quote after ““'],
  ['⟦1 ⟦1 “⟪It holds⟫”⟧⟧, said ⟦@1 Ada Byron⟧.', line, '““It holds”” is marked twice'],
  ['⟦@1 Ada Byron⟧ said: ⟦1 “⟪It holds⟫”⟧, ⟦@1 she⟧ said.', line, 'quote 1 has 2 mentions'],
  ['⟦1 “⟪It holds⟫”⟧, said Ada Byron.', line, 'quote 1 is by “name” but has 0 mentions'],
])('%s with the line “%s” is refused', (marked, table, message) => {
  expect(() => piecesOf(`=== agency-1\n${marked}\n---\n${table}\n`)).toThrow(`gold: agency-1: ${message}`);
});

test('a piece without a table is refused', () => {
  expect(() => piecesOf('=== agency-1\nIt holds.\n')).toThrow('gold: “agency-1');
});
