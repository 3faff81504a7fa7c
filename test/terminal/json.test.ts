import { describe, expect, it } from 'vitest';
import { answer } from '../../src/command/options.ts';
import { textOf } from '../../src/model/span.ts';
import { analyse } from '../../src/terminal/analyse.ts';
import { terminalCommands } from '../../src/terminal/asked.ts';
import { answerToJson, readingToJson } from '../../src/terminal/json.ts';
import { analysisJson, answerJson } from '../../src/terminal/schema.ts';
import { archive, documents } from './coverage.ts';

/** What every command is asked here: something that it finds, and something that it does not. */
const asked: readonly (readonly [command: string, options: Record<string, string | number>])[] = [
  ['ask', { question: 'Who is the city engineer?' }],
  ['ask', { question: 'Did Narnia send dragons?' }],
  ['who-said', { quote: 'the bridge is sound' }],
  ['who-said', { quote: 'the moon is cheese' }],
  ['who-said', { speaker: 'Byron', about: 'bridge', limit: 2 }],
  ['who-said', { speaker: 'Nobody' }],
  ['weapons-policy', { country: 'Denmark' }],
  ['weapons-policy', { country: 'France', weapon: 'Leclerc', 'as-of': '2024-12-01' }],
  ['weapons-policy', { country: 'Chad' }],
  ['timeline', { about: 'bridge' }],
  ['timeline', { from: '1990', to: '1991' }],
  ['check-quote', { words: 'The bridge is sound', speaker: 'Byron' }],
  ['check-quote', { words: 'The bridge is very sound' }],
  ['check-quote', { words: 'The bridge is sound', speaker: 'Babbage' }],
  ['check-quote', { words: 'The moon is made of cheese' }],
  ['sources', {}],
  ['sources', { document: 'gazette-7' }],
  ['search', { query: 'ferries', limit: 3 }],
  ['search', { query: 'zeppelin' }],
  ['plain', { question: 'who said the bridge is sound?' }],
];

const found = asked.map(([name, options]) => {
  const command = terminalCommands.find((command) => command.name === name)!;
  return { name: `${name} ${JSON.stringify(options)}`, answer: answer(command, options, archive) };
});

describe.each(found)('$name', ({ answer }) => {
  const json = answerToJson(answer);

  it('is as documented, before and after it is written', () => {
    expect(answerJson.parse(json)).toEqual(json);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  it('has only words of the documents in its excerpts', () => {
    for (const { text, document, start, end } of json.excerpts) {
      const { body } = documents.find(({ id }) => id === document)!;
      expect(text).not.toBe('');
      expect(text).toBe(textOf(body, { start, end }));
    }
  });

  it('has excerpts where it is answered, and none where nothing is found', () => {
    expect(json.excerpts.length > 0).toBe(json.status === 'answered');
  });
});

it('asks every command', () => {
  expect(new Set(asked.map(([name]) => name))).toEqual(new Set(terminalCommands.map(({ name }) => name)));
});

it('writes an excerpt that is near as its words, outlet and day', () => {
  const [near] = answerToJson({
    ...found[0]!.answer,
    nearest: [found[2]!.answer.excerpts[0]!, 'Ada Byron, city engineer'],
  }).nearest;
  expect(near).toMatch(/^“.*“The bridge is sound,” said Ada Byron.*” \(The Harbour Gazette, 4 June 2024\)$/s);
});

it('writes all that was read in a text, with offsets into it', () => {
  const text = documents.map(({ body }) => body).join('\n\n');
  const json = readingToJson(analyse({ text, published: '2024-06-04' }));
  expect(analysisJson.parse(json)).toEqual(json);
  expect(json.quotes.length).toBeGreaterThan(2);
  expect(json.timexes.length).toBeGreaterThan(0);
  expect(json.positions.length).toBeGreaterThan(0);
  for (const { start, end, text: words } of json.timexes) expect(words).toBe(text.slice(start, end));
});
