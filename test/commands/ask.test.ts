// Which sentence answers a question, and when none does.

import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answer } from '../../src/command/options.ts';
import { textOf } from '../../src/model/span.ts';
import { archiveOf } from '../archive-of.ts';

const ask = commands.find(({ name }) => name === 'ask')!;

const archive = archiveOf(
  ...[
    'Norway will spend 40 million kroner on a new ferry for Lakemark, the transport ministry said.',
    'Denmark buys timber from Latvia, Estonia and Poland.',
    'The harbour board called the regatta off after two of its cranes were shot at.',
    'Divers pulled 14 old rowing boats out of the harbour on Tuesday, and three of them were burnt.',
    'Ada Byron, the mayor, will meet the crane drivers this evening.',
    'The storm injured 17 dockers and blew the roof off the customs house.',
    'Fishing villages to the south were cut off.',
    'The customs house cost £3m to build in 1911.',
  ],
);

const interview = archiveOf(
  'Ada Byron, the mayor, gave a curt answer when she was asked about the crane at the opening. “That makes the divers nervous, and I will not do it,” she said. Then it rained.',
);

function best(question: string): string | null {
  const [first] = answer(ask, { question }, archive).excerpts;
  return first ? textOf(first.document.body, first.span) : null;
}

describe('answers', () => {
  it.each([
    // The number that counts what is asked for.
    ['How many boats were pulled out?', '14 old rowing boats'],
    ['how many dockers were hurt', 'injured 17 dockers'],
    // A government's own deed.
    ['How much will Norway spend on a ferry?', '40 million kroner'],
    ['Which countries does Denmark buy timber from?', 'Latvia, Estonia and Poland'],
    // The asker's time is not the reporter's.
    ['Whom will the mayor meet tonight?', 'this evening'],
    // A verb and its particle, a verb with forms of its own.
    ['who called off the regatta', 'called the regatta off'],
    ['Did anybody shoot at the cranes?', 'were shot at'],
    // In small letters a direction is no name.
    ['what happened in the southern villages', 'Fishing villages to the south'],
    ['What did the customs house cost?', '£3m'],
  ])('%s', (question, words) => {
    expect(best(question)).toContain(words);
  });
});

it('shows what somebody answered after who was asked', () => {
  const { excerpts } = answer(
    ask,
    { question: 'How did Ada Byron react to a question on the crane?' },
    interview,
  );
  expect(excerpts.map(({ document, span }) => textOf(document.body, span))).toEqual([
    'Ada Byron, the mayor, gave a curt answer when she was asked about the crane at the opening.',
    '“That makes the divers nervous, and I will not do it,” she said.',
  ]);
});

describe('does not answer', () => {
  it.each([
    // Numbers of something else.
    ['How many cranes are there in Norway?'],
    ['How many villages were flooded?'],
    ['How many rowing boats did Norway buy?'],
    // Another government's deed.
    ['How much will Denmark spend on a ferry?'],
    ['Which countries does Norway buy timber from?'],
    ['Does Norway buy timber from Poland?'],
    // A sum that buys something else.
    ['What is the price of one crane?'],
    ['Who built the lighthouse?'],
  ])('%s', (question) => {
    expect(best(question)).toBeNull();
  });
});

describe('times, names and numbers that are not what is asked for', () => {
  const paper = archiveOf(
    'Ada Byron, the mayor, opened the lighthouse at Skerry. His visit to the quay, said Bob Stokes, was last Friday. The crew of three sailed. Seventeen dockers were hurt in the fire, and a 47-year-old lost his boat. The board will meet again in the coming days (see 14.40 post).',
  );
  const shown = (question: string) => {
    const [first] = answer(ask, { question }, paper).excerpts;
    return first ? textOf(first.document.body, first.span) : null;
  };

  it.each([
    ['how many people were hurt', 'Seventeen dockers'],
    ['When will the board meet?', 'in the coming days'],
    ['When exactly will the board meet?', 'in the coming days'],
  ])('%s', (question, words) => {
    expect(shown(question)).toContain(words);
  });

  it.each([
    // “His” is no lighthouse's.
    ['When was Skerry lit?'],
    ['When will the dockers be healed?'],
    ['how many people sank'],
    ['Who is the mayor of Felmouth?'],
  ])('not: %s', (question) => {
    expect(shown(question)).toBeNull();
  });
});
