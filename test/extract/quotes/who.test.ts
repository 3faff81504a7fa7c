// Whom a pronoun, a role or an age means: somebody the text names, somebody it does not, or nobody that can be told.

import { describe, expect, it } from 'vitest';
import { piecesOf, quotesOf } from './quotes-of.ts';

type Row = [what: string, text: string, by: Record<string, string | null>];

describe('somebody whom the text never names', () => {
  it.each<Row>([
    ['one who was asked', 'The bishop was asked about it. “Twice,” he said.', { 'Twice,': 'bishop' }],
    [
      'nearer than one who is named',
      'Norman Eke plays tonight. The landlord expected the worst. “He breaks my lamps,” he said.',
      { 'He breaks my lamps,': 'landlord' },
    ],
    [
      'by a possessive, and a woman by the noun',
      'Norman Eke was late. His wife had the keys. “I locked up,” she said.',
      { 'I locked up,': 'His wife' },
    ],
    [
      'a new one, who keeps the article',
      'Ada Byron left. A woman in the crowd waved. “Come back,” she shouted.',
      { 'Come back,': 'A woman' },
    ],
    [
      'the man is the one who was met last',
      'Ada Byron spoke. A member of the crew was less sure. “He packed,” the man said of Poole.',
      { 'He packed,': 'A member of the crew' },
    ],
    [
      'one who was met for the first time',
      'Renzo Alt leads. I found little pity from one stallholder. “She should go,” he said.',
      { 'She should go,': 'one stallholder' },
    ],
    [
      'not who only asked',
      'Leni Koch smiled. “And then?” a reporter asked. “Lunch,” she said.',
      { 'And then?': 'a reporter', 'Lunch,': 'Leni Koch' },
    ],
    [
      'a name with words before it that are no role',
      'Mesa Kings lost. Kings slugger Troy Abel struck out. “I missed it,” he said.',
      { 'I missed it,': 'Troy Abel' },
    ],
    [
      'not one whose name stands beside the noun',
      'The captain of the ferry, Jochen Harms, waved. “All aboard,” he said.',
      { 'All aboard,': 'Jochen Harms' },
    ],
    [
      'nor whose name comes in the aside',
      'Her supervisor, a patient man named Otis Hale, sighed. “Again,” he said.',
      { 'Again,': 'Otis Hale' },
    ],
    [
      'nor one who is named in what is told of them',
      'The critic, who turned out to be a clerk named Maurice Tull, relented. “Chewy,” he added.',
      { 'Chewy,': 'Maurice Tull' },
    ],
    [
      'nor what somebody is who is named next',
      'June Holt left. A doctor, and a good one, she came back. “I missed it,” she said.',
      { 'I missed it,': 'June Holt' },
    ],
    [
      'nor one of the other sex',
      'Mrs Holt was first. The nun was second. “I ran,” said Mr Poole. “She flew,” he said.',
      { 'I ran,': 'Poole', 'She flew,': 'Poole' },
    ],
  ])('%s', (_, text, by) => {
    expect(piecesOf(text)).toEqual(by);
  });
});

describe('somebody whom the lead tells of, and the next paragraph names', () => {
  const lead = (first: string, second: string) => `${first}\n\n${second}`;
  it.each<Row>([
    [
      'with an age',
      lead('A carer who took £4,000 said it was “a present”.', 'Lorna Pick, 46, emptied the account.'),
      { 'a present': 'Lorna Pick' },
    ],
    [
      'with the role again, and by pronoun',
      lead(
        'A junior minister may go over a note in which he called voters “turnips”.',
        'Gareth Penn, the rural minister, meant well.',
      ),
      { turnips: 'Gareth Penn' },
    ],
    [
      'who is told to hold an office',
      lead(
        'A councillor called them “feral” in a post.',
        'Rhi Clarke, who sits for Holt, wrote it on Friday.',
      ),
      { feral: 'Rhi Clarke' },
    ],
    [
      'under a headline',
      `Bridge closed\n\n${lead('The bridge is “not safe”, a structural engineer has warned.', 'Priya Nair walked across it with a hammer.')}`,
      { 'not safe': 'Priya Nair' },
    ],
    [
      'not where the next one speaks of it',
      lead('A carer said it was “a present”.', 'Lorna Pick said she was shocked.'),
      { 'a present': 'A carer' },
    ],
    [
      'nor where she is told to be somebody else',
      lead('A carer said it was “a present”.', 'Lorna Pick, who lives near by, was shocked.'),
      { 'a present': 'A carer' },
    ],
    [
      'nor one with a calling of her own',
      lead('A carer said it was “a present”.', 'Judge Lorna Pick sent her to prison.'),
      { 'a present': 'A carer' },
    ],
    [
      'nor where another may be named',
      lead('A witness said the accused had “wet shoes”.', 'Marek Havel, 33, denies it.'),
      { 'wet shoes': 'A witness' },
    ],
  ])('%s', (_, text, by) => {
    expect(piecesOf(text)).toEqual(by);
  });
});

