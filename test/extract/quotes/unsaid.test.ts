// Words that stand in marks, or beside a word of saying, and that nobody said.

import { describe, expect, it } from 'vitest';
import { piecesOf, quotesOf } from './quotes-of.ts';

describe('what is not read so', () => {
  it.each([
    ['posted pictures', 'Ada Byron posted pictures that were old.'],
    ['what is plain to nobody', 'It was made clear that it “holds”. It is plain that it “holds”.'],
    ['what is not made clear', 'The mayor has not made clear that it “holds”.'],
    ['a claim that hurt somebody', 'The mayor’s doping claim that hurt him was false.'],
    ['a claim on a house', 'His claim on the “White House” was settled in court.'],
    ['a noun with a clause of its own', 'The firm’s belief system is “old”.'],
    ['an adjective before its noun', 'The alleged “thief” ran.'],
    ['a name in marks', 'Ada “Nan” Byron left the weir known as “the Step”.'],
    ['a notice, a colon', 'They put up a notice: “Please swim.”'],
    ['what a law calls it', 'What the Harbour Act calls “a fee” is paid twice.'],
    ['what it is stamped with', 'They boarded a boat stamped “Made by hand”.'],
    ['christened, behind a comma', 'The boat, christened “Swan”, sank.'],
    ['known somewhere as', 'It left the weir, known in the valley as the “Step”.'],
    ['a name that they are calling it', 'They left the storm they are calling “Otto”.'],
    ['a name that they call it', 'It ends with a song they call “The Long Walk”.'],
    ['a board that says so', 'They put up a noticeboard saying “We smile”.'],
    ['what is written on a thing', 'They found a tin. It read “Open me”.'],
    ['a boat’s name beside the boat', 'The ship, the “Red Wing”, was late.'],
    ['what many call somebody', 'In the pub they call the mayor “Tor the Torch”.'],
    ['what somebody found', 'Her crew found the boat, the “Red Wing”, near Leeds.'],
    ['what somebody had', 'Ada Byron had a boat: “Red Wing”.'],
    ['a book, with the American comma', 'She signed her one book, “The Patient Fire,” and left.'],
    ['a chalkboard', 'They took down a chalkboard reading “No prams”.'],
    ['who denies it', 'The county denies it.'],
    ['rules before a colon', 'The rules of the house: “Be kind.”'],
    ['a shooting spree', 'They fled a 30-minute shooting spree: it was over.'],
    ['a compared list', 'The compared figures were “high”.'],
    ['told by nobody', 'The bridge was known by its arches “of old”.'],
  ])('%s: nobody is quoted', (_, text) => {
    expect(quotesOf(text).filter(({ by }) => by !== null)).toEqual([]);
  });

  it.each([
    ['a clause before', 'As the mayor arrived in Leeds officials said it was “over”.', 'Leeds officials'],
    ['an object of a finite verb', 'The mayor opened the bridge and said it was sound.', 'mayor'],
    ['what is written in a letter', 'Ada Byron sent a letter. It read “Open me”.', 'It'],
    ['what many call somebody, judging', 'In the pub they call Ada Byron “a liar”.', 'they'],
    ['the last word', 'Ada Byron had the last word: “It leaks.”', 'Ada Byron'],
    ['what somebody found, judging', 'Ada Byron found the boat “too old”.', 'Ada Byron'],
    ['a month after a name', '“It is old,” said Ada Byron, May 5.', 'Ada Byron'],
    ['one who goes on speaking', 'Byron said the tests were old, adding that they were “cheap”.', 'Byron'],
    ['anger that somebody left', 'Lovelace voiced anger that Byron had “gone”.', 'Lovelace'],
  ])('%s', (_, text, by) => {
    expect(quotesOf(text).at(-1)?.by).toBe(by);
  });

  it.each([
    [
      'a relative clause ends before the verb of its sentence',
      'Poole, who called Holt “a bully”, wants him gone.',
      'Holt “a bully”',
    ],
    ['an introduction ends before its sentence', 'After saying it was “old,” Byron left.', 'it was “old,”'],
  ])('%s', (_, text, said) => {
    expect(quotesOf(text).map((quote) => quote.said)).toEqual([said]);
  });
});

