// How far a speaker and what they said may stand apart, and by which words they are joined.

import { describe, expect, it } from 'vitest';
import { piecesOf } from './quotes-of.ts';

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
    ['both, beside two names', 'Ada Byron and Hilda Poole both denounced it as “old”.', { old: 'Ada Byron' }],
    ['all of them', 'The boys all said it was “fun”.', { fun: 'boys' }],
    ['they each', 'They each said it was “fun”.', { fun: 'They' }],
    ['both, alone', 'Both said it was “fun”.', { fun: 'Both' }],
    ['sources close to somebody', 'Sources close to Holt insist he is “relaxed”.', { relaxed: 'Sources' }],
    ['who works for somebody', 'Officials working for Holt said it was “over”.', { over: 'Officials' }],
    ['who represents somebody', 'A lawyer representing Holt said it was “over”.', { over: 'A lawyer' }],
    ['who was briefed', 'Officials briefed on the talks said it was “over”.', { over: 'Officials' }],
    [
      'who knows of something',
      'An official familiar with the talks said it was “over”.',
      { over: 'An official' },
    ],
    ['some of them', 'Two of the men said it was “over”.', { over: 'Two of the men' }],
    [
      'one of them, who asked for something',
      'One of the three men, who asked not to be named, said: “They left us.”',
      { 'They left us.': 'One of the three men' },
    ],
    [
      'who is understood to have told',
      'Ada Byron is understood to have told us it is “over”.',
      { over: 'Ada Byron' },
    ],
    [
      'who was reported to have said',
      'Ada Byron was reported to have said she “never met him”.',
      { 'never met him': 'Ada Byron' },
    ],
    [
      'who was quoted as saying',
      'Ada Byron was quoted as saying: “I never met him.”',
      { 'I never met him.': 'Ada Byron' },
    ],
    ['whom others quote as saying', 'The agency quoted Holt as saying it was “over”.', { over: 'Holt' }],
    ['who took to a screen to say', 'The mayor has taken to Twitter to say she is “sad”.', { sad: 'mayor' }],
    ['by, behind the marks', 'It was described as “mad” by Ada Byron.', { mad: 'Ada Byron' }],
    [
      'by, behind the marks, and a noun',
      'It was called a “mad” plan by the mayor, who left.',
      { mad: 'mayor' },
    ],
    [
      'accused by',
      'Holt has been accused by rivals of “playing with fire”.',
      { 'playing with fire': 'rivals' },
    ],
    ['accused of … by', 'Holt was accused of “lying” by Ada Byron.', { lying: 'Ada Byron' }],
    ['a plan described by', 'A plan described by critics as “mad” was dropped.', { mad: 'critics' }],
    ['described by, first', 'Described by friends as “quiet”, Poole left.', { quiet: 'friends' }],
    ['called … by, between commas', 'Poole, called “a saint” by friends, left.', { 'a saint': 'friends' }],
    ['spoke of a', 'The mayor spoke of a “fine day”.', { 'fine day': 'mayor' }],
    ['chanted at', 'Protesters chanted “Shame on you” at the gate.', { 'Shame on you': 'Protesters' }],
    ['last words', 'The diver’s last words to her were “be good”.', { 'be good': 'diver' }],
    [
      'but refused',
      'Tom Reed admitted his side were “poor” but refused to blame the “blind” judge.',
      { poor: 'Tom Reed', blind: 'Tom Reed' },
    ],
    ['the message from', '“Go home,” was the message from Ada Byron.', { 'Go home,': 'Ada Byron' }],
    ['the view of', '“It stinks” was the view of one councillor.', { 'It stinks': 'one councillor' }],
    ['a tribute', 'Friends paid tribute to a “loving son”.', { 'loving son': 'Friends' }],
    ['someone at the back', '“Shame!” cried someone at the back.', { 'Shame!': 'someone' }],
    ['a weary somebody', '“It stinks,” says a weary Poole.', { 'It stinks,': 'Poole' }],
    [
      'a verb left out, after a semicolon',
      'The Gazette called it “grand”; the Post, “sad”.',
      { grand: 'Gazette', sad: 'Post' },
    ],
    ['and another', 'One critic called it “grand”, another “sad”.', { grand: 'One critic', sad: 'another' }],
    ['and somebody', 'Ada Byron said “no”, and Hilda Poole, “yes”.', { no: 'Ada Byron', yes: 'Hilda Poole' }],
    [
      'two things called so',
      'Ada Byron called it “old”, the town “sad”.',
      { old: 'Ada Byron', sad: 'Ada Byron' },
    ],
    ['fond of saying', 'Ada Byron is fond of saying that “it holds”.', { 'it holds': 'Ada Byron' }],
    ['sacked for saying', 'Ada Byron was sacked for saying it was “old”.', { old: 'Ada Byron' }],
    ['between dashes', 'The mayor — Ada Byron was there — said it was “old”.', { old: 'mayor' }],
    [
      'it, of a body that was named beside what it is',
      'The developer, Halden Homes, met us. “The site is empty,” it said.',
      { 'The site is empty,': 'Halden Homes' },
    ],
    ['another', '“Late,” said one user. Another wrote: “Sad.”', { 'Late,': 'one user', 'Sad.': 'Another' }],
    ['a letter that others saw', 'The letter, seen by the Gazette, says it is “mad”.', { mad: 'letter' }],
    ['a friend of hers', 'A friend of Lowe’s said it was “sad”.', { sad: 'A friend of Lowe' }],
    ['Downing Street', 'Downing Street said it had “full trust” in her.', { 'full trust': 'Downing Street' }],
    ['a secretary general', 'The secretary general told us it “holds”.', { holds: 'secretary general' }],
    ['whom a video shows', 'A video shows the manager telling them: “We go.”', { 'We go.': 'manager' }],
    ['who was heard', 'Ada Byron was heard telling them: “We go.”', { 'We go.': 'Ada Byron' }],
    [
      'posted, behind an aside',
      '“No boat,” Ada Byron, a nurse from Leeds, posted on X.',
      { 'No boat,': 'Ada Byron' },
    ],
    ['posted that', 'The museum posted that it was “lost”.', { lost: 'museum' }],
    [
      'one of them, with an aside',
      'They left. One of them, serving nine years, told me it was “old”.',
      { old: 'One of them' },
    ],
    ['said one of them', '“We were told,” said one of them, who left.', { 'We were told,': 'one of them' }],
    [
      'one of them, and a name',
      'One of the judges, deputy governor Karl Ostry, told us it was “old”.',
      { old: 'Karl Ostry' },
    ],
    ['a woman, and a name', 'A woman in the crowd, Ann Lowe, said it was “old”.', { old: 'Ann Lowe' }],
    ['informed her', 'The fund informed her by letter that it was “late”.', { late: 'fund' }],
    [
      'goes on behind an aside with “since”',
      '“It was a joke,” says Ann Lowe, the keeper since May, “and then a rule.”',
      { 'It was a joke,': 'Ann Lowe', 'and then a rule.': 'Ann Lowe' },
    ],
    [
      'how somebody is',
      'Ann Lowe, head of the League, is less impressed: “It leaks.”',
      { 'It leaks.': 'Ann Lowe' },
    ],
    [
      'quoting her',
      'But, and I’m quoting Ann Lowe here, “no door is closed.”',
      { 'no door is closed.': 'Ann Lowe' },
    ],
    ['to quote', 'To quote the mayor, “it is what it is”.', { 'it is what it is': 'mayor' }],
    [
      'a plural that calls, and insists',
      'The owners, Tarn Quays, call it “mad” and insist it was “late”.',
      { mad: 'Tarn Quays', late: 'Tarn Quays' },
    ],
    [
      'was told by, behind a question',
      'Ann Lowe asked whether it was late, and was told by its clerk that it was “gone”.',
      { gone: 'clerk' },
    ],
    ['Mr Justice', 'Mr Justice Kerr said it was “mad”.', { mad: 'Justice Kerr' }],
    ['I', 'It rained. “What next?” I asked on my way.', { 'What next?': 'I' }],
    ['made it clear', 'The mayor made it clear that “nothing” would change.', { nothing: 'mayor' }],
    ['is of the opinion', 'Ann Lowe is of the opinion that it is “over”.', { over: 'Ann Lowe' }],
    ['in the opinion of', 'In the opinion of Ann Lowe, it is “over”.', { over: 'Ann Lowe' }],
    ['according to the words of', 'According to the words of the mayor, it «holds».', { holds: 'mayor' }],
    ['so the minister', '“We wait”, so the minister.', { 'We wait': 'minister' }],
    ['a ministry in its note', '“We wait”, stressed the ministry in its note.', { 'We wait': 'ministry' }],
    ['authors caution', 'The authors caution that it was “small”.', { small: 'authors' }],
    [
      'two capitals around marks',
      'Officers “did well,” Police Chief Ann Lowe said.',
      { 'did well,': 'Ann Lowe' },
    ],
    ['an adjective to the tagger', '“It is a joke,” fumed Tom Reed.', { 'It is a joke,': 'Tom Reed' }],
    ['could not hide', 'Tom Reed could not hide his anger: “It is a joke.”', { 'It is a joke.': 'Tom Reed' }],
    ['the number one', 'The world number one said it was “over”.', { over: 'The world number one' }],
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
      'limited to saying',
      'The minister limited himself to saying it was “under way”.',
      { 'under way': 'minister' },
    ],
    ['himself', 'The minister himself said it was “under way”.', { 'under way': 'minister' }],
    [
      'a time, and a body without its article',
      '15.20 The board says it is “under way”.',
      { 'under way': 'board' },
    ],
    ['in British letters', 'Labelling it a “raid”, Holt left.', { raid: 'Holt' }],
    ['once', 'Her rivals once again called it “old”.', { old: 'Her rivals' }],
    ['for her part', 'Ann Poole has for her part denounced it as “old”.', { old: 'Ann Poole' }],
    [
      'a relative clause that goes on',
      'It went to Ann Poole, who ran on and called it “old”.',
      { old: 'Ann Poole' },
    ],
    ['a main clause that goes on', 'Holt met Ann Poole, who ran on, and called it “old”.', { old: 'Holt' }],
    [
      'was quoted as saying, behind it',
      '“It is old,” Ann Poole was quoted as saying.',
      { 'It is old,': 'Ann Poole' },
    ],
    [
      'whom a paper quoted as saying',
      '“It is old,” the paper quoted its owner, Ann Poole, as saying.',
      { 'It is old,': 'Ann Poole' },
    ],
    [
      'was quoted by a paper as calling',
      'Ann Poole was quoted by the paper as calling it “old”.',
      { old: 'Ann Poole' },
    ],
    [
      'put up by nobody that is named',
      'Holt left after a picture, posted with the words “It is old”, spread.',
      {},
    ],
    ['as miners call it', 'Holt left “the Pit”, as miners call it.', {}],
    ['as critics call it', 'Holt left “the mess”, as critics call it.', { 'the mess': 'critics' }],
    [
      'as agencies translate: a time between',
      '“It is old”, said on Monday the mayor Ann Poole.',
      { 'It is old': 'Ann Poole' },
    ],
    [
      'as agencies translate: an agency between',
      '“It is old”, declared to the NRA Ann Poole.',
      { 'It is old': 'Ann Poole' },
    ],
    [
      'as agencies translate: a hearer between',
      'She had “gone home”, reproached her the mayor Ann Poole.',
      { 'gone home': 'Ann Poole' },
    ],
    [
      'somebody unnamed behind a fronted phrase',
      'Ann Poole left. Asked on the radio, the minister of bread agreed. “It is old,” she said.',
      { 'It is old,': 'minister of bread' },
    ],
    [
      'the mother of two',
      'Ann Poole left. “It is old,” said the mother of two.',
      { 'It is old,': 'Ann Poole' },
    ],
    [
      'the mother of the boy',
      'Ann Poole left. “It is old,” said the mother of the boy.',
      { 'It is old,': 'mother of the boy' },
    ],
    ['sums up as', 'Ann Poole summed up the plan as “old bread”.', { 'old bread': 'Ann Poole' }],
    [
      'an age: the one named last',
      'Jim Clay left before Ann Poole came. The 34-year-old said it was “old”.',
      { old: 'Ann Poole' },
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
