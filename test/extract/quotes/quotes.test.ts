import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../../src/model/span.ts';
import { read } from '../read.ts';
import { piecesOf, quotesOf } from './quotes-of.ts';

describe('who said what', () => {
  it.each([
    [
      'cue before the name',
      '“The pier is sound,” said Ada Byron.',
      'direct',
      '“The pier is sound,”',
      'Ada Byron',
    ],
    [
      'name before the cue',
      '“The pier is sound,” Ada Byron said.',
      'direct',
      '“The pier is sound,”',
      'Ada Byron',
    ],
    [
      'broken by its attribution',
      '“The pier,” Ada Byron said, “is sound.”',
      'direct',
      '“The pier,” … “is sound.”',
      'Ada Byron',
    ],
    [
      'going on after it',
      '“It is sound,” Ada Byron said. “We tested it.”',
      'direct',
      '“It is sound,” … “We tested it.”',
      'Ada Byron',
    ],
    ['after a colon', 'Ada Byron said: “It is sound.”', 'direct', '“It is sound.”', 'Ada Byron'],
    ['with no comma', 'Ada Byron said “it is sound”.', 'direct', '“it is sound”', 'Ada Byron'],
    ['a shout', '“It will fall!” Ada Byron shouted.', 'direct', '“It will fall!”', 'Ada Byron'],
    ['a verb that is no verb of speech', '“We won,” Ada Byron grinned.', 'direct', '“We won,”', 'Ada Byron'],
    ['a name after a dash', '“It will hold.” — Ada Byron', 'direct', '“It will hold.”', 'Ada Byron'],
    [
      'partly in marks',
      'Ada Byron said it would “hold for years”.',
      'mixed',
      'it would “hold for years”',
      'Ada Byron',
    ],
    [
      'a judgment',
      'Ada Byron called the ruling “a sad mistake”.',
      'mixed',
      'the ruling “a sad mistake”',
      'Ada Byron',
    ],
    ['a vow', 'Ada Byron vowed revenge on the “thieves”.', 'mixed', 'revenge on the “thieves”', 'Ada Byron'],
    [
      'an accusation',
      'Ada Byron accused the firm of adding “salt to the wound”.',
      'mixed',
      'the firm of adding “salt to the wound”',
      'Ada Byron',
    ],
    [
      'in mid-sentence',
      'Old piers, Ada Byron said, are “quite safe”.',
      'mixed',
      'Old piers … are “quite safe”',
      'Ada Byron',
    ],
    [
      'said that',
      'Ada Byron said that the pier was sound.',
      'indirect',
      'that the pier was sound',
      'Ada Byron',
    ],
    [
      'said, without that',
      'Ada Byron insists they are pulling out.',
      'indirect',
      'they are pulling out',
      'Ada Byron',
    ],
    [
      'said after the clause',
      'The pier is sound, Ada Byron said.',
      'indirect',
      'The pier is sound',
      'Ada Byron',
    ],
    [
      'told somebody',
      'Ada Byron told a crowd in the old harbour that it was sound.',
      'indirect',
      'that it was sound',
      'Ada Byron',
    ],
    [
      'said on a day, in a place',
      'Ada Byron said on Tuesday in Leeds that it was sound.',
      'indirect',
      'that it was sound',
      'Ada Byron',
    ],
    [
      'an aside before that',
      'Ada Byron said, in a note to staff, that it was sound.',
      'indirect',
      'that it was sound',
      'Ada Byron',
    ],
    [
      'according to',
      'According to Ada Byron, the pier is sound.',
      'indirect',
      'the pier is sound',
      'Ada Byron',
    ],
    [
      'according to, at the end',
      'Divers lost two ropes, according to Ada Byron.',
      'indirect',
      'Divers lost two ropes',
      'Ada Byron',
    ],
    ['urged to', 'Ada Byron urged the firm to wait.', 'indirect', 'to wait', 'Ada Byron'],
  ])('%s', (_, text, kind, said, by) => expect(quotesOf(text)).toMatchObject([{ kind, said, by }]));

  it.each([
    ['a relative clause', 'Ada Byron, whose pier it is, said it was safe.'],
    ['an apposition', 'Ada Byron, a doctor and mother of two, said it was safe.'],
    ['an age and a party in brackets', 'Ada Byron (R-Ohio) said it was safe.'],
    ['words between', 'Ada Byron on Tuesday said it was safe.'],
    ['a verb before', 'Ada Byron met divers and said it was safe.'],
    ['a place first', 'Speaking in Leeds, Ada Byron said it was safe.'],
    ['to go on to say', 'Ada Byron went on to say it was safe.'],
    [
      'an apposition with a name in it',
      '“Safe,” Ada Byron, the chair of the guild and ally of Charles Babbage said.',
    ],
  ])('finds the subject across %s', (_, text) =>
    expect(quotesOf(text)[0]).toMatchObject({ by: 'Ada Byron' }),
  );

  it.each([
    [
      'a participle',
      'Ada Byron said the tests were old, adding that new ones were “near”.',
      { near: 'Ada Byron' },
    ],
    [
      'a speech inside a speech',
      'Ada Byron said Charles Babbage had called it “a toy”.',
      { 'a toy': 'Charles Babbage' },
    ],
    [
      'what hangs on a clause after its speaker',
      'Half of them left, Ada Byron said, with most of the rest “too old to go”.',
      { 'too old to go': 'Ada Byron' },
    ],
    [
      'a thought inside a speech',
      'Ada Byron said the guild saw it as “a fair loss” because of “grave faults”.',
      { 'a fair loss': 'Ada Byron', 'grave faults': 'Ada Byron' },
    ],
    [
      'a deed inside a speech',
      'Denmark agreed to build “six cranes”, Ada Byron said.',
      { 'six cranes': 'Denmark' },
    ],
    ['a thought by itself', 'The guild saw it as “a fair loss”.', { 'a fair loss': 'guild' }],
    [
      'a speech inside by a pronoun',
      'Ada Byron said she thought it “rather old”.',
      { 'rather old': 'Ada Byron' },
    ],
    [
      'an agency at the end',
      'Ada Byron said it was “quite safe”, the Leeds Post reported.',
      { 'quite safe': 'Ada Byron' },
    ],
    [
      'another clause first',
      'After Charles Babbage criticised it, Ada Byron said it was “only a plan”.',
      { 'only a plan': 'Ada Byron' },
    ],
    ['what the reporter adds', 'Ada Byron called it “a gift”, as crowds sang.', { 'a gift': 'Ada Byron' }],
  ])('tells speakers apart: %s', (_, text, expected) => expect(piecesOf(text)).toEqual(expected));
});

