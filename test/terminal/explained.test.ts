import { expect, it } from 'vitest';
import { analyse } from '../../src/terminal/analyse.ts';
import { explainReading } from '../../src/terminal/explained.ts';

const text = `“It is safe,” said Ada Byron, the city engineer. The sign said “Closed”.

She hopes it will hold. The firm said so too, and that it was “old”.`;

it('shows the text, and under each paragraph whose its quotes are, and why', () => {
  expect(explainReading(analyse({ text, published: '2024-06-05' })).split('\n')).toEqual([
    '“It is safe,” said Ada Byron, the city engineer. The sign said “Closed”.',
    '  1 direct · “It is safe,”',
    '    Ada Byron, city engineer · stated · “Ada Byron” with “said”',
    '    cue-subject: the speaker stands after the verb of speech',
    '  – “Closed”: nobody is said to have said it',
    '',
    'She hopes it will hold. The firm said so too, and that it was “old”.',
    '  2 indirect, a thought · “it will hold”',
    '    Ada Byron, city engineer · inferred · “She” with “hopes”',
    '    subject: the speaker is the subject of the verb of speech',
    '    “She”: the pronoun, or the age, may mean whoever acted last in the sentences before',
    '  3 mixed · “that it was “old””',
    '    firm · a body · stated · “The firm” with “said”',
    '    subject: the speaker is the subject of the verb of speech',
  ]);
});

it('shows no sign of the text as it stands, and nothing of an empty one', () => {
  const hostile = 'He said \u001b[31m“red\u202e”.';
  expect(explainReading(analyse({ text: hostile }))).not.toMatch(/[\u001b\u202e]/);
  expect(explainReading(analyse({ text: '' }))).toBe('');
});
