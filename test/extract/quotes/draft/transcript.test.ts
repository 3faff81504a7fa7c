// Turns that stand under labels, and clips that are played, with no marks at all.

import { describe, expect, it } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

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

  it.each([
    [
      'an exchange in a report that names both',
      'Ines Holt met Jim Poole.\n\nHolt: Did you know?\n\nPoole: No.\n\nThere was a groan.',
      [
        ['Ines Holt', 'Did you know?'],
        ['Jim Poole', 'No.'],
      ],
    ],
    ['an answer alone', 'Ines Holt met Jim Poole.\n\nPoole: No idea at all.', []],
    ['two lines where nobody asks', 'Holt met Poole.\n\nHolt: the facts.\n\nPoole: the figures.', []],
    ['labels of nobody', 'Holt met Poole.\n\nCost: What now?\n\nPlace: Leeds.', []],
  ])('%s', (_, text, turns) => {
    expect(by(text)).toEqual(turns);
  });

  it('what is announced and stands under a label is one quote', () => {
    const text =
      'PRESENTER: Is it old?\n\nHOLT: It is. Here is what Lord Poole told me.\n\nPOOLE: We waited.\n\nPRESENTER: Thank you.';
    expect(by(text).filter(([who]) => who === 'Lord Poole')).toEqual([['Lord Poole', 'We waited.']]);
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
    ['Ada Byron met us at the gate, and this is what she had to say.', 'Ada Byron'],
    ['This was Ada Byron’s answer.', 'Ada Byron'],
    ['Ada Byron came out and said this.', 'Ada Byron'],
    ['Ada Byron put it like this:', 'Ada Byron'],
  ])('what is played is announced: %s', (announced, name) => {
    expect(by(`${announced}\n\nI was at the pier. We saw it fall.\n\nIt rained.`)).toEqual([
      [name, 'I was at the pier. We saw it fall.'],
    ]);
  });

  it.each([
    ['an answer', 'This was Ada Byron’s answer.'],
    ['her verdict', 'Ada Byron came, and this was her verdict.'],
    ['a listen', 'Ada Byron came. Have a listen.'],
  ])('of whatever it tells, behind %s', (_, announced) => {
    expect(by(`${announced}\n\nThe pier fell.`)).toEqual([['Ada Byron', 'The pier fell.']]);
  });

  it.each([
    ['not announced', 'This was Ada Byron’s house.\n\nI was there.'],
    ['announced, but nobody speaks of themselves', 'Here is what Ada Byron told me.\n\nThe pier fell.'],
    ['a stage direction', 'This was Ada Byron’s answer.\n\n(Begin clip)'],
  ])('nothing is played that is %s', (_, text) => {
    expect(by(text)).toEqual([]);
  });

  it('nothing is played in which the programme reports', () => {
    const text = 'This was Ada Byron’s answer.\n\nThe mayor said the pier fell.';
    expect(by(text)).toEqual([['mayor', 'the pier fell']]);
  });

  it.each([
    ['labels of a page', 'NOTE: It rained.\n\nUPDATE: It did.\n\nNOTE: It will.'],
    ['one label', 'LONDON: It rained.\n\nIt did.\n\nIt will.'],
    ['a list', 'Time: noon.\n\nPlace: the pier.\n\nPrice: two pounds.'],
  ])('%s is none', (_, text) => {
    expect(by(text)).toEqual([]);
  });
});
