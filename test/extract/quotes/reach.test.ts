// How far a speaker and what they said may stand apart, and by which words they are joined.

import { describe, expect, it } from 'vitest';
import { piecesOf, quotesOf } from './quotes-of.ts';

describe('whose the words in marks are', () => {
  it.each<[string, string, Record<string, string | null>]>([
    [
      'a noun of speech, and whose it is',
      'The board checked the mayor’s claim that there were “hundreds of cracks” in it.',
      { 'hundreds of cracks': 'mayor' },
    ],
    [
      'a noun of speech, by pronoun',
      'Ada Byron resigned in May. It was shut despite her warning that it would be “left to rot”.',
      { 'left to rot': 'Ada Byron' },
    ],
    [
      'an answer that was',
      'The senator’s answer was that “the town comes first”.',
      { 'the town comes first': 'senator' },
    ],
    ['a slogan that is', 'Hilda Poole’s campaign slogan is “Bread first”.', { 'Bread first': 'Hilda Poole' }],
    ['a message: ', 'Byron’s message was simple: “Stay at home.”', { 'Stay at home.': 'Byron' }],
    [
      'a report published last year',
      'An audit report published last year found that it was “not quite safe”.',
      { 'not quite safe': 'An audit report' },
    ],
    ['a study made by the bank', 'A study made by the bank found that it was “gone”.', { gone: 'A study' }],
    [
      'who in 2010 said',
      'Ada Byron, who in 2010 said the aim was a “short bridge”, has left.',
      { 'short bridge': 'Ada Byron' },
    ],
    [
      'who has in the past described',
      'Poole, who has in the past described Holt as “a bully”, wants the “key” back.',
      { 'a bully': 'Poole' },
    ],
    [
      'after saying',
      'After saying her foot was “quite blue,” Ada Byron was “whisked off” to bed.',
      { 'quite blue,': 'Ada Byron' },
    ],
    [
      'a page that states, taken for a noun',
      'A page on the site states that they get it only if it is “known to the law”.',
      { 'known to the law': 'A page on the site' },
    ],
    [
      'alleged, taken for an adjective',
      'The firm, which won, alleged that it was “cheated”.',
      { cheated: 'firm' },
    ],
    [
      'in its words',
      'The harbour board has met. In its words: “The sea has won.”',
      { 'The sea has won.': 'harbour board' },
    ],
    [
      'in somebody’s own words, behind them',
      'It was “a pity”, in Ada Byron’s own words.',
      { 'a pity': 'Ada Byron' },
    ],
    [
      'with those words',
      '“Is it on?” With those words, said to nobody, Ada Byron opened the inquiry.',
      { 'Is it on?': 'Ada Byron' },
    ],
    [
      'all that somebody would say',
      '“We are looking,” is all Ada Byron would say.',
      { 'We are looking,': 'Ada Byron' },
    ],
    ['a name, a word of time and a colon', '9.40 - Byron again: “No.”', { 'No.': 'Byron' }],
    [
      'a noun for the verb, after an aside',
      'A reader, Ada Byron of Leeds, emails: “The boats are full.”',
      { 'The boats are full.': 'Ada Byron' },
    ],
    [
      'across a clause that has words in marks',
      'A pilot who goes by “Moth” told the paper by phone: “We landed.”',
      { 'We landed.': 'A pilot' },
    ],
    [
      'across a clause with who, not the name at its end',
      'A man who gave his name as Bob told the paper by phone: “We landed.”',
      { 'We landed.': 'A man' },
    ],
    [
      'a verb that takes no marks elsewhere',
      '„It was clear,“ Ada Byron expressed herself.',
      { 'It was clear,': 'Ada Byron' },
    ],
    [
      'posted somebody who is not named',
      '“Never been so proud,” posted her uncle. “NOT NOW,” posted one fan.',
      { 'Never been so proud,': 'her uncle', 'NOT NOW,': 'one fan' },
    ],
    [
      'a name of two halves, one of them a word',
      'Ann Osei-Blunt, head of roads, left. The ferry, she said, was “old”.',
      { old: 'Ann Osei-Blunt' },
    ],
    [
      'an answer to a question, in a paragraph of its own',
      '“He knew,” Ada Byron said.\n\n“And you?” Jerome Holt asked.\n\n“No, sir.”',
      { 'No, sir.': 'Ada Byron' },
    ],
    [
      'a message from somebody',
      'One message from Ada Byron read: “Bring the van.”',
      { 'Bring the van.': 'Ada Byron' },
    ],
    [
      'a line without a verb before it',
      '9.10am: Poole says no.\n\n9.31am: Ada Byron again, this time on the radio. “We met.”',
      { 'We met.': 'Ada Byron' },
    ],
    [
      'one, of some who were told of',
      'Three clerks left. One said it was “too late”.',
      { 'too late': 'One' },
    ],
    [
      'a straight single mark that is left open',
      "Ada Byron said: 'It's a fast road. Would the clerks' own boys walk it?\n\n'My son is five.'",
      {
        "It's a fast road. Would the clerks' own boys walk it?": 'Ada Byron',
        'My son is five.': 'Ada Byron',
      },
    ],
    [
      'after a sentence that ends in “in”',
      'Ninety people have checked in. Ada Byron told us it was “hot”.',
      { hot: 'Ada Byron' },
    ],
    [
      'a clause behind another that has a verb of speech',
      'After the mayor criticised Holt at the fair, Ada Byron shot back, “I chose the pier.”',
      { 'I chose the pier.': 'Ada Byron' },
    ],
    [
      'a clause beside one that asks for something',
      'A woman asked for a photo and Ada Byron said, “If we are quick.”',
      { 'If we are quick.': 'Ada Byron' },
    ],
    [
      'a message somewhere',
      'Ada Byron posted a message on Chirrup reading “Thank you Leeds”.',
      { 'Thank you Leeds': 'Ada Byron' },
    ],
    [
      'across brackets',
      'The divers are stuck (pun intended) and say, “Peace first.”',
      { 'Peace first.': 'divers' },
    ],
    [
      'was how somebody put it, with what she is before her name',
      '“We were slow and then we were not,” was how captain Ada Byron summed up the day.',
      { 'We were slow and then we were not,': 'Ada Byron' },
    ],
    [
      'a picture with a caption, by who shares it',
      'It began with drummer Jun Ocampo, who shared a picture with the caption: “Three left.”',
      { 'Three left.': 'Jun Ocampo' },
    ],
    [
      'a post of a firm',
      'By noon the band’s label, Tala Records, had put out a post: “All are alive.”',
      { 'All are alive.': 'Tala Records' },
    ],
    [
      'the name that somebody goes by',
      'A user called @lanewatcher asked why it was late “again”.',
      { again: '@lanewatcher' },
    ],
    [
      'judged so',
      'The prefect, Solange Mercier, judged « unacceptable » the blockade.',
      { unacceptable: 'Solange Mercier' },
    ],
    [
      'according to a pronoun, behind a colon',
      'Ada Byron is less sure: according to her, the forms « are not printed ».',
      { 'are not printed': 'Ada Byron' },
    ],
    [
      'not by what is inspected',
      'According to the ministry, the dyke had been inspected and judged « sound ».',
      { sound: 'ministry' },
    ],
    [
      'they, of a phrase with more between',
      'The family of Ann Obu, the cyclist killed on Sunday, have thanked all. In a note they said: “She went out.”',
      { 'She went out.': 'family of Ann Obu' },
    ],
    ['one of several', 'One of them said it was “too steep”.', { 'too steep': 'One of them' }],
    [
      'a word with n, in single marks',
      "The mayor said there were 'no plans' for it.",
      { 'no plans': 'mayor' },
    ],
    [
      'a title of another language',
      'Maître Paul Roux rose. « My client waits », explained Me Roux to the court.',
      { 'My client waits': 'Paul Roux' },
    ],
    [
      'inside what somebody says, behind “according to”',
      'It is, according to Ada Byron, “old”.',
      { old: 'Ada Byron' },
    ],
    [
      'according to what somebody filed',
      'According to a complaint filed by the port and the town, the owners ran a “huge fraud”.',
      { 'huge fraud': 'a complaint' },
    ],
    [
      'per the rules',
      'It is barred “to fill a seat,” per the club’s rules.',
      { 'to fill a seat,': 'club’s rules' },
    ],
    ['a new message: ', 'Ada Byron has a new message: “It is ours.”', { 'It is ours.': 'Ada Byron' }],
    ['nobody who asked', 'Ada Byron was asked whether the pier was “doomed”.', { doomed: null }],
    ['nobody who told them', 'Ada Byron left. Nurses were told to “stop it”.', { 'stop it': null }],
    [
      'a second verb that is not the speaker’s',
      'A nurse who warned that it was gone was told to “stop it”.',
      { 'stop it': null },
    ],
    [
      'in brackets behind a name',
      'Her boss, a patient man named Otis Hale (“Yes, I know,” he says), left.',
      { 'Yes, I know,': 'Otis Hale' },
    ],
    [
      'a single mark that is never closed',
      '‘It went white’, Ada Byron said. ‘I thought of that story. So I left.\n\nIt rained.',
      { 'It went white': 'Ada Byron', 'I thought of that story. So I left.': 'Ada Byron' },
    ],
    [
      'a phrase, and the name of a firm beside it',
      'The makers, Cladwell plc, said they were “sorry”.',
      { sorry: 'Cladwell plc' },
    ],
    [
      'an aside that ends',
      'They quarrelled, as the harbour website notes: “It was autumn.”',
      { 'It was autumn.': 'harbour website' },
    ],
    [
      'was asked by',
      'She was asked by the chairman whether “it would hold”.',
      { 'it would hold': 'chairman' },
    ],
    ['was described by', 'The pier was described by Byron as “a gem”.', { 'a gem': 'Byron' }],
    [
      'an object between',
      'Byron emailed members saying: “The work goes on.”',
      { 'The work goes on.': 'Byron' },
    ],
    [
      'with Byron saying',
      'Poole spoke, with Byron noting that it was “quite old”.',
      { 'quite old': 'Byron' },
    ],
    [
      'pictures of Poole asking',
      'The clip uses pictures of Hilda Poole asking, “Why not me?”',
      { 'Why not me?': 'Hilda Poole' },
    ],
    [
      'a surname that is a month',
      '“It is old,” said Theresa May on Monday.',
      { 'It is old,': 'Theresa May' },
    ],
    [
      'as somebody put it, after',
      'It is a “lawful trade,” as a harbour memo put it.',
      { 'lawful trade,': 'a harbour memo' },
    ],
    [
      'as somebody put it, before',
      'As Ms Reed put it in a note in July, the town is “tired of waiting”.',
      { 'tired of waiting': 'Reed' },
    ],
    [
      'in the middle, after an introduction',
      'During his years there, Mr Holt said, many came to think “the sea would rise.”',
      { 'the sea would rise.': 'Holt' },
    ],
    [
      'goes on after more than an attribution',
      '“It will be fair,” Holt said during a walk in Kenton, Mass., “but we shall see.”',
      { 'It will be fair,': 'Holt', 'but we shall see.': 'Holt' },
    ],
    [
      'which somebody, with a name between, called',
      'They fought for it -- which the firm’s chief, Tim Cole, called “utter rubbish” -- and won.',
      { 'utter rubbish': 'Tim Cole' },
    ],
    [
      'after the clause of another',
      'Once, when my mother mentioned the ghost to me, Holt laughed and said, “I fear none.”',
      { 'I fear none.': 'Holt' },
    ],
    [
      'a mother of three',
      'Asked why, the 34-year-old mother of three replied, “It helps.”',
      { 'It helps.': '34-year-old mother of three' },
    ],
    [
      'marks that do not match',
      '“No deal is needed," Chairman Jason Chafer said in a note.',
      { 'No deal is needed,': 'Jason Chafer' },
    ],
    [
      'a nickname inside a name',
      '“A big year!” Byron’s niece, Cllr. Ann “Nan” Poole (North), shouted to the crowd.',
      { 'A big year!': 'Ann “Nan” Poole' },
    ],
    [
      'an abbreviated title',
      'They met. “It is old,” said Supt. Ann Lee. “It is cold.”',
      { 'It is old,': 'Ann Lee', 'It is cold.': 'Ann Lee' },
    ],
    [
      'likened to',
      'Another critic, Ann Poole, likened it to “burning the map”.',
      { 'burning the map': 'Ann Poole' },
    ],
    [
      'has gone after … as',
      'Holt has gone after the dean as a “spoiled child”.',
      { 'spoiled child': 'Holt' },
    ],
    [
      'praising somebody, who …, as',
      'Holt is praising Ann Poole, who left on Saturday, as “a brave woman”.',
      { 'a brave woman': 'Holt' },
    ],
  ])('%s', (_, text, pieces) => {
    expect(piecesOf(text)).toMatchObject(pieces);
  });

  it('a quotation that was never closed ends where another speaker begins', () => {
    const text =
      '“It is a whistle,” Ann Moore said. “Then you can be wise.\n\n“I have been thinking,” added Jim Clay. “We are used to it.”';
    expect(piecesOf(text)).toEqual({
      'It is a whistle,': 'Ann Moore',
      'Then you can be wise.': 'Ann Moore',
      'I have been thinking,': 'Jim Clay',
      'We are used to it.': 'Jim Clay',
    });
  });
});