describe('words in marks that nobody says', () => {
  it.each([
    ['a name that is given by “wants to call it”', 'Ada Byron wants to call the pier ‘The Long Wait’.'],
    ['what many call it', 'What the trade calls “pests” are up by a third.'],
    ['anything but', 'Nobody calls Ada Byron anything but “Pip”.'],
    ['what they call it, behind it', 'Ada Byron went. “Soup” is what they call gossip here.'],
    ['a name after a noun and a comma', 'The band will go on with the concert, ‘Blow the Man Down’, in May.'],
    ['an account', 'An account called “The Lid” had gained 900 readers by noon.'],
    ['a company', 'The company «Teplovik», which Ada Byron runs, was closed.'],
    ['a box', 'What Ada Byron found, in a box marked “Misc.,” was a note.'],
    ['what somebody wrote on a wall', 'On the barrier somebody has written: “Swim”.'],
    ['a panel', 'They met under the cock, where a painted panel promises “All You Can Eat.”'],
    ['a title with a comma inside', 'The book that came of it, “The Patience,” sold six hundred copies.'],
    ['a title at the end', 'Ada Byron came to mind while reading a new history, ‘After the Tone’.'],
    ['what a form asks for', 'The order form asked for “Happy Day Nan”.'],
    ['a title beside a noun', 'The book that Ada Byron wrote, “The Lane”, was turned down.'],
    ['what was offered', 'The butcher had been offering ‘Lambs Livers’ since 1988.'],
    ['a beast of that name', 'Ada Byron said the parrot, a grey named “Senator”, was hers.'],
    ['what is to be called so', 'Ada Byron asked for the count to be called a ‘check’ for now.'],
    ['what a sign says, by pronoun', 'Drivers hung a sign on the lorry. It says “Free to a good home”.'],
    ['a board', 'A shop has put up a board saying “We smile.”'],
    ['a sign beside something', 'A sign beside the creek still reads “Slow Down”.'],
    ['what was the song', '“Hold the Pier” was the song of the year.'],
    ['a nickname behind a comma', 'The queue has earned a nickname, “Camp Calder.”'],
    ['an entry in a book', 'Ada Byron wrote checks for years and entered them as “repairs.”'],
    ['an invitation', 'The invitation says “black tie”.'],
    ['a stamp', 'Ada Byron slept under a plate stamped “Property of the Crown”.'],
    ['a label', 'A picture showed the tap wrapped and labelled “Out of use”.'],
    ['how a thing is', 'The rules are simple: “Be kind.”'],
    ['a nickname by many', 'The trumpets, called “storm mouths” by the fishermen, were silent.'],
    ['by a day, not by somebody', 'It was called “mad” by Monday.'],
    ['a title before its noun', 'Ada Byron announced the “Clean Streets” plan.'],
    ['a song', 'They chanted “Hold the Pier” at the gate.'],
  ])('%s', (_, text) => {
    expect(Object.values(piecesOf(text)).filter(Boolean)).toEqual([]);
  });

  it.each([
    ['what one calls it is theirs', 'Holt spoke of what Ada Byron calls “a plague”.', 'Ada Byron'],
    ['a message', 'Ada Byron put out a message reading “Thank You Leeds” at noon.', 'Ada Byron'],
    ['what the critics call it', 'The plan was called “mad” by critics.', 'critics'],
    ['a scare quote before its noun', 'Ada Byron announced the “clean” plan.', 'Ada Byron'],
    ['the board of a firm', 'The board said “Yes”.', 'board'],
    ['a sentence after any verb', 'Ada Byron beamed, “It holds.”', 'Ada Byron'],
    ['and without its full stop inside', 'Ada Byron beamed, ‘It holds’.', 'Ada Byron'],
  ])('but %s', (_, text, name) => {
    expect(Object.values(piecesOf(text))).toEqual([name]);
  });
});
