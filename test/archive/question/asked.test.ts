// How a question is taken apart.

import { expect, it } from 'vitest';
import { asked } from './asked.ts';

it.each([
  [
    'How many boats did Poland send?',
    'boats (sought, or ~ferri), Poland (name, subject), send (verb, or sent, or sent, or sent, or sent); number; of =Poland',
  ],
  [
    'How many patrol boats did the harbour crew lose?',
    'patrol boats (sought), harbour, crew (subject), lose (verb); number',
  ],
  [
    'Did the harbour crew leave tonight?',
    'harbour, crew (subject), leave (verb, or left, or left), tonight; whether',
  ],
  [
    'Did the harbour crew leave on 4 March?',
    'harbour, crew (subject), leave (verb, or left, or left), 4, March (name); whether',
  ],
  ['Was the Polish officer killed?', 'Polish (name), officer, killed (verb); whether'],
  ['Was Poland attacked?', 'Poland (name, subject), attacked (verb, or open); whether; of =Poland'],
  ['Who opened the brigde?', 'opened (verb), brigde; person'],
  ['What did Ada Bryon open?', 'Ada (name), Bryon, open'],
  ['Who was penalised?', 'penalised (verb, or punish, or punish); person'],
  ['Was the plane brought down?', 'plane (subject), brought (verb, or ~ferri); whether'],
  ['What did the WHO open?', 'WHO (name), open'],
  ['Who is the mayor of Lakemark?', 'mayor, Lakemark (name); person'],
  ['Did zyxwabel come?', 'zyxwabel (name, subject); whether'],
  ['Is there a bridge?', 'bridge; whether'],
  ['Who made the boats?', 'made, boats (or ~ferri); person'],
  ['What about boats and boats?', 'boats (or ~ferri)'],
  [
    'When did the government of Poland send boats?',
    'government, Poland (name), send (verb, or sent, or sent, or sent, or sent), boats (or ~ferri); time; of =Poland',
  ],
])('%s', (text, wanted) => {
  expect(asked(text)).toEqual(wanted);
});
