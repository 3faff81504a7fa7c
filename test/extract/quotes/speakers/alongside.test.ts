// Who says something with somebody else.

import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../src/model/span.ts';
import { speakersIn } from '../../../../src/model/speaker.ts';
import { read } from '../../read.ts';

const sayers = (text: string) =>
  read(text).quotes.map((quote) => speakersIn(quote).map(({ name }) => textOf(text, name)));

describe('who says it together', () => {
  it.each([
    ['two names', 'Ada Byron and Hilda Poole said it was “old”.', ['Ada Byron', 'Hilda Poole']],
    ['both', 'Ada Byron and Hilda Poole both said it was “old”.', ['Ada Byron', 'Hilda Poole']],
    ['a role', 'Ada Byron and the mayor of Leeds said it was “old”.', ['Ada Byron', 'mayor of Leeds']],
    ['a title', '“Yes,” Ada Byron and Mr Poole wrote.', ['Ada Byron', 'Poole']],
    ['behind the verb', '“It holds,” said Ada Byron and Hilda Poole.', ['Ada Byron', 'Hilda Poole']],
    [
      'behind it, with what they are',
      '“It holds,” said Ada Byron, the mayor, and Hilda Poole, the engineer.',
      ['Ada Byron', 'Hilda Poole'],
    ],
    [
      'a name with an age, and a wife',
      'Jonas Holt, 52, and his wife, Ann, told reporters: “We stay.”',
      ['Jonas Holt', 'Ann'],
    ],
    ['Messrs', 'Messrs Ada Byron and Hilda Poole said it was “old”.', ['Ada Byron', 'Hilda Poole']],
    ['Senators', 'Senators Ada Byron and Hilda Poole said it was “old”.', ['Ada Byron', 'Hilda Poole']],
    ['one office each', 'The mayor and senator Ada Byron said it was “old”.', ['mayor', 'Ada Byron']],
    [
      'a pronoun, in the middle of a sentence',
      'Jim Poole came first, and he and Ada Byron said it was “old”.',
      ['Jim Poole', 'Ada Byron'],
    ],
    ['a pronoun first', 'Ada Byron came. She and Jim Poole said it was “old”.', ['Ada Byron', 'Jim Poole']],
    [
      'three',
      'Ada Byron, Hilda Poole and Jonas Holt said it was “old”.',
      ['Ada Byron', 'Hilda Poole', 'Jonas Holt'],
    ],
  ])('%s', (_, text, names) => {
    expect(sayers(text)).toEqual([names]);
  });

  it('they, right after', () => {
    const both = ['Ada Byron', 'Hilda Poole'];
    expect(sayers('Ada Byron and Hilda Poole said it was “old”. They said it was “gone”.')).toEqual([
      both,
      both,
    ]);
  });
});

describe('who says it alone', () => {
  it.each([
    ['another’s clause', '“It holds,” said Ada Byron, and Hilda Poole nodded.', 'Ada Byron'],
    ['a verb after “and”', '“It holds,” said Ada Byron and left.', 'Ada Byron'],
    ['a clause before', 'Jonas Holt left, and Ada Byron said it was “old”.', 'Ada Byron'],
    ['an object before', 'It was bought by Jonas Holt, and his wife said it was “old”.', 'his wife'],
    ['a body with “and” in it', 'Poole and Sons said it was “old”.', 'Poole and Sons'],
    [
      'whose spokesman it is',
      'A spokesman for Ada Byron and Hilda Poole said it was “old”.',
      'A spokesman for Ada Byron and Hilda Poole',
    ],
    ['who is two things', 'Author and historian Hilda Poole said it was “old”.', 'Hilda Poole'],
    [
      'who was two things',
      'Former Secretary of State and senator Hilda Poole said it was “old”.',
      'Hilda Poole',
    ],
    ['who is three things', 'The singer, actor and activist Hilda Poole said it was “old”.', 'Hilda Poole'],
    ['a comma after an introduction', 'In Leeds, Hilda Poole said it was “old”.', 'Hilda Poole'],
  ])('%s', (_, text, name) => {
    expect(sayers(text)).toEqual([[name]]);
  });

  it('they, after one', () => {
    expect(sayers('Ada Byron said it was “old”. The boys left. They said it was “gone”.')[1]).not.toContain(
      'Ada Byron',
    );
  });
});
