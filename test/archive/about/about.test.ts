import { describe, expect, it } from 'vitest';
import { isAbout } from '../../../src/archive/about/about.ts';
import { extentOf } from '../../../src/archive/excerpt.ts';
import { parseQuestion } from '../../../src/archive/question/question.ts';
import { textOf } from '../../../src/model/span.ts';
import { archiveOf, documentOf } from '../../archive-of.ts';

const archive = archiveOf(
  documentOf(
    [
      'The council bought six Gannet patrol boats on Monday.',
      'However, the mayor called the move “a gamble”.',
      'A storm came in the evening.',
      'The harbour master paid for the boats in March.',
      'The library opened on Tuesday.',
      'Two ferries were sold.',
      'The bishop said he would support such a sale.',
      'Grace Hopper was asked about the windmill.',
      '“I will not say,” she said.',
      'Her deputy said the guild would pay for such a thing.',
      'Some residents want a new theatre this year.',
      'Ada Byron met Charles Babbage in the town hall.',
      'Her visit ended on Friday.',
      'She left on Saturday.',
      'The lamps were lit at dusk.',
    ].join('\n'),
    { headline: 'Lamps for the harbour' },
  ),
);
const [reading] = archive.readings;

function sentencesAbout(about: string): string[] {
  const question = parseQuestion(about, archive);
  return reading!.prose.sentences
    .filter((sentence) => isAbout(question, reading!, sentence))
    .map((sentence) => textOf(reading!.document.body, sentence).split(' ').slice(0, 3).join(' '));
}

describe('which sentences are about a thing', () => {
  it.each([
    ['Gannet boats', ['The council bought', 'However, the mayor', 'The harbour master']],
    ['library', ['The library opened']],
    ['ferries', ['Two ferries were', 'The bishop said']],
    ['windmill', ['Grace Hopper was', 'Her deputy said']],
    ['theatre', ['Some residents want']],
    ['Ada Byron', ['Ada Byron met', 'Her visit ended', 'She left on']],
    ['Charles Babbage', ['Ada Byron met']],
    // A headline is about all of a report, and so tells none of its sentences from the others.
    ['lamps', ['The lamps were']],
    ['tunnel', []],
  ])('%s', (about, expected) => expect(sentencesAbout(about)).toEqual(expected));
});

describe('which quotes are about a person', () => {
  const speech = archiveOf(
    [
      '“The pier is old,” said Ada Byron.',
      '“Ada Byron is right,” said Charles Babbage.',
      'Grace Hopper, a friend of Ada Byron, said the pier was sound.',
      'Mary Somerville, asked about Ada Byron, said she would wait.',
    ].join('\n'),
  );
  const [only] = speech.readings;
  const speakers = (about: string) =>
    only!.quotes
      .filter((quote) => isAbout(parseQuestion(about, speech), only!, extentOf(quote), quote))
      .map(({ speaker }) => textOf(only!.document.body, speaker!.name));

  it('not for being said by them, or by a friend of theirs', () => {
    expect(speakers('Ada Byron')).toEqual(['Charles Babbage', 'Mary Somerville']);
  });
  it('not for what is said of them in the sentence before', () => {
    const run = archiveOf(
      '“It is old,” said Ada Byron. The tower was shut.\n“We shall see.”\n“It will fall.”',
    );
    const [reading] = run.readings;
    const about = reading!.quotes.filter((quote) =>
      isAbout(parseQuestion('tower', run), reading!, quote.content.at(-1)!, quote),
    );
    expect(about.map(({ content }) => content.length)).toEqual([]);
  });
  it('about a thing all of them', () => {
    expect(speakers('pier')).toEqual(['Ada Byron', 'Grace Hopper']);
  });
});
