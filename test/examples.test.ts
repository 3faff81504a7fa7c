// What the commands answer on the three documents of corpus/: read by hand first, then written down here.

import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { loadArchive } from '../src/archive/load.ts';
import { answerPlainly } from '../src/command/ask-plainly.ts';
import { answer } from '../src/command/options.ts';
import { ownCorpus } from '../src/corpus/read.ts';
import type { Answer } from '../src/model/answer.ts';
import { textOf } from '../src/model/span.ts';

const archive = loadArchive(ownCorpus);

function ask(command: string, options: Record<string, string>): Answer {
  return answer(commands.find(({ name }) => name === command)!, options, archive);
}

const words = ({ excerpts }: Answer) => excerpts.map(({ document, span }) => textOf(document.body, span));
const speaker = ({ excerpts }: Answer) => {
  const { document, speaker } = excerpts[0]!;
  return speaker && [speaker.name, speaker.role].map((span) => span && textOf(document.body, span));
};

describe('/who-said', () => {
  it.each([
    ['fuel to the fire', 'Kremlin', null, '2024-11-18'],
    ['it was a strategic mistake', 'Margus Tsahkna', 'Estonian foreign minister', '2024-11-18'],
    ['It was strategic mistake', 'Margus Tsahkna', 'Estonian foreign minister', '2024-11-18'],
    ['an unacceptable red line', 'Vladimir Putin', 'President', '2024-11-18'],
    ['my house was shaking', 'this woman', null, '2024-08-15'],
    [
      'you can quite understand why Ukraine feels the need',
      'Lord Cameron',
      'British Foreign Secretary',
      '2024-05-15',
    ],
  ])('“%s”: %s', (quote, name, role, day) => {
    const given = ask('who-said', { quote });
    expect([speaker(given), given.excerpts[0]!.document.published.slice(0, 10)]).toEqual([[name, role], day]);
  });

  it('lists what somebody said, oldest first, under every spelling', () => {
    const given = ask('who-said', { speaker: 'Zelenskyy' });
    expect(given.excerpts.map(({ document }) => document.published.slice(0, 4))).toEqual(
      given.excerpts.map(() => '2024'),
    );
    const days = given.excerpts.map(({ document }) => document.published);
    expect(days).toEqual([...days].sort());
    expect(new Set(days).size).toBeGreaterThan(1);
  });

  it('a name alone is a speaker', () => {
    const given = ask('who-said', { quote: 'Starmer' });
    expect([speaker(given)![0], given.headline]).toEqual([
      'Keir Starmer',
      expect.stringContaining('Keir Starmer'),
    ]);
  });

  it('words in marks that nobody said have no speaker', () => {
    expect(ask('who-said', { quote: 'new Cold War' }).excerpts[0]?.speaker ?? null).toBeNull();
  });
});

it('/weapons-policy country:UK', () => {
  const { excerpts, remarks } = ask('weapons-policy', { country: 'UK' });
  const held = excerpts.map(({ position, document }) => [
    position!.when,
    position!.holder,
    position!.act,
    position!.via && textOf(document.body, position!.via),
    position!.weaponName,
  ]);
  expect(held).toContainEqual(['2024-05-15', 'United Kingdom', 'permits', 'Lord Cameron', 'weapons']);
  expect(held).toContainEqual(['2024-08-15', 'United Kingdom', 'permits', null, 'Challenger 2']);
  expect(held).toContainEqual([
    '2024-11-18',
    'United Kingdom',
    'declines-to-say',
    'John Healey',
    'long-range missiles',
  ]);
  expect(held).toContainEqual([
    '2024-11-18',
    'United Kingdom',
    'declines-to-say',
    'Keir Starmer',
    'Storm Shadow',
  ]);
  expect(held.filter(([, holder]) => holder === 'Conservative Party').map(([, , act]) => act)).toEqual([
    'supports',
  ]);
  expect(held.filter(([, holder, act]) => holder === 'United Kingdom' && act === 'refuses')).toEqual([]);
  expect(remarks).toEqual([
    'United Kingdom: on weapons, permits (15 May 2024); on long-range missiles, declines to say (18 November 2024)',
  ]);
});

it('/timeline from:2024-05-10 to:2024-05-15', () => {
  const { excerpts } = ask('timeline', { from: '2024-05-10', to: '2024-05-15' });
  const { document, when } = excerpts[0]!;
  expect([textOf(document.body, when!), when!.value, when!.basis]).toEqual([
    'last Friday',
    '2024-05-10',
    'inferred',
  ]);
  expect(excerpts.every(({ when }) => when!.value.startsWith('2024-05'))).toBe(true);
});

it('what happened overnight happened the night before', () => {
  const { excerpts } = ask('timeline', { about: 'drones', from: '2024' });
  expect(excerpts.map(({ when }) => when!.value)).toEqual(['2024-11-17TNI', '2024-11-18']);
});

it('a reference to another post is no event', () => {
  const { excerpts } = ask('timeline', { from: '2024-11-18', to: '2024-11-18' });
  expect(excerpts.filter(({ when }) => when!.value.includes('14:40'))).toEqual([]);
});

