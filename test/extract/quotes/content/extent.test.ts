// Where what was said begins and ends.

import { describe, expect, it } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

it('what is said in brackets begins in them', () => {
  const text = 'Her boss, a man named Otis Hale (“Yes, I know,” he says), left.';
  expect(quotesOf(text)).toMatchObject([{ kind: 'direct', said: '“Yes, I know,”', by: 'Otis Hale' }]);
});

it('the next sentence is no part of what is called so', () => {
  const text = 'Ada Byron called the bridge “sound.” Poole went away.';
  expect(quotesOf(text)).toMatchObject([{ said: 'the bridge “sound.”', by: 'Ada Byron' }]);
});

describe('what is said without marks', () => {
  it.each([
    [
      'only as far as the clause goes',
      'After the mayor criticised Holt at the fair, Ada Byron left.',
      'Holt at the fair',
      'mayor',
    ],
    ['a surname that looks like a verb', 'Lynch said the pier was gone.', 'the pier was gone', 'Lynch'],
    ['a deed', 'The mayor denied taking the key.', 'taking the key', 'mayor'],
    [
      'none of them',
      'Ada Byron said none of the boats were there.',
      'none of the boats were there',
      'Ada Byron',
    ],
    [
      'how it was done, though that is a verb of saying',
      'Ada Byron claimed that the mayor did them a favour by putting it to rest.',
      'that the mayor did them a favour by putting it to rest',
      'Ada Byron',
    ],
    [
      'what for',
      'The mayor called on Ada Byron to apologise for saying that it leaked.',
      'to apologise for saying that it leaked',
      'mayor',
    ],
    [
      'before the clause that its own stands under',
      'Once the owners learned that it leaked, the mill was sold.',
      'that it leaked',
      'the owners',
    ],
    ['a judgment', 'Ada Byron called the charges untrue and old.', 'the charges untrue and old', 'Ada Byron'],
    [
      'and says, after a form in -ing',
      'Ada Byron is naming two and says Poole is out.',
      'Poole is out',
      'Ada Byron',
    ],
    ['many of whom', 'They left, many of whom say the pier is gone.', 'the pier is gone', 'many of whom'],
    [
      'just this month',
      'The harbour board just this month announced it would go.',
      'it would go',
      'harbour board',
    ],
  ])('%s', (_, text, said, name) => {
    expect(quotesOf(text)).toContainEqual(expect.objectContaining({ kind: 'indirect', said, by: name }));
  });

  it.each([
    ['a call to somebody', 'Ada Byron called the boats to the pier.'],
    ['a wish', 'Lynch looked at the pier.'],
  ])('not %s', (_, text) => {
    expect(quotesOf(text)).toEqual([]);
  });
});

describe('a sentence that follows what was said is no part of it', () => {
  it.each([
    ['Ada Byron said: “I am proud of the bridge.” Mr Poole was not asked.', 'Ada Byron'],
    ['Ada Byron said: “I am proud of the bridge.” Mr Poole agreed.', 'Ada Byron'],
    ['“I am proud of the bridge.” Mr Poole was not asked.', null],
    ['“I am proud of the bridge.” Mr Poole said.', 'Poole'],
  ])('%s', (text, by) => {
    expect(quotesOf(text).slice(0, 1)).toEqual([
      { kind: 'direct', said: '“I am proud of the bridge.”', by, role: null },
    ]);
  });
});

describe('where it ends', () => {
  it.each([
    ['shouted “Stop!” [at the driver]', 'Ada Byron shouted “Stop!” at the driver.', '“Stop!”'],
    ['said “It is over” [on Monday]', 'Ada Byron said “It is over” on Monday.', '“It is over”'],
    ['shouted … [as they left]', 'Ada Byron shouted “Get down!” as they left.', '“Get down!”'],
    ['shouted … [and left]', 'Ada Byron shouted “You lied!” and the mayor left.', '“You lied!”'],
    ['but goes on', 'Ada Byron said “It cost thousands” of pounds.', '“It cost thousands” of pounds'],
    [
      'and on',
      'Ada Byron said “Medicare for All” in this form was dead.',
      '“Medicare for All” in this form was dead',
    ],
    ['before another’s clause', 'Ada Byron says it is “old”; the mayor says it is safe.', 'it is “old”'],
    [
      'before who reports it',
      'Doctors expect both to live, the ministry said in a note, adding that they ate.',
      'Doctors expect both to live',
    ],
    [
      'before what comes after but',
      'Ada Byron declined to be interviewed, but in a note she said it was “old”.',
      'to be interviewed',
    ],
    ['before what follows what somebody calls', 'What Ada Byron calls “the rot”, has begun.', '“the rot”'],
    [
      'on both sides of who said it',
      'For every mill that opens, Ada Byron said, nine are lost.',
      'For every mill that opens … nine are lost',
    ],
    ['behind a colon', 'Poole was kinder: anyone, Ada Byron said, could slip.', 'anyone … could slip'],
    [
      'before what became of who said it',
      'A farmer who said it was “for cows” has been fined.',
      'it was “for cows”',
    ],
    [
      'before a clause cut short',
      'A judge dismissed a claim by a man who said it was “old”.',
      'a claim by a man',
    ],
    ['behind a dateline', 'LEEDS, May 2 (Agency) — The pier is “old”, Ada Byron said.', 'The pier is “old”'],
    ['no dateline', 'NASA — a US agency — is “old”, Ada Byron said.', 'NASA — a US agency — is “old”'],
    [
      'behind who has opened an inquiry',
      'According to Ada Byron, who has opened an inquiry, the pier is “old”.',
      'the pier is “old”',
    ],
    ['before the verb of a plan', 'A plan described by critics as “mad” was dropped.', 'as “mad”'],
    [
      'before who is described',
      'Described by friends as “quiet” and “kind”, Poole left.',
      'as “quiet” and “kind”',
    ],
    ['before who said it', 'It was described as “mad” by critics.', 'as “mad”'],
  ])('%s', (_, text, said) => {
    expect(quotesOf(text)[0]?.said).toBe(said);
  });
});