describe('what somebody is who was just named', () => {
  it.each<Row>([
    [
      'the striker of a club',
      'Deji Marlowe has left town. The Leeds striker wrote: “I need birds.”',
      { 'I need birds.': 'Deji Marlowe' },
    ],
    [
      'the manager of a club, before a name that comes out of nowhere',
      'Dario Ben lost his watch. The Rovers manager was sent off. “I can count,” he said. Emeka Duru scored.',
      { 'I can count,': 'Dario Ben' },
    ],
    [
      'a name before the noun only says which',
      'The Byron lawyer laughed. “Never,” said the Byron lawyer.',
      { 'Never,': 'Byron lawyer' },
    ],
    [
      'not an office: it may be another’s',
      'Deji Marlowe has left town. The Leeds mayor wrote: “We need him.”',
      { 'We need him.': 'Leeds mayor' },
    ],
    [
      'not where something else was told of them',
      'Councillor Deji Marlowe has left town. The Leeds striker wrote: “Bye.”',
      { 'Bye.': 'Leeds striker' },
    ],
    [
      'without what says which, where the paragraph names nobody else',
      'Deji Marlowe has left town. The striker wrote: “Bye.”',
      { 'Bye.': 'Deji Marlowe' },
    ],
    [
      'not where it names another',
      'Ann Vance met Sol Reyes. Deji Marlowe has left town. The striker wrote: “Bye.”',
      { 'Bye.': 'striker' },
    ],
    [
      'nor in another paragraph',
      'Deji Marlowe has left town.\n\nThe striker wrote: “Bye.”',
      { 'Bye.': 'striker' },
    ],
  ])('%s', (_, text, by) => {
    expect(piecesOf(text)).toEqual(by);
  });
});

describe('a title', () => {
  it.each<Row>([
    [
      'says what somebody is',
      'Sen. Brad Hill left. “It was an aide,” the senator wrote.',
      { 'It was an aide,': 'Brad Hill' },
    ],
    [
      'both of two',
      'Det Insp Carys Font rang. “He knows,” the detective added.',
      { 'He knows,': 'Carys Font' },
    ],
    [
      'of a peer, too',
      'Lord Trevane met me. The house leaks. “It is honest,” the peer said.',
      { 'It is honest,': 'Lord Trevane' },
    ],
    [
      'not another’s',
      'Sen. Brad Hill left. “It was an aide,” the governor wrote.',
      { 'It was an aide,': 'governor' },
    ],
  ])('%s', (_, text, by) => {
    expect(piecesOf(text)).toEqual(by);
  });
});

describe('a people’s name for one of them', () => {
  it.each<Row>([
    [
      'the South African',
      'Thandi Moko lost. “I slept,” the South African laughed.',
      { 'I slept,': 'Thandi Moko' },
    ],
    ['not the paper', 'Thandi Moko lost. “She slept,” the Guardian wrote.', { 'She slept,': 'Guardian' }],
  ])('%s', (_, text, by) => {
    expect(piecesOf(text)).toEqual(by);
  });
});

describe('an age', () => {
  it.each<Row>([
    [
      'makes a teenager',
      'Poole lost to 18-year-old Kofi Brand. Anna Solberg, 40, cheered. “I ran,” the teenager said.',
      { 'I ran,': 'Kofi Brand' },
    ],
    ['or none', 'Kofi Brand, 31, won. “I ran,” the teenager said.', { 'I ran,': 'teenager' }],
    [
      'is that of the one who has it',
      'Rosa Lind, 71, lost to Yui Kanda. “It was dark,” the 71-year-old said.',
      { 'It was dark,': 'Rosa Lind' },
    ],
    [
      'and of nobody who has another',
      'Yui Kanda played Rosa Lind, 71. Lind lost. “It was dark,” the ten-year-old said.',
      { 'It was dark,': 'Yui Kanda' },
    ],
  ])('%s', (_, text, by) => {
    expect(piecesOf(text)).toEqual(by);
  });
});

