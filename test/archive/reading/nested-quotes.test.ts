import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { answer } from '../../../src/command/options.ts';
import type { Answer } from '../../../src/model/answer.ts';
import { textOf } from '../../../src/model/span.ts';
import { archiveOf } from '../../archive-of.ts';

const archive = archiveOf(
  [
    'A clerk in the harbour office told the Gazette that the council saw the pier as a “fair loss” because of “grave faults” it had.',
    'The mayor said the tunnel tests were “very poor”, the Leeds Post reported.',
    'A guard said the warden had told visitors the tower was “quite rotten”.',
    'Denmark has agreed to supply the guild with twelve cranes, Ada Byron said.',
  ].join('\n\n'),
);

function ask(command: string, options: Record<string, string>): Answer {
  return answer(commands.find(({ name }) => name === command)!, options, archive);
}

function spoken({ excerpts: [first] }: Answer) {
  const { speaker, notes, document } = first!;
  return [
    speaker && textOf(document.body, speaker.name),
    ...notes.filter((note) => note.startsWith('as told')),
  ];
}

describe('whose words they are is the same at every command', () => {
  it.each([
    ['grave faults', 'What grave faults did the pier have?', ['A clerk in the harbour office']],
    ['very poor', 'Were the tunnel tests poor?', ['mayor', 'as told by the Leeds Post']],
    ['quite rotten', 'Was the tower rotten?', ['warden', 'as told by a guard']],
    ['twelve cranes', 'How many cranes will Denmark supply?', ['Ada Byron']],
  ])('%s', (words, question, expected) => {
    expect(spoken(ask('who-said', { quote: words }))).toEqual(expected);
    expect(spoken(ask('check-quote', { words }))).toEqual(expected);
    expect(spoken(ask('ask', { question }))).toEqual(expected);
  });

  it('words in marks that somebody tells of stay words in marks', () => {
    expect(ask('check-quote', { words: 'quite rotten' }).excerpts[0]!.kind).toBe('mixed');
  });
});

it('a listing shows a speech once, not again as what somebody tells of it', () => {
  const { excerpts } = ask('who-said', { about: 'tunnel tests' });
  expect(excerpts.map(({ document, speaker }) => textOf(document.body, speaker!.name))).toEqual(['mayor']);
});