describe('what is not read so', () => {
  it.each([
    ['a claim that hurt somebody', 'The mayor’s doping claim that hurt him was false.'],
    ['a claim on a house', 'His claim on the “White House” was settled in court.'],
    ['a noun with a clause of its own', 'The firm’s belief system is “old”.'],
    ['an adjective before its noun', 'The alleged “thief” ran.'],
    ['a name in marks', 'Ada “Nan” Byron left the weir known as “the Step”.'],
    ['a notice, a colon', 'They put up a notice: “Please swim.”'],
    ['known somewhere as', 'It left the weir, known in the valley as the “Step”.'],
    ['a name that they are calling it', 'They left the storm they are calling “Otto”.'],
    ['a name that they call it', 'It ends with a song they call “The Long Walk”.'],
    ['a board that says so', 'They put up a noticeboard saying “We smile”.'],
    ['rules before a colon', 'The rules of the house: “Be kind.”'],
    ['a shooting spree', 'They fled a 30-minute shooting spree: it was over.'],
    ['a compared list', 'The compared figures were “high”.'],
    ['told by nobody', 'The bridge was known by its arches “of old”.'],
  ])('%s: nobody is quoted', (_, text) => {
    expect(quotesOf(text).filter(({ by }) => by !== null)).toEqual([]);
  });

  it.each([
    ['an object of a finite verb', 'The mayor opened the bridge and said it was sound.', 'mayor'],
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
  ])('%s', (_, text) => {
    expect(Object.values(piecesOf(text)).filter(Boolean)).toEqual([]);
  });

  it.each([
    ['what one calls it is theirs', 'Holt spoke of what Ada Byron calls “a plague”.', 'Ada Byron'],
    ['a message', 'Ada Byron put out a message reading “Thank You Leeds” at noon.', 'Ada Byron'],
    ['the board of a firm', 'The board said “Yes”.', 'board'],
    ['a sentence after any verb', 'Ada Byron beamed, “It holds.”', 'Ada Byron'],
    ['and without its full stop inside', 'Ada Byron beamed, ‘It holds’.', 'Ada Byron'],
  ])('but %s', (_, text, name) => {
    expect(Object.values(piecesOf(text))).toEqual([name]);
  });
});