it('ends what somebody says before a clause beside it, adjunct and all', () => {
  const text =
    'Ada Byron says it is growing, and within the past hour, a guard has said it reached the gate.';
  expect(quotesOf(text).map(({ said, by }) => [said, by])).toEqual([
    ['it is growing', 'Ada Byron'],
    ['it reached the gate', 'a guard'],
  ]);
});

describe('runs of quotations', () => {
  it.each([
    [
      'a paragraph of its own',
      '“It is old,” said Ada Byron.\n“It will fall.”',
      { 'It is old,': 'Ada Byron', 'It will fall.': 'Ada Byron' },
    ],
    [
      'after a speech in other words',
      'Ada Byron said it was old.\n“It will fall.”',
      { 'It will fall.': 'Ada Byron' },
    ],
    [
      'after what somebody did',
      'In Leeds, Ada Byron gave the same answer.\n“It will fall.”',
      { 'It will fall.': 'Ada Byron' },
    ],
    ['announced by a colon', 'Ada Byron went on:\n“It will fall.”', { 'It will fall.': 'Ada Byron' }],
    [
      'after a question that was put to her',
      'Ada Byron shrugged when asked if it was old.\n“It will fall.”',
      { 'It will fall.': 'Ada Byron' },
    ],
    [
      'far from any speaker',
      'Ada Byron spoke.\nIt rained.\nBoats went out.\n“It will fall.”',
      { 'It will fall.': null },
    ],
  ])('%s', (_, text, expected) => expect(piecesOf(text)).toEqual(expected));

  it('joins the paragraphs of one quotation', () => {
    const text = '“It is old,” Ada Byron said. “We tested it.\n\n“It will fall.”';
    expect(quotesOf(text)).toHaveLength(1);
    expect(piecesOf(text)).toMatchObject({ 'It will fall.': 'Ada Byron' });
  });
});

describe('what nobody is said to have said', () => {
  it.each([
    ['a sign', 'The sign said “Closed”.'],
    ['an idea', 'Embracing the idea of a “slow city”, Leeds shut two roads.'],
    ['a so-called thing', 'The so-called “sleeping giant” woke.'],
    ['a title', 'The report, titled “Piers of the North”, was printed.'],
    ['a nickname', 'Charles “Chuck” Babbage opened the gate.'],
    ['a denial', 'Ada Byron never said the pier was “doomed”.'],
    ['no speech at all', 'Ada Byron walked the pier.'],
  ])('%s', (_, text) => expect(quotesOf(text)).toEqual([]));
});

it('keeps every piece inside the content, in order, for any text', () => {
  const words = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    ' said ',
    ' Ada Byron ',
    'he ',
    ', ',
    '. ',
    ': ',
    '\n',
    'that it held',
    'according to ',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      for (const { content, pieces } of read(text).quotes) {
        content.forEach(({ start, end }, i) => {
          expect(start).toBeLessThan(end);
          if (i) expect(start).toBeGreaterThanOrEqual(content[i - 1]!.end);
        });
        for (const piece of pieces) expect(content.some((span) => contains(span, piece))).toBe(true);
      }
    }),
  );
});

it.each(['“a ', '"a ', "'as ", '”a', 'he said, ', '“a\n\n'])('reads ten thousand of %j', (part) => {
  expect(() => read(part.repeat(10_000)).quotes).not.toThrow();
});