describe('about is about', () => {
  it.each([
    ['ammunition', ['Blinken', 'Polish', 'Kosiniak', 'Polish', 'Kosiniak']],
    ['Storm Shadow', ['Starmer', 'Cartlidge']],
  ])('/who-said about:%s', (about, names) => {
    const { excerpts } = ask('who-said', { about });
    const found = excerpts.map(({ document, speaker }) => textOf(document.body, speaker!.name));
    expect(found).toEqual(names.map((name) => expect.stringContaining(name)));
  });

  it('/timeline about:Zelensky', () => {
    expect(words(ask('timeline', { about: 'Zelensky' }))).toEqual([
      expect.stringContaining('Mr Zelensky said on Tuesday evening'),
      expect.stringContaining('On Wednesday, he postponed'),
    ]);
  });

  it('what somebody says is not about them', () => {
    const given = ask('who-said', { about: 'Zelensky' });
    expect([given.status, given.remarks]).toEqual([
      'nothing-found',
      ['Quoted by that name: /who-said speaker:Zelensky'],
    ]);
  });
});

it('whose words they are where somebody tells what another thinks, at every command', () => {
  const given = [
    ask('who-said', { quote: 'war crimes' }),
    ask('check-quote', { words: 'war crimes' }),
    ask('ask', { question: 'What war crimes did he commit?' }),
  ];
  expect(given.map((one) => speaker(one)![0])).toEqual(
    given.map(() => 'A source in the Security Service of Ukraine'),
  );
});

describe('/check-quote', () => {
  it.each([
    ['We are rushing ammunition', 'Blinken', 'exact'],
    ['We are hurrying ammunition to the front lines', 'Blinken', 'altered'],
    ['It was a strategic mistake', 'Scholz', 'misattributed'],
    ['We will never surrender our missiles to anyone', 'Zelensky', 'not-found'],
    ['We are rushing ammunition … to get them to the front lines', 'Antony Blinken', 'exact'],
  ])('“%s” (%s): %s', (words, speaker, verdict) => {
    expect(ask('check-quote', { words, speaker }).verdict).toBe(verdict);
  });

  it.each([
    ['I’m going to get into operational details', 'Starmer'],
    ['prepared to do that', 'Starmer'],
    ['We are not rushing ammunition', 'Blinken'],
  ])('a denial added or lost is said to be the opposite: “%s”', (words, speaker) => {
    const given = ask('check-quote', { words, speaker });
    expect([given.verdict, given.headline]).toEqual(['altered', expect.stringContaining('the opposite')]);
  });

  it.each(['the', 'war', '(a+)+$'])('asks for more than “%s”', (words) => {
    expect(() => ask('check-quote', { words })).toThrow('Give a few words more');
  });

  it('says word by word what was altered', () => {
    expect(ask('check-quote', { words: 'We are hurrying ammunition to the front lines' }).remarks).toEqual([
      'Quoted “hurrying”, printed “rushing”',
      'Left out: “armoured vehicles, missiles and air defences to get them”',
    ]);
  });
});

describe('/ask', () => {
  it.each([
    ['How many drones were shot down overnight?', 'eight out of 11'],
    ['What did Kim say about Ukraine?', 'shock troops'],
    ['Who is the Estonian foreign minister?', 'Margus Tsahkna'],
    ['How many people left the Kharkiv region?', 'More than 8,000 people'],
    ['What is going on in Kursk?', 'Kusk region'],
  ])('%s', (question, answer) => {
    const given = ask('ask', { question });
    expect(words(given).some((text) => text.includes(answer))).toBe(true);
  });

  it('says why a role is taken for a name, and shows both', () => {
    const given = ask('ask', { question: 'Who is the Estonian foreign minister?' });
    expect(given.excerpts[0]!.notes).toEqual([
      '“Estonian foreign minister” is taken for Margus Tsahkna (inferred)',
    ]);
    expect(words(given)[1]).toContain('the Estonian foreign minister has said');
  });

  it('says which spelling it took for another', () => {
    expect(ask('ask', { question: 'What is going on in Kursk?' }).excerpts[0]!.notes).toEqual([
      '“Kusk” is taken for “Kursk”',
    ]);
  });

  it.each([
    ['Did France send Mirage jets?', /Mirage/],
    ['How many tanks did Germany send?', /does not answer/],
    ['What did Macron say?', /Macron/],
    ['Who is the French defence minister?', /./],
    ['How old is Putin?', /does not answer/],
    ['Did Trump win the election?', /Trump/],
    ['Did Russia use nuclear weapons?', /nuclear weapons/],
    ['Did Ukraine surrender?', /does not answer/],
  ])('not in the coverage: %s', (question, headline) => {
    const given = ask('ask', { question });
    expect(given.status).toBe('nothing-found');
    expect(given.headline).toMatch(headline);
  });
});

it.each([
  ['who said it was a strategic mistake?', 'who-said'],
  ['timeline of the Kharkiv offensive', 'timeline'],
  ["what is Britain's policy on Storm Shadow?", 'weapons-policy'],
  ['did Blinken say “we are rushing ammunition”?', 'check-quote'],
  ['what are your sources?', 'sources'],
  ['how many people were evacuated from Kharkiv', 'ask'],
])('“%s” goes to /%s', (question, command) => {
  const given = answerPlainly(question, archive);
  expect([given.command, given.status]).toEqual([command, 'answered']);
});
