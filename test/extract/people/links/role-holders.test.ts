// Who may be meant by a role that stands without a name.

import { expect, it } from 'vitest';
import { whoIsWho } from '../who-is-who.ts';

it.each([
  [
    'Ada Byron, a violinist, left. The musician smiled.',
    'Ada Byron (violinist): Ada Byron, violinist, The musician',
  ],
  ['Ada Byron, a violinist, left. A musician smiled.', 'Ada Byron (violinist): Ada Byron, violinist'],
  [
    'Ada Byron, a violinist, met a musician. The musician smiled.',
    'Ada Byron (violinist): Ada Byron, violinist',
  ],
  [
    'Ada Byron, a violinist, and Ann Poole, a pianist, left. The musician smiled.',
    'Ada Byron (violinist): Ada Byron, violinist / Ann Poole (pianist): Ann Poole, pianist',
  ],
  [
    'Senator Ada Byron left. The Ohio senator smiled.',
    'Ada Byron (Senator): Senator Ada Byron, The Ohio senator',
  ],
  [
    'Ada Byron has left Leeds. The Leeds striker smiled.',
    'Ada Byron (Leeds striker): Ada Byron, The Leeds striker',
  ],
  ['Ada Byron has left Leeds. The striker smiled.', 'Ada Byron (striker): Ada Byron, The striker'],
  [
    'Ada Byron has left Leeds. Ann Poole came. The striker smiled.',
    'Ada Byron: Ada Byron / Ann Poole: Ann Poole',
  ],
  ['Ada Byron, a doctor, has left Leeds. The Leeds striker smiled.', 'Ada Byron (doctor): Ada Byron, doctor'],
  [
    'That did not please Ada Byron. The retired engineer smiled.',
    'Ada Byron (retired engineer): Ada Byron, The retired engineer',
  ],
  [
    'The harbour minister has left.\n\nAda Byron smiled.',
    'Ada Byron (harbour minister): The harbour minister, Ada Byron',
  ],
  [
    'The harbour minister has left.\n\nThe dentist Ada Byron smiled.',
    'Ada Byron (dentist): dentist Ada Byron',
  ],
  [
    'A harbour minister has left.\n\nAda Byron smiled.',
    'Ada Byron (harbour minister): A harbour minister, Ada Byron',
  ],
  [
    'Ann Poole’s campaign manager has left.\n\nAda Byron smiled.',
    'Ann Poole: Ann Poole / Ada Byron: Ada Byron',
  ],
  [
    'Denmark’s navy chief has left.\n\nAda Byron smiled.',
    'Ada Byron (Denmark’s navy chief): Denmark’s navy chief, Ada Byron',
  ],
  [
    'Ada Byron, the health secretary, met Ann Poole, the shadow health secretary. The health secretary smiled.',
    'Ada Byron (health secretary): Ada Byron, health secretary, The health secretary / Ann Poole (shadow health secretary): Ann Poole, shadow health secretary',
  ],
  [
    'Ada Byron, the health secretary, met Ann Poole, the health secretary. The health secretary smiled.',
    'Ada Byron (health secretary): Ada Byron, health secretary / Ann Poole (health secretary): Ann Poole, health secretary',
  ],
])('%s', (text, wanted) => {
  expect(whoIsWho(text)).toEqual(wanted);
});