it('what is said in brackets begins in them', () => {
  const text = 'Her boss, a man named Otis Hale (“Yes, I know,” he says), left.';
  expect(quotesOf(text)).toMatchObject([{ kind: 'direct', said: '“Yes, I know,”', by: 'Otis Hale' }]);
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
    [
      'none of them',
      'Ada Byron said none of the boats were there.',
      'none of the boats were there',
      'Ada Byron',
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

describe('a transcript', () => {
  const by = (text: string) => quotesOf(text).map((quote) => [quote.by, quote.said]);

  it('gives each turn to whom its label means', () => {
    const text =
      'Remarks by Harbour Commissioner Ines Calloway and Mayor Glenn Foss\n\nCALLOWAY: We lost two cranes.\n\nREPORTER: Who knew?\n\nMAYOR FOSS: I did. The board was told.\n\nAnd I say it again.\n\nCALLOWAY: Thank you.';
    expect(by(text)).toEqual([
      ['Ines Calloway', 'We lost two cranes.'],
      ['REPORTER', 'Who knew?'],
      ['Glenn Foss', 'I did. The board was told. … And I say it again.'],
      ['Ines Calloway', 'Thank you.'],
    ]);
  });

  it.each([
    [
      'Q and A',
      'Questions to coach Sol Reyes.\n\nQ: What now?\n\nA: Sleep.\n\nQ: And then?\n\nA: More sleep.',
      'Sol Reyes',
    ],
    ['in bold', 'Questions to coach Sol Reyes.\n\n**Q:** What now?\n\n**A:** Sleep.', 'Sol Reyes'],
    [
      'a letter, a stop and bold',
      'Questions to coach Sol Reyes.\n\n**Q.** What now?\n\n**A.** Sleep.',
      'Sol Reyes',
    ],
    ['an office', 'President Ada Byron spoke.\n\nQ: What now?\n\nTHE PRESIDENT: Sleep.', 'Ada Byron'],
  ])('%s', (_, text, name) => {
    expect(by(text).map(([who]) => who)).toContain(name);
    expect(by(text)[0]![0]).toBeNull();
  });

  it('an answer goes on in a last paragraph without a label where it is somebody’s own voice', () => {
    const start = 'Questions to coach Sol Reyes.\n\nQ: What now?\n\nA: Sleep.';
    expect(by(`${start}\n\nMaybe I cried.`)[1]).toEqual(['Sol Reyes', 'Sleep. … Maybe I cried.']);
    expect(by(`${start}\n\nThe match was lost.`)[1]).toEqual(['Sol Reyes', 'Sleep.']);
  });

  it('who asks is the one journalist who was introduced', () => {
    const text = 'Our editor, Fay Lomax, met the pianist Gregor Stahl.\n\nQ: Why?\n\nA: Rain.';
    expect(by(text)).toEqual([
      ['Fay Lomax', 'Why?'],
      ['Gregor Stahl', 'Rain.'],
    ]);
  });

  it('a programme has turns, too', () => {
    const text = 'PRESENTER: It rained.\n\nANN OSEI, FARMER: It did.\n\nPRESENTER: Thank you.';
    expect(by(text).map(([who]) => who)).toEqual(['PRESENTER', 'ANN OSEI', 'PRESENTER']);
  });

  it('a headline is no label where labels are in capitals', () => {
    const text = 'Leeds Mayor Holt: We lost.\n\nA REED: Did you?\n\nB HOLT: We did.\n\nA REED: Thanks.';
    expect(by(text).map(([who]) => who)).toEqual(['A REED', 'B HOLT', 'A REED']);
  });

  it('a clip in a report is told by a name and what its bearer is', () => {
    const text = 'Ines Byron and Ada Byron left.\n\nAda Byron, mother: They ring. They lie.\n\nIt rained.';
    expect(by(text)).toEqual([['Ada Byron', 'They ring. They lie.']]);
    expect(by('It rained.\n\nAda Byron, mayor: the first year.\n\nIt rained.')).toEqual([]);
  });

  it('what is played is hers who is named behind it', () => {
    const text = 'Here is what she told me.\n\nI was at the pier.\n\nThat was Ada Byron.';
    expect(by(text)).toEqual([['Ada Byron', 'I was at the pier.']]);
  });

  it.each([
    ['labels of a page', 'NOTE: It rained.\n\nUPDATE: It did.\n\nNOTE: It will.'],
    ['one label', 'LONDON: It rained.\n\nIt did.\n\nIt will.'],
    ['a list', 'Time: noon.\n\nPlace: the pier.\n\nPrice: two pounds.'],
  ])('%s is none', (_, text) => {
    expect(by(text)).toEqual([]);
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