describe('what somebody is to another', () => {
  it.each<Row>([
    [
      'his wife, who was named',
      'Deji Marlowe left. His wife, the novelist Ann Vance, answered. “He is gone,” his wife said.',
      { 'He is gone,': 'Ann Vance' },
    ],
    [
      'it goes both ways',
      'Sir Clive Poole makes hats. Miss Ada Poole, his niece, came home. “It was a toy,” admits her uncle.',
      { 'It was a toy,': 'Clive Poole' },
    ],
    [
      'not of another sort',
      'Sir Clive Poole makes hats. Miss Ada Poole, his niece, came home. “It was a toy,” admits her brother.',
      { 'It was a toy,': 'her brother' },
    ],
    [
      'nor of another’s',
      'Deji Marlowe left. His wife, the novelist Ann Vance, answered. Sol Reyes shrugged. “He is gone,” his wife said.',
      { 'He is gone,': 'his wife' },
    ],
    [
      'a possessive beside a name is never that name’s own',
      'Ada Lal digs. Professor Hugh Lal, her brother, builds. “I guess,” he says.',
      { 'I guess,': 'Hugh Lal' },
    ],
  ])('%s', (_, text, by) => {
    expect(piecesOf(text)).toEqual(by);
  });
});

describe('a name in part', () => {
  it.each<Row>([
    [
      'the first of two surnames',
      'The judge, Ernesto Pardo Quiroga, rose. “Nobody left,” said Pardo.',
      { 'Nobody left,': 'Ernesto Pardo Quiroga' },
    ],
    [
      'a forename and that of the father, as in Russian',
      'The head of the village, Galina Yegorova, rang. “He left,” Galina Stepanovna said.',
      { 'He left,': 'Galina Yegorova' },
    ],
    [
      'not where two have the forename',
      'Galina Yegorova and Galina Orlova rang. “He left,” Galina Stepanovna said.',
      { 'He left,': 'Galina Stepanovna' },
    ],
    [
      'a role, a rank and then the name',
      'The Minister of Bread, Doctor of Science Zoran Milic, rose. “It is cheap,” the minister said.',
      { 'It is cheap,': 'Zoran Milic' },
    ],
  ])('%s', (_, text, by) => {
    expect(piecesOf(text)).toEqual(by);
  });
});

describe('they', () => {
  it.each<Row>([
    [
      'who is the only one there',
      'Her teacher, Jude Asante, set the first page in May. “It was soft,” they said.',
      { 'It was soft,': 'Jude Asante' },
    ],
    [
      'not where there are several',
      'Jude Asante met the divers in May. “It was soft,” they said.',
      { 'It was soft,': 'they' },
    ],
    [
      'nor where a body is named',
      'Jude Asante left the board in May. “It was soft,” they said.',
      { 'It was soft,': 'they' },
    ],
    [
      'nor where they are people at large',
      'Rosa Lind won on the climb they call “the Widow”. “I promised,” she said.',
      { 'I promised,': 'Rosa Lind' },
    ],
    [
      'nor of one who is “she”',
      'Mrs Asante set the first page in May. “It was soft,” they said.',
      { 'It was soft,': 'they' },
    ],
  ])('%s', (_, text, by) => {
    expect(piecesOf(text)).toEqual(by);
  });
});

