// What /weapons-policy counts, and which plain questions it answers or says that it cannot.

import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { withArticle } from '../../src/archive/speakers/in-sentence.ts';
import { answerPlainly } from '../../src/command/ask-plainly.ts';
import { answer } from '../../src/command/options.ts';
import { archiveOf } from '../archive-of.ts';

const policy = commands.find(({ name }) => name === 'weapons-policy')!;

const archive = archiveOf(
  'Chile sent Ghana tanks, mortars and rifles. Chile will not send mines.',
  'Peru has joined Chile in opposing Norway’s decision to let Ghana fire Norwegian rockets into Togo.',
);

describe('the headline', () => {
  it.each([
    [{ country: 'Chile' }, '5 positions on where Chile stands, in 3 excerpts, oldest first'],
    [
      { country: 'Chile', limit: 4 },
      'The first 4 of 5 positions on where Chile stands, in 2 excerpts, oldest first',
    ],
    [{ country: 'Chile', limit: 3 }, 'The first 3 of 5 positions on where Chile stands, in one excerpt'],
    [{ weapon: 'rockets', country: 'Peru' }, 'One excerpt on where Peru stands'],
    [{ weapon: 'rockets' }, '3 positions on where Peru, Chile and Norway stand, in one excerpt'],
    [{ country: 'Chile', weapon: 'mortars' }, 'One excerpt on where Chile stands'],
    [{ country: 'Peru' }, 'One excerpt on where Peru stands'],
  ])(
    '%j counts what is listed, and a sentence that tells three positions as one excerpt',
    (options, headline) => {
      const given = answer(policy, options, archive);
      expect(given.headline).toBe(headline);
      const count = /^The first (\d+)|^(\d+)|^(One)/.exec(given.headline)!;
      expect(given.excerpts).toHaveLength(count[3] ? 1 : Number(count[1] ?? count[2]));
    },
  );
});

describe('plain questions', () => {
  it.each([
    ['What does Peru think of the rockets?', 'answered', 'One excerpt on where Peru stands'],
    [
      'What is Chile’s view on landmines?',
      'answered',
      '5 positions on where Chile stands, in 3 excerpts, oldest first',
    ],
    ['What does Brazil think of the rockets?', 'nothing-found', 'The coverage has no position of Brazil'],
    ['What does Peru think of Patriot?', 'nothing-found', 'The coverage has no position of Peru on Patriot'],
  ])('%s', (question, status, headline) =>
    expect(answerPlainly(question, archive)).toMatchObject({ command: 'weapons-policy', status, headline }),
  );

  it.each([
    // Of no weapon, and of nobody that can hold a position.
    ['What does Peru think of the ferry?'],
    ['What does Ada Byron think of the rockets?'],
  ])('%s goes elsewhere', (question) =>
    expect(answerPlainly(question, archive).command).not.toBe('weapons-policy'),
  );

  it('shows nobody else’s position where the holder has none', () =>
    expect(answerPlainly('What does Brazil think of the rockets?', archive).excerpts).toEqual([]));
});

describe('a holder reads within a sentence', () => {
  const holders = archiveOf(
    'The Philippines sent Ghana tanks. Washington sent Ghana mortars. The UAE sent Ghana rifles. Labour would send Ghana mines.',
  );
  it.each([
    [{ country: 'Philippines' }, 'One excerpt on where the Philippines stands'],
    [{ country: 'UAE' }, 'One excerpt on where the United Arab Emirates stands'],
    [{ country: 'US' }, 'One excerpt on where the United States stands'],
    [{ country: 'Dutch' }, 'The coverage has no position of the Netherlands'],
    [{ country: 'Brazil' }, 'The coverage has no position of Brazil'],
    [{ country: 'Hamas' }, 'The coverage has no position of Hamas'],
    [{ country: 'NATO' }, 'The coverage has no position of NATO'],
  ])('%j', (options, headline) => expect(answer(policy, options, holders).headline).toBe(headline));

  // A rule for "Party", "Union" and "States", and a list for the rest.
  it.each([
    ['Labour Party', 'the Labour Party'],
    ['European Union', 'the European Union'],
    ['United Nations', 'the United Nations'],
    ['Houthis', 'the Houthis'],
    ['Dominican Republic', 'the Dominican Republic'],
    ['Sinn Féin', 'Sinn Féin'],
    ['Reform UK', 'Reform UK'],
    ['United Russia', 'United Russia'],
    ['Honduras', 'Honduras'],
  ])('%s', (name, expected) => expect(withArticle(name)).toBe(expected));
});
