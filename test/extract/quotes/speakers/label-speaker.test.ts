// Whom the labels of a transcript mean, and that a long one is read in a time that its length explains.

import { expect, it } from 'vitest';
import { labelSpeakers } from '../../../../src/extract/quotes/speakers/label-speaker.ts';
import { textOf } from '../../../../src/model/span.ts';
import { read } from '../../read.ts';

it.each([
  ['a surname with a title', 'Mayor Glenn Foss spoke.\n\nMR. FOSS: Yes.', 'MR. FOSS', 'Glenn Foss'],
  ['an office', 'Mayor Glenn Foss spoke.\n\nTHE MAYOR: Yes.', 'THE MAYOR', 'Glenn Foss'],
  [
    'a heading in capitals',
    'BRIEFING BY COMMISSIONER INES CALLOWAY\n\nMS. CALLOWAY: Yes.',
    'MS. CALLOWAY',
    'INES CALLOWAY',
  ],
  [
    'the first of two places where a name stands in full',
    'BY ANNA-LISE VON CALLOWAY and Ines Calloway\n\nMS. CALLOWAY: Yes.',
    'MS. CALLOWAY',
    'ANNA-LISE VON CALLOWAY',
  ],
  ['never named in full', 'They met.\n\nMS. CALLOWAY: Yes.', 'MS. CALLOWAY', 'CALLOWAY'],
  ['a surname behind “by”', 'BRIEFING BY CALLOWAY\n\nMS. CALLOWAY: Yes.', 'MS. CALLOWAY', 'CALLOWAY'],
  ['one whose name only begins so', 'BY INES CALLOWAYS\n\nMS. CALLOWAY: Yes.', 'MS. CALLOWAY', 'CALLOWAY'],
  ['a reporter', 'They met.\n\nREPORTER 2: Why?', 'REPORTER 2', 'REPORTER 2'],
  ['who answers', 'Coach Sol Reyes.\n\nQ: Why?\n\nA: No.', 'A', 'Sol Reyes'],
  ['one of two who may answer', 'Coach Sol Reyes and mayor Glenn Foss.\n\nQ: Why?\n\nA: No.', 'A', null],
  ['who asks', 'Coach Sol Reyes.\n\nQ: Why?\n\nA: No.', 'Q', null],
])('%s', (_, text, label, name) => {
  const start = text.lastIndexOf(`${label}:`);
  const speaker = labelSpeakers(text, read(text).people)({ start, end: start + label.length });
  expect(speaker && textOf(text, speaker.name)).toBe(name);
});

it('looks for each label once in a text, however many turns have it', () => {
  const text = `${'The harbour lost two cranes. '.repeat(40_000)}\n\nCALLOWAY: Yes.\n\nQ: Why?`;
  const speakerOf = labelSpeakers(text, read('Mayor Glenn Foss spoke.').people);
  for (const label of ['CALLOWAY', 'Q', 'A']) {
    const start = text.lastIndexOf(label);
    for (let turn = 0; turn < 10_000; turn++) speakerOf({ start, end: start + label.length });
  }
});