describe('a pronoun that tells little', () => {
  it.each<Row>([
    [
      'in a clause before the main one',
      'Rosa Lind, 71, lost to Yui Kanda. Asked how she had won, the ten-year-old smiled. “I ran,” she said.',
      { 'I ran,': 'Yui Kanda' },
    ],
    [
      'of one whose sex the same sentence told',
      'A clerk said she had lied. Samira Dost lost her house. “It burned,” she said.',
      { 'It burned,': 'Samira Dost' },
    ],
    [
      'where another is known to be “she”: it tells nothing of him',
      'Mrs Brandt wrote. Her editor, Emeka Lind, says that she left. “I drove,” he said.',
      { 'I drove,': 'Emeka Lind' },
    ],
    [
      'for an object: somebody else than the subject',
      'Mrs Holt wrote. Jude Asante gave her a book. “I read it,” she said.',
      { 'I read it,': 'Jude Asante' },
    ],
    [
      'so will the vicar',
      'Eke has a wife. She will be there. So will the vicar. “I like both,” he says.',
      { 'I like both,': 'vicar' },
    ],
    [
      'after the time of an entry',
      '9.40 Gwen Hale says no.\n\n7.30pm The returning officer has asked for calm. “Not yet,” she says.',
      { 'Not yet,': 'returning officer' },
    ],
  ])('%s', (_, text, by) => {
    expect(piecesOf(text)).toEqual(by);
  });
});

describe('a retired somebody', () => {
  it.each([
    ['Sir Tom Ash keeps bees. The retired judge left. “It is dry,” he said.', 'Tom Ash'],
    // A title in marks is nobody.
    ['The retired judge wrote “The Travelling Bench”. It sold. “It is dry,” he said.', 'retired judge'],
  ])('%s', (text, name) => {
    expect(quotesOf(text).at(-1)).toMatchObject({ by: name });
  });

  it('its minister is the one who is named next', () => {
    const text =
      'Ordania will act, its trade minister said, calling it “unfair”.\n\n“We waited,” Ann Lowe told parliament.';
    expect(Object.values(piecesOf(text))).toEqual(['Ann Lowe', 'Ann Lowe']);
  });
});

describe('what somebody is to a name', () => {
  it.each([
    ['nobody else', 'Poole’s manager said it was “old”. But Ada Byron said she left.', 'Poole’s manager'],
    ['a role, though no name', 'Scotland’s first minister said it was “old”.', 'Scotland’s first minister'],
    ['named beside it', 'Scotland’s first minister, Ada Byron, said it was “old”.', 'Ada Byron'],
    ['not the owner', 'Ada Byron left. Ada Byron’s lawyer said it was “old”.', 'Ada Byron’s lawyer'],
  ])('is %s', (_, text, name) => {
    expect(quotesOf(text).find(({ said }) => said.includes('old'))).toMatchObject({ by: name });
  });
});

describe('an irregular form of a verb', () => {
  it.each<Row>([
    ['hitting', 'Ada Byron left the hall, hitting out at “a rotten deal”.', { 'a rotten deal': 'Ada Byron' }],
    ['hitting back', 'Ada Byron left, hitting back: “It was rotten.”', { 'It was rotten.': 'Ada Byron' }],
    ['setting out', 'Ada Byron left, setting out “a fair plan”.', { 'a fair plan': 'Ada Byron' }],
    ['putting it', 'Ada Byron left, putting it bluntly: “No.”', { 'No.': 'Ada Byron' }],
  ])('%s', (_, text, by) => {
    expect(piecesOf(text)).toEqual(by);
  });

  it.each([
    ['taken', 'The board has taken the view that the pier is old.', 'board'],
    ['given', 'The firm has given an assurance that it will hold.', 'firm'],
    ['learnt', 'Ada Byron learnt that the pier would close.', 'Ada Byron'],
  ])('%s', (_, text, by) => {
    expect(quotesOf(text)).toMatchObject([{ by }]);
  });
});

it('the writer is never named', () => {
  expect(quotesOf('Ada Byron was upset, so I had to change my answer: “Of course it holds.”')).toMatchObject([
    { said: '“Of course it holds.”', by: 'my' },
  ]);
});

it('whom a clause under another tells of is meant by a pronoun in it', () => {
  const text = 'Bo Hale was first to act, although Otto Marsh often notes that he had the plan.';
  expect(quotesOf(text)).toMatchObject([{ said: 'that he had the plan', by: 'Otto Marsh' }]);
});

it.each([
  ['fumed', 'the mayor'],
  ['fumes', 'the mayor'],
  ['deadpans', 'Ada Byron'],
  ['thunders', 'Ada Byron'],
])('“It leaks,” %s %s: how it was said, in any tense', (verb, who) => {
  expect(quotesOf(`“It leaks,” ${verb} ${who}.`)).toMatchObject([{ by: who.replace('the ', '') }]);
});
